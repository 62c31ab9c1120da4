package org.rapporteur.search;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The forms that are one speaker's. */
final class SpeakerCluster {
  private static final Pattern SHOUTED = Pattern.compile("\\b\\p{Lu}{2,}\\b");

  private final List<SpeakerForm> forms = new ArrayList<>();
  private final List<String> why = new ArrayList<>();
  private @Nullable String renamed;

  SpeakerCluster(SpeakerForm form) {
    forms.add(form);
  }

  List<SpeakerForm> forms() {
    return forms;
  }

  void add(SpeakerForm form, String reason) {
    forms.add(form);
    why.add(form.written() + ": " + reason);
  }

  void addAll(SpeakerCluster other, String reason) {
    forms.addAll(other.forms);
    why.addAll(other.why);
    why.add(other.forms.get(0).written() + ": " + reason);
  }

  void rename(String name) {
    renamed = name;
  }

  /** Of the countries that its forms have the most frequent; null where none is known. */
  @Nullable String country() {
    Tally countries = new Tally();
    forms.forEach(form -> countries.add(form.country(), form.quotes()));
    return countries.most();
  }

  /** Whether {@code form} can't be this speaker's: another country's, or quoted beside it. */
  boolean excludes(SpeakerForm form) {
    String mine = country();
    return (mine != null && form.country() != null && !mine.equals(form.country()))
        || forms.stream().anyMatch(form::standsBeside);
  }

  int quotes() {
    return forms.stream().mapToInt(SpeakerForm::quotes).sum();
  }

  Stream<SpeakerRow> rows() {
    return forms.stream().flatMap(form -> form.rows().stream());
  }

  /** What a user calls it; else the complete form that is written most often, not in capitals. */
  String name() {
    if (renamed != null) {
      return renamed;
    }
    int mostWords = forms.stream().mapToInt(form -> fullWords(form.name())).max().orElse(0);
    List<String> complete =
        names().stream()
            .filter(name -> fullWords(PersonName.of(name)) >= Math.min(2, mostWords))
            .toList();
    return complete.stream()
        .filter(name -> !isShouted(name))
        .findFirst()
        .orElse(complete.isEmpty() ? forms.get(0).written() : complete.get(0));
  }

  /** All ways of writing the name, the most frequent first. */
  private List<String> names() {
    Tally names = new Tally();
    rows().forEach(row -> names.add(row.name(), row.quotes()));
    return names.byFrequency();
  }

  /** {@code FU Cong}, {@code FU CONG}: agencies and lists of speakers write surnames so. */
  private static boolean isShouted(String name) {
    return SHOUTED.matcher(name).find();
  }

  private static int fullWords(PersonName name) {
    return (int) name.words().stream().filter(word -> word.length() > 1).count();
  }

  /** All that is told of the speaker. */
  SpeakerCount count(String key, String name) {
    Tally kinds = new Tally();
    rows().forEach(row -> kinds.add(row.kind(), row.quotes()));
    IntStream articles = forms.stream().flatMapToInt(SpeakerForm::articles);
    return new SpeakerCount(
        key,
        name,
        Objects.requireNonNullElse(kinds.most(), "unknown"),
        country(),
        roles(),
        names(),
        why,
        quotes(),
        (int) articles.distinct().count());
  }

  private List<SpeakerRole> roles() {
    Map<String, List<SpeakerRow>> byRole = new LinkedHashMap<>();
    rows()
        .filter(row -> row.role() != null)
        .forEach(row -> byRole.computeIfAbsent(row.role(), r -> new ArrayList<>()).add(row));
    return byRole.entrySet().stream()
        .map(entry -> role(entry.getKey(), entry.getValue()))
        .sorted(
            Comparator.comparingInt(SpeakerRole::quotes)
                .reversed()
                .thenComparing(SpeakerRole::role))
        .toList();
  }

  private static SpeakerRole role(String role, List<SpeakerRow> rows) {
    long first = rows.stream().mapToLong(SpeakerRow::first).min().orElse(Long.MAX_VALUE);
    long last = rows.stream().mapToLong(SpeakerRow::last).max().orElse(Long.MIN_VALUE);
    boolean dated = first <= last;
    int quotes = rows.stream().mapToInt(SpeakerRow::quotes).sum();
    return new SpeakerRole(role, quotes, dated ? day(first) : null, dated ? day(last) : null);
  }

  private static String day(long seconds) {
    return Instant.ofEpochSecond(seconds).atZone(ZoneOffset.UTC).toLocalDate().toString();
  }
}
