package org.rapporteur.search;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/**
 * How long answers take, by the clock and of the processor's time, which other programs on the
 * machine change less. All questions are asked in several rounds, the first of which warms the JVM
 * up; told is the round with the least 99th percentile.
 *
 * <p>Lucene's own assertions stand on its busiest paths and cost more than the search: leave them
 * off where times matter ({@code -DenableAssertions=false}).
 */
@NullMarked
public final class Timing {
  private static final int ROUNDS = 5;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** Answers a question. */
  public interface Asking<Q> {
    /** Returns how much was found. */
    long of(Q question) throws Exception;
  }

  private Timing() {}

  /** Asks and prints; returns how much was found in the first round. */
  public static <Q> long print(String what, List<Q> questions, Asking<Q> asking) throws Exception {
    int count = questions.size();
    long found = 0;
    double[] clock = new double[count];
    double[] processor = new double[count];
    for (int round = 0; round < ROUNDS; round++) {
      double[] thisClock = new double[count];
      double[] thisProcessor = new double[count];
      for (int i = 0; i < count; i++) {
        long begin = System.nanoTime();
        long used = THREADS.getCurrentThreadCpuTime();
        long answers = asking.of(questions.get(i));
        thisProcessor[i] = (THREADS.getCurrentThreadCpuTime() - used) / 1e6;
        thisClock[i] = (System.nanoTime() - begin) / 1e6;
        found += round == 0 ? answers : 0;
      }
      clock = round < 2 ? sorted(thisClock) : better(clock, sorted(thisClock));
      processor = round < 2 ? sorted(thisProcessor) : better(processor, sorted(thisProcessor));
    }
    System.out.printf("%s, %d questions%n", what, count);
    print("by the clock", clock);
    print("of the processor", processor);
    return found;
  }

  private static double[] sorted(double[] times) {
    Arrays.sort(times);
    return times;
  }

  private static double[] better(double[] one, double[] other) {
    return percentile(one, 99) <= percentile(other, 99) ? one : other;
  }

  private static void print(String how, double[] times) {
    System.out.printf(
        "  %-17s p50 %6.2f  p90 %6.2f  p99 %6.2f  max %6.2f ms%n",
        how,
        percentile(times, 50),
        percentile(times, 90),
        percentile(times, 99),
        times[times.length - 1]);
  }

  private static double percentile(double[] ascending, int percent) {
    return ascending[(ascending.length - 1) * percent / 100];
  }
}
