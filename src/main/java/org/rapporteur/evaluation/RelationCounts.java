package org.rapporteur.evaluation;

/** Right attributions among the gold and among the predicted ones, which types may part. */
final class RelationCounts {
  private long goldRight;
  private long gold;
  private long predictedRight;
  private long predicted;

  void addGold(boolean right) {
    gold++;
    goldRight += right ? 1 : 0;
  }

  void addPredicted(boolean right) {
    predicted++;
    predictedRight += right ? 1 : 0;
  }

  long gold() {
    return gold;
  }

  long predicted() {
    return predicted;
  }

  /** Precision, recall and F1. */
  Figure figure(String name) {
    return new Figure(
        name,
        Counts.figures(Counts.share(predictedRight, predicted), Counts.share(goldRight, gold)),
        "");
  }

  /** Precision alone, where the gold has no such class. */
  Figure precision(String name) {
    return Figure.share(name, predictedRight, predicted);
  }
}
