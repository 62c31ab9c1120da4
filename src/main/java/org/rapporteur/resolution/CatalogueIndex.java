package org.rapporteur.resolution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fact.Body;
import org.rapporteur.fact.Vote;
import org.rapporteur.reference.Catalogue;
import org.rapporteur.reference.CatalogueEntry;

/**
 * A catalogue laid out for matching: for each term the entries whose titles and subjects have it.
 * Never changes; may be shared between threads.
 */
final class CatalogueIndex {
  /** A subject heading says less of what a resolution is known for than its title. */
  private static final float TITLE = 0.75f;

  private static final float SUBJECT = 0.25f;

  /** The entries that have a term, and how much of each it is. */
  static final class Postings {
    private final int[] entries; // rising
    private final float[] shares;
    private final double frequency;

    private Postings(int[] entries, float[] shares, double frequency) {
      this.entries = entries;
      this.shares = shares;
      this.frequency = frequency;
    }

    /** How many entries have it. */
    int size() {
      return entries.length;
    }

    /** The k-th of them. */
    int entry(int k) {
      return entries[k];
    }

    /** The term's share in the words of the k-th. */
    float shareAt(int k) {
      return shares[k];
    }

    /** The term's mean share over the whole catalogue. */
    double frequency() {
      return frequency;
    }

    /** The term's share in an entry's words, 0 where it has it not. */
    float share(int entry) {
      int at = Arrays.binarySearch(entries, entry);
      return at < 0 ? 0 : shares[at];
    }
  }

  private final List<CatalogueEntry> entries;
  private final int[] days;
  private final int lastDay;
  private final List<Set<String>> titles = new ArrayList<>();
  private final Map<String, Postings> postings = new HashMap<>();
  private final Map<String, Postings> pairs = new HashMap<>();
  private final Map<Optional<Body>, int[]> ofBody = new ConcurrentHashMap<>();
  private final Coverage coverage;
  private final Map<String, Integer> sponsored = new HashMap<>();
  private final Map<Vote, Integer> votes = new HashMap<>();

  CatalogueIndex(Catalogue catalogue) {
    this.entries = List.copyOf(catalogue.entries());
    this.coverage = new Coverage(entries);
    this.days = new int[entries.size()];
    TopicTerms terms = new TopicTerms();
    Map<String, List<float[]>> found = new HashMap<>();
    Map<String, List<float[]>> foundPairs = new HashMap<>();
    for (int i = 0; i < days.length; i++) {
      CatalogueEntry entry = entries.get(i);
      days[i] = (int) entry.day().toEpochDay();
      titles.add(Set.copyOf(terms.of(entry.title())));
      for (Map.Entry<String, Float> share : shares(entry, terms).entrySet()) {
        found
            .computeIfAbsent(share.getKey(), term -> new ArrayList<>())
            .add(new float[] {i, share.getValue()});
      }
      for (Map.Entry<String, Float> pair : pairs(entry, terms).entrySet()) {
        foundPairs
            .computeIfAbsent(pair.getKey(), term -> new ArrayList<>())
            .add(new float[] {i, pair.getValue()});
      }
      entry.sponsors().forEach(code -> sponsored.merge(code, 1, Integer::sum));
      if (entry.vote() != null) {
        votes.merge(entry.vote(), 1, Integer::sum);
      }
    }
    this.lastDay = Arrays.stream(days).max().orElse(0);
    found.forEach((term, list) -> postings.put(term, postings(list)));
    foundPairs.forEach((pair, list) -> pairs.put(pair, postings(list)));
  }

  private Postings postings(List<float[]> list) {
    int[] who = new int[list.size()];
    float[] shares = new float[list.size()];
    double sum = 0;
    for (int i = 0; i < who.length; i++) {
      who[i] = (int) list.get(i)[0];
      shares[i] = list.get(i)[1];
      sum += shares[i];
    }
    return new Postings(who, shares, sum / entries.size());
  }

