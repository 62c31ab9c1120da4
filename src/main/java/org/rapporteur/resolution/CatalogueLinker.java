package org.rapporteur.resolution;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fact.Body;
import org.rapporteur.fact.CatalogueMatch;
import org.rapporteur.fact.ResolutionStatus;
import org.rapporteur.fact.Vote;
import org.rapporteur.reference.Catalogue;
import org.rapporteur.reference.CatalogueEntry;
import org.rapporteur.reference.ResolutionSymbol;

/**
 * Finds a resolution in the catalogue by what an article says of it.
 *
 * <p>A symbol or number finds its entry at once. For a description Bayes' rule weighs the entries
 * of the body and time against each other and against none of them: each word near the mentions is
 * taken from an entry's title and subjects with some chance, else it is one that resolutions are
 * told with, or any word of English; a vote, a sponsor and a session speak for the entries that
 * have them. So a word that few entries have weighs much, and one that many have little. Only what
 * is {@link #LEAST} likely is linked.
 *
 * <p>May be shared between threads.
 */
final class CatalogueLinker {
  /** Below this probability a description is linked with nothing. */
  static final double LEAST = 0.7;

  /** The same where nothing tells when it was adopted: of many a title there is one a year. */
  static final double LEAST_UNDATED = 0.85;

  private static final double BY_SYMBOL = 0.99;

  /** No description is as sure as a number. */
  private static final double SUREST = 0.98;

  private static final double BY_DRAFT = 0.97;

  /** How sure a title is that is told to the word and that only one resolution has. */
  private static final double TITLE_TOLD = 0.9;

  /** So many words make a title that nobody tells by chance. */
  private static final int TELLING = 3;

  /** Where it is not known when it was adopted, one word alone is chance. */
  private static final int POINTS = 2;

  /** A vote that fewer than this share of all resolutions had tells which it was. */
  private static final double RARE = 0.002;

  private static final int MOST_WORDS = 6;

  /**
   * What is known of a resolution besides its topic.
   *
   * @param body null for one of the United Nations', which not told
   * @param date when it was adopted, as the text says it
   * @param year the year of adoption, known otherwise
   */
  record Known(
      @Nullable Body body,
      @Nullable ResolutionStatus status,
      @Nullable DateExpression date,
      @Nullable LocalDate published,
      @Nullable Integer year,
      @Nullable Integer session,
      @Nullable Vote vote,
      boolean unanimous,
      Set<String> proposers) {
    /** Whether it is known when it was adopted: the time, the session or the vote's numbers. */
    boolean isDated() {
      return days() != null || session != null || vote != null;
    }

    /** The days on which it may have been adopted; null where nothing tells. */
    @Nullable DaySpan days() {
      DaySpan days = date == null ? null : date.days(published, year);
      return days == null && year != null ? DaySpan.ofYear(year) : days;
    }
  }

  private final Supplier<Catalogue> catalogue;
  private volatile @Nullable CatalogueIndex index;

  /** Matches with a catalogue that is asked for when a first resolution is to be matched. */
  CatalogueLinker(Supplier<Catalogue> catalogue) {
    this.catalogue = catalogue;
  }

  private CatalogueIndex index() {
    CatalogueIndex made = index;
    if (made == null) {
      made = new CatalogueIndex(catalogue.get()); // made twice at worst
      index = made;
    }
    return made;
  }

  /** The entry of a symbol or number; null where the catalogue has none. */
  @Nullable CatalogueMatch bySymbol(ResolutionSymbol symbol) {
    CatalogueEntry entry =
        symbol.draft()
            ? catalogue.get().findByDraft(symbol.canonical())
            : catalogue.get().find(symbol.canonical());
    if (entry == null) {
      return null;
    }
    return symbol.draft()
        ? match(entry, BY_DRAFT, "its draft " + symbol.canonical())
        : match(entry, BY_SYMBOL, "its number");
  }

  /** Whether descriptions of a body's resolutions, or of the United Nations', can be matched. */
  boolean covers(@Nullable Body body) {
    return body == null || index().has(body);
  }

