package org.rapporteur.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which predicted attribution stands for which of the gold, one to one, best first. */
final class QuoteMatching {
  private static final double LEAST_OVERLAP = 0.5;

  /**
   * A gold attribution and a predicted one whose contents share at least half of their words.
   *
   * @param sameSource whether the sources agree too: then the prediction is right
   */
  record Pair(boolean sameSource, double overlap, int gold, int predicted) {}

  private static final Comparator<Pair> BEST_FIRST =
      Comparator.comparing(Pair::sameSource)
          .thenComparingDouble(Pair::overlap)
          .thenComparingInt(Pair::gold)
          .thenComparingInt(Pair::predicted)
          .reversed();

  private QuoteMatching() {}

  /** The pairs by the number of their gold attribution. */
  static Map<Integer, Pair> match(List<ScoredQuote> gold, List<ScoredQuote> predicted) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      for (int j = 0; j < predicted.size(); j++) {
        double overlap = gold.get(i).contentOverlap(predicted.get(j));
        if (overlap >= LEAST_OVERLAP) {
          pairs.add(new Pair(gold.get(i).sharesSource(predicted.get(j)), overlap, i, j));
        }
      }
    }
    pairs.sort(BEST_FIRST);
    Map<Integer, Pair> matched = new HashMap<>();
    Set<Integer> taken = new HashSet<>();
    for (Pair pair : pairs) {
      if (!matched.containsKey(pair.gold()) && taken.add(pair.predicted())) {
        matched.put(pair.gold(), pair);
      }
    }
    return matched;
  }
}
