package org.rapporteur.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.index.FacetRow;

/**
 * Everybody whom an index quotes by name, or all of some names, one entry a speaker. Never changes;
 * may be shared between threads.
 */
final class Speakers {
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** A speaker's name as it is shown, and the name's key. */
  record Named(String key, String name) {}

  /** A speaker; what is counted of all quotes is counted when first asked for. */
  private static final class Entry {
    private final SpeakerCluster cluster;
    private final Named named;
    private volatile @Nullable SpeakerCount count;

    Entry(SpeakerCluster cluster, Named named) {
      this.cluster = cluster;
      this.named = named;
    }

    SpeakerCount count() {
      SpeakerCount known = count;
      if (known == null) {
        known = cluster.count(named.key(), named.name());
        count = known;
      }
      return known;
    }
  }

  private record Ranked(SpeakerCluster cluster, int quotes, String name, String country) {
    private static final Comparator<Ranked> MOST_QUOTED_FIRST =
        Comparator.comparingInt(Ranked::quotes)
            .reversed()
            .thenComparing(Ranked::name)
            .thenComparing(Ranked::country);

    static Ranked of(SpeakerCluster cluster) {
      String country = String.valueOf(cluster.country());
      return new Ranked(cluster, cluster.quotes(), cluster.name(), country);
    }
  }

  private final List<Entry> entries = new ArrayList<>();
  private final Map<String, Set<Entry>> byWord = new HashMap<>();
  private final Map<String, Entry> byKey = new HashMap<>();
  private final Map<String, Entry> byRow = new HashMap<>();
  private final Map<String, List<Entry>> bySurname = new HashMap<>();

  private Speakers(List<SpeakerCluster> clusters) {
    Set<String> keys = new HashSet<>();
    clusters.stream()
        .map(Ranked::of)
        .sorted(Ranked.MOST_QUOTED_FIRST)
        .forEach(ranked -> add(ranked, keys));
  }

  /** The speakers of rows, by the program's own reading and by what a user knows better. */
  static Speakers of(List<SpeakerRow> rows, SpeakerAliases aliases) {
    Map<String, List<SpeakerRow>> byName = new LinkedHashMap<>();
    Map<String, PersonName> names = new HashMap<>();
    for (SpeakerRow row : rows) {
      PersonName name = names.computeIfAbsent(row.name(), PersonName::of);
      String key = (row.isPerson() ? "p " : "- ") + String.join(" ", name.words());
      byName.computeIfAbsent(key + " " + name.generation(), k -> new ArrayList<>()).add(row);
    }
    List<SpeakerForm> forms = new ArrayList<>();
    for (List<SpeakerRow> ofName : byName.values()) {
      forms.addAll(SpeakerForm.of(PersonName.of(ofName.get(0).name()), ofName));
    }
    return new Speakers(new SpeakerMerger(aliases).merge(forms));
  }

  private void add(Ranked ranked, Set<String> keys) {
    SpeakerCluster cluster = ranked.cluster();
    Entry entry = new Entry(cluster, new Named(key(cluster, ranked.name(), keys), ranked.name()));
    entries.add(entry);
    byKey.put(entry.named.key(), entry);
    cluster.rows().forEach(row -> byRow.put(row.value(), entry));
    List<String> words = PersonName.of(ranked.name()).words();
    if (cluster.forms().get(0).isPerson() && words.size() > 1) {
      String surname = words.get(words.size() - 1);
      bySurname.computeIfAbsent(surname, s -> new ArrayList<>()).add(entry);
    }
    for (SpeakerForm form : cluster.forms()) {
      for (String word : form.name().words()) {
        byWord.computeIfAbsent(word, w -> new LinkedHashSet<>()).add(entry);
      }
      byWord.computeIfAbsent(form.name().joined(), w -> new LinkedHashSet<>()).add(entry);
    }
  }

  /** {@code fu-cong}; with country, then number, where that is another's. */
  private static String key(SpeakerCluster cluster, String name, Set<String> keys) {
    String slug = NO_LETTERS.matcher(PersonName.folded(name)).replaceAll("-");
    String key = slug.replaceAll("^-|-$", "");
    String country = cluster.country();
    if (keys.contains(key) && country != null) {
      key += "-" + PersonName.folded(country);
    }
    String unique = key;
    for (int i = 2; !keys.add(unique); i++) {
      unique = key + "-" + i;
    }
    return unique;
  }

  /** All, the most quoted first. */
  List<SpeakerCount> all() {
    return entries.stream().map(Entry::count).toList();
  }

  /** The one whom a row of the index names; null where it is of no quote that is left. */
  @Nullable Named ofRow(String row) {
    Entry entry = byRow.get(row);
    return entry == null ? null : entry.named;
  }

  /** Who is so called in an article; null where it is no name. */
  @Nullable SpeakerCount of(FoundSpeaker found) {
    String row = FacetRow.of(found.name(), found.kind(), found.country(), found.role());
    Entry entry = byRow.get(row);
    return entry == null ? null : entry.count();
  }

  /** The speaker with that key; null where there is none. */
  @Nullable SpeakerCount at(String key) {
    Entry entry = byKey.get(key);
    return entry == null ? null : entry.count();
  }

  /** Those with a form of which some word begins so; all where {@code prefix} is empty. */
  List<SpeakerCount> beginning(String prefix) {
    String begin = PersonName.folded(prefix);
    return all().stream()
        .filter(
            count -> count.forms().stream().anyMatch(f -> hasWordWith(PersonName.folded(f), begin)))
        .toList();
  }

  private static boolean hasWordWith(String name, String begin) {
    for (int at = name.indexOf(begin); at >= 0; at = name.indexOf(begin, at + 1)) {
      if (at == 0 || !Character.isLetterOrDigit(name.charAt(at - 1))) {
        return true;
      }
    }
    return false;
  }

  /**
   * The rows of all whom {@code name} may mean, see {@link PersonName#mayMean}. A key behind an at
   * sign, {@code @fu-cong}, means that speaker alone.
   */
  Collection<String> rowsOf(String name) {
    if (isKey(name)) {
      Entry entry = byKey.get(name.substring(1));
      return entry == null ? List.of() : entry.cluster.rows().map(SpeakerRow::value).toList();
    }
    PersonName asked = PersonName.of(name);
    Set<Entry> meant = new LinkedHashSet<>();
    for (String word : asked.telling()) {
      meant.addAll(byWord.getOrDefault(word, Set.of()));
    }
    meant.addAll(byWord.getOrDefault(asked.joined(), Set.of()));
    meant.removeIf(
        entry -> entry.cluster.forms().stream().noneMatch(form -> asked.mayMean(form.name())));
    Set<String> rows = new LinkedHashSet<>();
    meant.forEach(entry -> entry.cluster.rows().forEach(row -> rows.add(row.value())));
    return rows;
  }

  /** The people whom {@code text} names by a surname that only one of them has. */
  List<SpeakerCount> namedIn(String text) {
    return NO_LETTERS
        .splitAsStream(text)
        .filter(word -> word.length() > 2 && Character.isUpperCase(word.charAt(0)))
        .map(word -> bySurname.getOrDefault(PersonName.folded(word), List.of()))
        .filter(bearers -> bearers.size() == 1)
        .map(bearers -> bearers.get(0).count())
        .distinct()
        .toList();
  }

  /** Whether {@code asked} is {@code @} and a key, no name. */
  static boolean isKey(String asked) {
    return asked.startsWith("@");
  }
}
