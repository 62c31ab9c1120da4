package org.rapporteur.text;

/**
 * A linear-chain conditional random field over the encoder's scores of labels (Lafferty, McCallum
 * and Pereira, ICML 2001): the best sequence of labels, and the probability of each label of each
 * word.
 *
 * @param start score of each label at a sequence's begin
 * @param transitions score of each label (column) behind each other (row); what may not follow has
 *     a very low one
 */
@SuppressWarnings("ArrayRecordComponent") // read-only tables, on the hot path
public record LabelChain(float[] start, float[][] transitions) {
  /**
   * Checks that this is a chain of so many labels.
   *
   * @throws IllegalArgumentException if a table is of another size
   */
  public void check(int labels) {
    boolean square = transitions.length == labels;
    for (float[] row : transitions) {
      square &= row.length == labels;
    }
    if (start.length != labels || !square) {
      throw new IllegalArgumentException("the chain is not one of " + labels + " labels");
    }
  }

  /** The most probable labels of the tokens from {@code first} to before {@code end} (Viterbi). */
  public int[] best(TokenScores scores, int first, int end) {
    int length = end - first;
    int size = start.length;
    int[] labels = new int[length];
    if (length == 0) {
      return labels;
    }
    int[][] before = new int[length][size];
    float[] best = new float[size];
    for (int label = 0; label < size; label++) {
      best[label] = start[label] + scores.at(first, label);
    }
    for (int i = 1; i < length; i++) {
      float[] next = new float[size];
      for (int label = 0; label < size; label++) {
        int from = 0;
        for (int other = 1; other < size; other++) {
          if (best[other] + transitions[other][label] > best[from] + transitions[from][label]) {
            from = other;
          }
        }
        before[i][label] = from;
        next[label] = best[from] + transitions[from][label] + scores.at(first + i, label);
      }
      best = next;
    }
    for (int label = 1; label < size; label++) {
      if (best[label] > best[labels[length - 1]]) {
        labels[length - 1] = label;
      }
    }
    for (int i = length - 1; i > 0; i--) {
      labels[i - 1] = before[i][labels[i]];
    }
    return labels;
  }

  /**
   * The probability of each label of each of these tokens, all sequences counted
   * (forward-backward).
   */
  public double[][] probabilities(TokenScores scores, int first, int end) {
    int length = end - first;
    int size = start.length;
    double[][] forward = new double[length][size];
    double[] sums = new double[size];
    for (int i = 0; i < length; i++) {
      for (int label = 0; label < size; label++) {
        if (i == 0) {
          forward[i][label] = start[label] + scores.at(first, label);
        } else {
          for (int other = 0; other < size; other++) {
            sums[other] = forward[i - 1][other] + transitions[other][label];
          }
          forward[i][label] = logSumExp(sums) + scores.at(first + i, label);
        }
      }
    }
    double[] backward = new double[size];
    for (int i = length - 1; i >= 0; i--) {
      double[] row = forward[i];
      double[] ahead = backward.clone();
      if (i > 0) {
        for (int label = 0; label < size; label++) {
          for (int other = 0; other < size; other++) {
            sums[other] = transitions[label][other] + scores.at(first + i, other) + ahead[other];
          }
          backward[label] = logSumExp(sums);
        }
      }
      for (int label = 0; label < size; label++) {
        row[label] += ahead[label];
      }
      double all = logSumExp(row);
      for (int label = 0; label < size; label++) {
        row[label] = Math.exp(row[label] - all);
      }
    }
    return forward;
  }

  private static double logSumExp(double[] values) {
    double most = Double.NEGATIVE_INFINITY;
    for (double value : values) {
      most = Math.max(most, value);
    }
    double sum = 0;
    for (double value : values) {
      sum += Math.exp(value - most);
    }
    return most + Math.log(sum);
  }
}
