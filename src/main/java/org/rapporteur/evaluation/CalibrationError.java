package org.rapporteur.evaluation;

import java.util.List;

/**
 * How far confidences are from the shares of right predictions: the expected calibration error over
 * ten bins of equal width (Guo et al., ICML 2017), 0 to 1.
 */
final class CalibrationError {
  private static final int BINS = 10;

  private final double[] confidence = new double[BINS];
  private final long[] right = new long[BINS];
  private final long[] all = new long[BINS];

  void add(double said, boolean isRight) {
    int bin = Math.clamp((int) (said * BINS), 0, BINS - 1);
    confidence[bin] += said;
    right[bin] += isRight ? 1 : 0;
    all[bin]++;
  }

  /** The error; nothing where no prediction has a confidence. */
  List<Figure> figures() {
    double gaps = 0;
    long count = 0;
    for (int bin = 0; bin < BINS; bin++) {
      gaps += Math.abs(confidence[bin] - right[bin]);
      count += all[bin];
    }
    return count == 0
        ? List.of()
        : List.of(
            new Figure(
                "expected calibration error",
                List.of(Counts.percent(gaps / count)),
                "% of " + count));
  }
}
