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

  /** The chance of any one word in English prose that no title has. */
  private static final double ANY_WORD = 1e-4;

  /** The chance that a word is one that resolutions of any topic are told with. */
  private static final double OF_OTHERS = 0.4;

  /**
   * How much of what stands near a mention may be the title's words: loosely told, or to the word.
   */
  private static final double[] SCALES = {0.1, 0.3, 0.6, 0.9};

  private static final double MOST_OWN = 0.95;

  /** The chance that of two words that follow each other in a title the second is told too. */
  private static final double FOLLOWS = 0.7;

  /** How much words weigh where it is known when the resolution was adopted. */
  private static final double TEMPER = 1.2;

  /** Where it is not, too many resolutions are alike to trust words as far. */
  private static final double UNDATED = 0.6;

  private static final double VOTE_RIGHT = 0.9;
  private static final double SPONSOR_RIGHT = 0.9;

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
    int count = candidates.size();
    if (count == 0) {
      return null;
    }
    double[] scores = new double[count];
    for (int i = 0; i < count; i++) {
      scores[i] = Math.log(candidates.prior(i));
    }
    addTopic(scores, candidates, entries, topic, candidates.areOfKnownTime() ? TEMPER : UNDATED);
    addVote(scores, candidates, entries, known);
    addSponsors(scores, candidates, entries, known);
    int best = 0;
    for (int i = 1; i < count; i++) {
      best = scores[i] > scores[best] ? i : best;
    }
    double top = scores[best]; // taken off, so that nothing overflows
    double sum = candidates.noneOfThem() * Math.exp(-top);
    for (int i = 0; i < count; i++) {
      sum += Math.exp(scores[i] - top);
    }
    double probability = 1 / sum;
    int whole = known.isDated() ? -1 : onlyOneTold(candidates, entries, topic);
    if (whole >= 0) {
      best = whole;
      probability = Math.max(TITLE_TOLD, Math.exp(scores[best] - top) / sum);
    }
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

  /**
   * Adds what the words say: for each of the {@link #SCALES} how likely the candidate's title gives
   * them, against how likely they are anyway; the mean of these.
   */
  private static void addTopic(
      double[] scores,
      Candidates candidates,
      CatalogueIndex entries,
      Map<String, Topic.Word> topic,
      double weight) {
    double[] mean = new double[scores.length];
    for (double scale : SCALES) {
      double[] byScale = new double[scores.length];
      double missing = 0; // what each loses by words that it has not
      for (Map.Entry<String, Topic.Word> word : topic.entrySet()) {
        CatalogueIndex.Postings postings = entries.postings(word.getKey());
        if (postings != null) { // else it is as likely whatever is meant
          double own = Math.min(MOST_OWN, scale * word.getValue().chance());
          missing += Math.log(1 - own);
          String before = word.getValue().before();
          addWord(byScale, own, candidates, entries, postings, before, word.getKey());
        }
      }
      for (int i = 0; i < mean.length; i++) {
        mean[i] += Math.exp(missing + byScale[i]) / SCALES.length;
      }
    }
    for (int i = 0; i < scores.length; i++) {
      scores[i] += weight * Math.log(mean[i]);
    }
  }

  /** Adds a word to those candidates that have it. */
  private static void addWord(
      double[] scores,
      double own,
      Candidates candidates,
      CatalogueIndex entries,
      CatalogueIndex.Postings postings,
      @Nullable String before,
      String term) {
    double anyway = (1 - OF_OTHERS) * ANY_WORD + OF_OTHERS * postings.frequency();
    CatalogueIndex.Postings pairs = before == null ? null : entries.pairs(before, term);
    if (before != null && pairs != null) {
      anyway = (anyway + entries.chanceOfPair(before, pairs)) / 2;
    }
    for (int k = 0; k < postings.size(); k++) {
      int entry = postings.entry(k);
      int i = candidates.place(entry);
      if (i >= 0) {
        float pair = pairs == null ? 0 : pairs.share(entry);
        double title = Math.max(postings.shareAt(k), pair * FOLLOWS);
        // Against having it not, which all have been charged with.
        scores[i] += Math.log((own * title + (1 - own) * anyway) / anyway / (1 - own));
      }
    }
  }

  private static void addVote(
      double[] scores, Candidates candidates, CatalogueIndex entries, Known known) {
    Vote vote = known.vote();
    if (known.status() != ResolutionStatus.ADOPTED || (vote == null && !known.unanimous())) {
      return;
    }
    double anyway = vote == null ? 1 : entries.voteFrequency(vote);
    for (int i = 0; i < scores.length; i++) {
      int entry = candidates.entry(i);
      if (vote == null) {
        scores[i] += entries.entry(entry).unanimous() ? 0 : Math.log(1 - VOTE_RIGHT);
      } else {
        boolean right = entries.hasVote(entry, vote);
        scores[i] += Math.log(right ? VOTE_RIGHT / anyway : 1 - VOTE_RIGHT);
      }
    }
  }

  private static void addSponsors(
      double[] scores, Candidates candidates, CatalogueIndex entries, Known known) {
    for (String proposer : known.proposers()) {
      double any = entries.sponsorFrequency(proposer);
      for (int i = 0; i < scores.length; i++) {
        CatalogueEntry entry = entries.entry(candidates.entry(i));
        if (!entry.sponsors().isEmpty()) {
          boolean right = entry.sponsors().contains(proposer);
          scores[i] += Math.log(right ? SPONSOR_RIGHT / Math.max(any, 0.1) : 1 - SPONSOR_RIGHT);
        }
      }
    }
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
    if (known.days() != null) {
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