  /**
   * What each term's share in an entry's words is: the title's all but a little, the subjects' the
   * rest.
   */
  private static Map<String, Float> shares(CatalogueEntry entry, TopicTerms terms) {
    Set<String> title = new LinkedHashSet<>(terms.of(entry.title()));
    Set<String> subjects = new LinkedHashSet<>();
    entry.subjects().forEach(subject -> subjects.addAll(terms.of(subject)));
    entry.countries().forEach(code -> subjects.add(TopicTerms.country(code)));
    subjects.removeAll(title);
    Map<String, Float> shares = new HashMap<>();
    float ofTitle = subjects.isEmpty() ? 1 : TITLE;
    title.forEach(term -> shares.put(term, ofTitle / title.size()));
    subjects.forEach(term -> shares.put(term, (1 - ofTitle) / subjects.size()));
    for (String letters : TopicTerms.initialisms(entry.title())) {
      shares.putIfAbsent(letters, ofTitle / Math.max(1, title.size()));
    }
    return shares;
  }

  /** Terms that follow each other in the title (1) or in a subject. */
  private static Map<String, Float> pairs(CatalogueEntry entry, TopicTerms terms) {
    Map<String, Float> pairs = new HashMap<>();
    addPairs(pairs, terms.of(entry.title()), 1);
    entry.subjects().forEach(subject -> addPairs(pairs, terms.of(subject), SUBJECT));
    return pairs;
  }

  private static void addPairs(Map<String, Float> pairs, List<String> terms, float weight) {
    for (int i = 1; i < terms.size(); i++) {
      pairs.merge(pair(terms.get(i - 1), terms.get(i)), weight, Math::max);
    }
  }

  /** The term of two terms that follow each other. */
  static String pair(String first, String second) {
    return first + ' ' + second;
  }

  int size() {
    return days.length;
  }

  CatalogueEntry entry(int index) {
    return entries.get(index);
  }

  /** The day of an entry's adoption, counted from 1970. */
  int day(int index) {
    return days[index];
  }

  /** The terms of an entry's title. */
  Set<String> title(int index) {
    return titles.get(index);
  }

  /** The day of the last adoption. */
  int lastDay() {
    return lastDay;
  }

  /** The entries that have a term; null where none has. */
  @Nullable Postings postings(String term) {
    return postings.get(term);
  }

  /** The entries in which two terms follow each other, with 1 for a title; null where none. */
  @Nullable Postings pairs(String first, String second) {
    return pairs.get(pair(first, second));
  }

  /** The chance that the second of a pair follows where the first stands, whatever the entry. */
  double chanceOfPair(String first, Postings pairs) {
    Postings firsts = postings.get(first);
    int all = firsts == null ? 1 : firsts.size();
    return Math.min(1, pairs.size() / (double) all);
  }

  /** The share of all entries that a state sponsored, smoothed. */
  double sponsorFrequency(String code) {
    return (sponsored.getOrDefault(code, 0) + 1.0) / (entries.size() + 10.0);
  }

  /** Whether an entry's vote has every number that a text gives. */
  boolean hasVote(int index, Vote said) {
    Vote known = entries.get(index).vote();
    return known != null && hasAll(known, said);
  }

  private static boolean hasAll(Vote known, Vote said) {
    return agrees(said.inFavour(), known.inFavour())
        && agrees(said.against(), known.against())
        && agrees(said.abstain(), known.abstain());
  }

  private static boolean agrees(@Nullable Integer said, @Nullable Integer known) {
    return said == null || said.equals(known);
  }

  /** The share of all entries that have every number of a vote, smoothed. */
  double voteFrequency(Vote said) {
    int like = 1;
    for (Map.Entry<Vote, Integer> known : votes.entrySet()) {
      like += hasAll(known.getKey(), said) ? known.getValue() : 0;
    }
    return like / (entries.size() + 1.0);
  }

  Coverage coverage() {
    return coverage;
  }

  /** Whether it has any of a body's resolutions. */
  boolean has(Body body) {
    return coverage.has(body);
  }

  /** The indexes of a body's entries; of all of the United Nations' where {@code body} is null. */
  int[] of(@Nullable Body body) {
    return ofBody.computeIfAbsent(Optional.ofNullable(body), wanted -> find(body));
  }

  private int[] find(@Nullable Body body) {
    return IntStream.range(0, days.length)
        .filter(
            i -> {
              Body own = entries.get(i).body();
              return body == null ? BodyName.isUnitedNations(own) : own == body;
            })
        .toArray();
  }
}
