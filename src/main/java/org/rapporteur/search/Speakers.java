package org.rapporteur.search;

import java.io.IOException;
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
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.join.BitSetProducer;
import org.jspecify.annotations.Nullable;
import org.rapporteur.index.FacetRow;

/**
 * Everybody whom an index quotes by name, one entry a speaker.
 *
 * <p>Made of all the names once for an open index: 20,000 speakers of a million quotes take about a
 * second. Never changes; may be shared between threads.
 */
final class Speakers {
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private record Entry(SpeakerCount count, SpeakerCluster cluster) {}

  private final List<Entry> entries = new ArrayList<>();
  private final Map<String, Set<Entry>> byWord = new HashMap<>();
  private final Map<String, Entry> byKey = new HashMap<>();
  private final Map<String, SpeakerCount> byRow = new HashMap<>();
  private final Map<String, List<SpeakerCount>> bySurname = new HashMap<>();

  private Speakers(List<SpeakerCluster> clusters) {
    Set<String> keys = new HashSet<>();
    clusters.stream()
        .sorted(
            Comparator.comparingInt(
                    (SpeakerCluster c) -> c.rows().mapToInt(SpeakerRow::quotes).sum())
                .reversed()
                .thenComparing(SpeakerCluster::name)
                .thenComparing(cluster -> String.valueOf(cluster.country())))
        .forEach(cluster -> add(cluster, keys));
  }

  /** The speakers of an index, by the program's own reading and by what a user knows better. */
  static Speakers of(IndexSearcher searcher, BitSetProducer articles, SpeakerAliases aliases)
      throws IOException {
    Map<String, List<SpeakerRow>> byName = new LinkedHashMap<>();
    Map<String, PersonName> names = new HashMap<>();
    for (SpeakerRow row : SpeakerRows.read(searcher, articles)) {
      PersonName name = names.computeIfAbsent(row.name(), PersonName::of);
      String key = (row.isPerson() ? "p " : "- ") + String.join(" ", name.words());
      byName.computeIfAbsent(key + " " + name.generation(), k -> new ArrayList<>()).add(row);
    }
    List<SpeakerForm> forms = new ArrayList<>();
    for (List<SpeakerRow> rows : byName.values()) {
      forms.addAll(SpeakerForm.of(PersonName.of(rows.get(0).name()), rows));
    }
    return new Speakers(new SpeakerMerger(aliases).merge(forms));
  }

  private void add(SpeakerCluster cluster, Set<String> keys) {
    Entry entry = new Entry(cluster.count(key(cluster, keys)), cluster);
    entries.add(entry);
    byKey.put(entry.count().key(), entry);
    cluster.rows().forEach(row -> byRow.put(row.value(), entry.count()));
    List<String> words = PersonName.of(entry.count().name()).words();
    if (entry.count().kind().equals("person") && words.size() > 1) {
      String surname = words.get(words.size() - 1);
      bySurname.computeIfAbsent(surname, s -> new ArrayList<>()).add(entry.count());
    }
    for (SpeakerForm form : cluster.forms()) {
      for (String word : form.name().words()) {
        byWord.computeIfAbsent(word, w -> new LinkedHashSet<>()).add(entry);
      }
    }
  }

  /** {@code fu-cong}; with country, then number, where that is another's. */
  private static String key(SpeakerCluster cluster, Set<String> keys) {
    String slug = NO_LETTERS.matcher(PersonName.folded(cluster.name())).replaceAll("-");
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
  @Nullable SpeakerCount ofRow(String row) {
    return byRow.get(row);
  }

  /** Who is so called in an article; null where it is no name. */
  @Nullable SpeakerCount of(FoundSpeaker found) {
    return ofRow(FacetRow.of(found.name(), found.kind(), found.country(), found.role()));
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
   * The rows of all whom {@code name} may mean: its words stand in one of their forms, or it is
   * more complete than any of them ({@code Donald J. Trump} where articles have Donald Trump). A
   * key behind an at sign, {@code @fu-cong}, means that speaker alone.
   */
  Collection<String> rowsOf(String name) {
    if (isKey(name)) {
      Entry entry = byKey.get(name.substring(1));
      return entry == null ? List.of() : entry.cluster().rows().map(SpeakerRow::value).toList();
    }
    PersonName asked = PersonName.of(name);
    Set<String> rows = new LinkedHashSet<>();
    for (Entry entry : candidates(asked)) {
      if (entry.cluster().forms().stream().anyMatch(form -> isMeant(asked, form.name()))) {
        entry.cluster().rows().forEach(row -> rows.add(row.value()));
      }
    }
    return rows;
  }

  /** The people whom {@code text} names by a surname that only one of them has. */
  List<SpeakerCount> namedIn(String text) {
    return NO_LETTERS
        .splitAsStream(text)
        .filter(word -> word.length() > 2 && Character.isUpperCase(word.charAt(0)))
        .map(word -> bySurname.getOrDefault(PersonName.folded(word), List.of()))
        .filter(bearers -> bearers.size() == 1)
        .map(bearers -> bearers.get(0))
        .distinct()
        .toList();
  }

  /** Whether {@code asked} is {@code @} and a key, no name. */
  static boolean isKey(String asked) {
    return asked.startsWith("@");
  }

  /** Those with the rarest of the words that are no initials. */
  private Set<Entry> candidates(PersonName asked) {
    Set<Entry> fewest = Set.of();
    for (String word : asked.words()) {
      Set<Entry> with = byWord.getOrDefault(word, Set.of());
      if (word.length() > 1
          && !with.isEmpty()
          && (fewest.isEmpty() || with.size() < fewest.size())) {
        fewest = with;
      }
    }
    return fewest;
  }

  private static boolean isMeant(PersonName asked, PersonName form) {
    if (new HashSet<>(form.words()).containsAll(asked.words())) {
      return true;
    }
    PersonName.Agreement agreement = form.standsFor(asked);
    return asked.standsFor(form) != null
        || (agreement != null && agreement != PersonName.Agreement.SURNAME);
  }
}
