package org.rapporteur.search;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/**
 * How long answers take by the clock. All questions are asked in several rounds, the first of which
 * warms the JVM up; told is the round with the least 99th percentile, for others may use the
 * machine meanwhile.
 */
@NullMarked
public final class Timing {
  private static final int ROUNDS = 5;

  /** Answers a question. */
  public interface Asking<Q> {
    /** Returns how much was found. */
    long of(Q question) throws Exception;
  }

  private Timing() {}

  /** Asks and prints; returns how much was found in one round. */
  public static <Q> long print(String what, List<Q> questions, Asking<Q> asking) throws Exception {
    long found = round(questions, asking, new double[questions.size()]);
    double[] best = {};
    for (int i = 1; i < ROUNDS; i++) {
      double[] times = new double[questions.size()];
      round(questions, asking, times);
      best = best.length == 0 || percentile(times, 99) < percentile(best, 99) ? times : best;
    }
    System.out.printf(
        "%-60s p50 %6.2f  p90 %6.2f  p99 %6.2f  max %6.2f ms%n",
        what,
        percentile(best, 50),
        percentile(best, 90),
        percentile(best, 99),
        best[best.length - 1]);
    return found;
  }

  private static <Q> long round(List<Q> questions, Asking<Q> asking, double[] times)
      throws Exception {
    long found = 0;
    for (int i = 0; i < times.length; i++) {
      long begin = System.nanoTime();
      found += asking.of(questions.get(i));
      times[i] = (System.nanoTime() - begin) / 1e6;
    }
    Arrays.sort(times);
    return found;
  }

  private static double percentile(double[] ascending, int percent) {
    return ascending[(ascending.length - 1) * percent / 100];
  }
}