  /**
   * The entry that a description means.
   *
   * @param topic terms, as {@link Topic} gives them
   * @return null where the evidence does not suffice
   */
  @Nullable CatalogueMatch byDescription(Known known, Map<String, Topic.Word> topic) {
    if (known.status() == ResolutionStatus.VETOED || known.status() == ResolutionStatus.REJECTED) {
      return null; // the catalogue has what was adopted
    }
    CatalogueIndex entries = index();
    Candidates candidates = Candidates.of(known, entries);
    if (candidates.size() == 0) {
      return null;
    }
    LinkScores scores = new LinkScores(candidates, entries);
    scores.addTopic(topic);
    scores.addVote(known);
    scores.addSponsors(known.proposers());
    int whole = known.isDated() ? -1 : onlyOneTold(candidates, entries, topic);
    int best = whole >= 0 ? whole : scores.best();
    double probability = Math.max(whole >= 0 ? TITLE_TOLD : 0, scores.probability(best));
    CatalogueEntry entry = entries.entry(candidates.entry(best));
    List<String> shared = shared(entries, candidates.entry(best), topic);
    double least = candidates.areOfKnownTime() ? LEAST : LEAST_UNDATED;
    boolean dated = known.days() != null && known.status() == ResolutionStatus.ADOPTED;
    Vote said = known.vote();
    boolean vote = said != null && entries.hasVote(candidates.entry(best), said);
    boolean telling = said != null && vote && entries.voteFrequency(said) < RARE;
    boolean told =
        telling || points(entries, candidates.entry(best), topic) >= (dated ? 1 : POINTS);
    return probability < least || !told
        ? null
        : match(entry, Math.min(SUREST, probability), why(known, entry, vote, shared));
  }

  /** The candidate whose title is told to the word, if it is one only; else -1. */
  private static int onlyOneTold(
      Candidates candidates, CatalogueIndex entries, Map<String, Topic.Word> topic) {
    Set<String> near = new HashSet<>();
    topic.forEach(
        (term, word) -> {
          if (word.isNear()) {
            near.add(term);
          }
        });
    int told = -1;
    for (int i = 0; i < candidates.size(); i++) {
      Set<String> title = entries.title(candidates.entry(i));
      if (title.size() >= TELLING && near.containsAll(title)) {
        if (told >= 0) {
          return -1;
        }
        told = i;
      }
    }
    return told;
  }

  /** The article's words that an entry has, those that fewest entries have first. */
  private static List<String> shared(
      CatalogueIndex entries, int entry, Map<String, Topic.Word> topic) {
    TreeMap<Double, Set<String>> rarest = new TreeMap<>();
    topic.forEach(
        (term, word) -> {
          CatalogueIndex.Postings postings = entries.postings(term);
          if (postings != null && postings.share(entry) > 0) {
            rarest
                .computeIfAbsent(postings.frequency(), f -> new LinkedHashSet<>())
                .add(word.written());
          }
        });
    return rarest.values().stream().flatMap(Set::stream).distinct().limit(MOST_WORDS).toList();
  }

  /** How much of an entry's words is told: its countries count twice. */
  private static int points(CatalogueIndex entries, int entry, Map<String, Topic.Word> topic) {
    int points = 0;
    for (String term : topic.keySet()) {
      CatalogueIndex.Postings postings = entries.postings(term);
      boolean told = postings != null && postings.share(entry) > 0;
      points += !told ? 0 : term.startsWith(TopicTerms.COUNTRY) ? 2 : 1;
    }
    return points;
  }

  private static String why(Known known, CatalogueEntry entry, boolean vote, List<String> shared) {
    StringBuilder why = new StringBuilder();
    if (known.days() != null && known.status() != ResolutionStatus.DRAFT) {
      why.append("adopted ").append(entry.adopted()).append("; ");
    } else if (known.session() != null) {
      why.append("session ").append(known.session()).append("; ");
    }
    if (vote) {
      why.append("its vote; ");
    }
    if (!shared.isEmpty()) {
      why.append("about ").append(String.join(", ", shared)).append("; ");
    }
    for (String proposer : known.proposers()) {
      if (entry.sponsors().contains(proposer)) {
        why.append("proposed by ").append(proposer).append("; ");
      }
    }
    return why.substring(0, Math.max(0, why.length() - 2));
  }

  private static CatalogueMatch match(CatalogueEntry entry, double probability, String why) {
    double rounded = Math.round(probability * 100) / 100.0;
    return new CatalogueMatch(
        entry.symbol(), entry.title(), entry.adopted(), entry.countries(), rounded, why);
  }
}
