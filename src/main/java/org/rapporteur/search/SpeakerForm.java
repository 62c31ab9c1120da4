package org.rapporteur.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One name of one country's speaker, with all rows that have it: what speakers are made of. */
final class SpeakerForm {
  private static final Set<String> SMALL = Set.of("of", "the", "for", "to", "and", "in", "at", "a");

  /** Beside each other in one article of five is often. */
  private static final int OFTEN = 5;

  /** A country given once where another is given ten times is an error rather than a namesake. */
  private static final int RARE = 10;

  private final PersonName name;
  private final boolean person;
  private final @Nullable String country;
  private final List<SpeakerRow> rows;
  private final int quotes;
  private final int[] articles;
  private @Nullable Set<String> roleWords;

  SpeakerForm(PersonName name, @Nullable String country, List<SpeakerRow> rows) {
    this.name = name;
    this.person = rows.get(0).isPerson();
    this.country = country;
    this.rows = List.copyOf(rows);
    this.quotes = quotesOf(rows);
    this.articles = rows.size() == 1 ? rows.get(0).articles() : articlesOf(rows);
  }

  private static int quotesOf(List<SpeakerRow> rows) {
    int quotes = 0;
    for (SpeakerRow row : rows) {
      quotes += row.quotes();
    }
    return quotes;
  }

  private static int[] articlesOf(List<SpeakerRow> rows) {
    IntStream all = rows.stream().flatMapToInt(row -> Arrays.stream(row.articles()));
    return all.sorted().distinct().toArray();
  }

  PersonName name() {
    return name;
  }

  boolean isPerson() {
    return person;
  }

  @Nullable String country() {
    return country;
  }

  List<SpeakerRow> rows() {
    return rows;
  }

  int quotes() {
    return quotes;
  }

  /** Ascending numbers of the articles. */
  IntStream articles() {
    return Arrays.stream(articles);
  }

  /** As it is written most often. */
  String written() {
    Tally names = new Tally();
    rows.forEach(row -> names.add(row.name(), row.quotes()));
    String most = names.most();
    return most == null ? "" : most;
  }

  boolean sharesRoleWith(SpeakerForm other) {
    return other.roleWords().stream().anyMatch(roleWords()::contains);
  }

  /** Few forms are ever asked for them. */
  private Set<String> roleWords() {
    Set<String> known = roleWords;
    if (known == null) {
      known = new HashSet<>();
      for (SpeakerRow row : rows) {
        String role = row.role();
        if (role != null) {
          known.addAll(List.of(role.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)));
        }
      }
      known.removeAll(SMALL);
      known.remove("");
      roleWords = known;
    }
    return known;
  }

  /**
   * Whether articles quote both, and often enough to tell that they are two: one article's reader
   * sees both names and would have joined them, but may err once.
   */
  boolean standsBeside(SpeakerForm other) {
    int together = 0;
    for (int i = 0, j = 0; i < articles.length && j < other.articles.length; ) {
      if (articles[i] == other.articles[j]) {
        together++;
        i++;
        j++;
      } else if (articles[i] < other.articles[j]) {
        i++;
      } else {
        j++;
      }
    }
    return together > 0 && together * OFTEN >= Math.min(articles.length, other.articles.length);
  }

  /** Splits the rows of one name by country, where these are several speakers'. */
  static List<SpeakerForm> of(PersonName name, List<SpeakerRow> rows) {
    Tally countries = new Tally();
    rows.forEach(row -> countries.add(row.country(), row.quotes()));
    List<String> byFrequency = countries.byFrequency();
    if (byFrequency.size() < 2 || !rows.get(0).isPerson()) {
      return List.of(new SpeakerForm(name, countries.most(), rows));
    }
    List<SpeakerForm> forms = new ArrayList<>();
    String main = byFrequency.get(0);
    int most = quotesOf(rows, main);
    List<String> others =
        byFrequency.stream()
            .filter(code -> !code.equals(main) && quotesOf(rows, code) * RARE > most)
            .toList();
    for (String other : others) {
      forms.add(
          new SpeakerForm(
              name, other, rows.stream().filter(row -> other.equals(row.country())).toList()));
    }
    forms.add(
        0,
        new SpeakerForm(
            name,
            main,
            rows.stream()
                .filter(row -> row.country() == null || !others.contains(row.country()))
                .toList()));
    return forms;
  }

  private static int quotesOf(List<SpeakerRow> rows, String country) {
    return rows.stream()
        .filter(row -> country.equals(row.country()))
        .mapToInt(SpeakerRow::quotes)
        .sum();
  }
}
