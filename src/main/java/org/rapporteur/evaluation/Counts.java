package org.rapporteur.evaluation;

import java.util.List;

/** Counts what is right among what was predicted and what the gold has. */
final class Counts {
  private long right;
  private long predicted;
  private long gold;

  void add(long moreRight, long morePredicted, long moreGold) {
    right += moreRight;
    predicted += morePredicted;
    gold += moreGold;
  }

  long predicted() {
    return predicted;
  }

  long gold() {
    return gold;
  }

  /** Precision, recall and F1 in percent, rounded to a tenth; 0 where there is nothing to count. */
  List<Double> figures() {
    return figures(share(right, predicted), share(right, gold));
  }

  /** The same of a precision and a recall that count different things as right. */
  static List<Double> figures(double precision, double recall) {
    double sum = precision + recall;
    return List.of(
        percent(precision), percent(recall), percent(sum == 0 ? 0 : 2 * precision * recall / sum));
  }

  static double share(long part, long whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }

  static double percent(double share) {
    return Math.rint(1000 * share) / 10;
  }
}
