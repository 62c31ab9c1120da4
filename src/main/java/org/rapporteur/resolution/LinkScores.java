package org.rapporteur.resolution;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fact.ResolutionStatus;
import org.rapporteur.fact.Vote;
import org.rapporteur.reference.CatalogueEntry;

/**
 * How likely each candidate is what a text describes: logarithms of priors and likelihoods, summed.
 * The constants were set by hand and seen to hold on sentences made of the catalogue.
 */
final class LinkScores {
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

  private final Candidates candidates;
  private final CatalogueIndex entries;
  private final double[] scores;

  LinkScores(Candidates candidates, CatalogueIndex entries) {
    this.candidates = candidates;
    this.entries = entries;
    this.scores = new double[candidates.size()];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = Math.log(candidates.prior(i));
    }
  }

  /** The likeliest candidate; there is at least one. */
  int best() {
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      best = scores[i] > scores[best] ? i : best;
    }
    return best;
  }

  /** The probability of a candidate, against the others and against none of them. */
  double probability(int candidate) {
    double top = scores[best()]; // taken off, so that nothing overflows
    double sum = candidates.noneOfThem() * Math.exp(-top);
    for (double score : scores) {
      sum += Math.exp(score - top);
    }
    return Math.exp(scores[candidate] - top) / sum;
  }

  /**
   * Adds what the words say: for each of the {@link #SCALES} how likely the candidate's title gives
   * them, against how likely they are anyway; the mean of these.
   */
  void addTopic(Map<String, Topic.Word> topic) {
    double weight = candidates.areOfKnownTime() ? TEMPER : UNDATED;
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
          addWord(byScale, own, postings, before, word.getKey());
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
  private void addWord(
      double[] byScale,
      double own,
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
        byScale[i] += Math.log((own * title + (1 - own) * anyway) / anyway / (1 - own));
      }
    }
  }

  /** Adds what a vote, or that nobody was against, says of those that have it. */
  void addVote(CatalogueLinker.Known known) {
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

  /** Adds what the proposers say of those that they submitted. */
  void addSponsors(Set<String> proposers) {
    for (String proposer : proposers) {
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
}
