package org.rapporteur.batch;

import java.time.Duration;
import java.util.concurrent.atomic.LongAdder;

/** Where the time of a run goes, added up over all threads; for any thread. */
final class Stages {
  private final LongAdder reading = new LongAdder();
  private final LongAdder extracting = new LongAdder();
  private final LongAdder writing = new LongAdder();

  /** Adds the time since {@code start}, by {@link System#nanoTime}, to a stage. */
  private static void add(LongAdder stage, long start) {
    stage.add(System.nanoTime() - start);
  }

  /** {@code source}, whose time is taken as reading. */
  <T> OrderedPipeline.Source<T> timed(OrderedPipeline.Source<T> source) {
    return () -> {
      long start = System.nanoTime();
      try {
        return source.next();
      } finally {
        add(reading, start);
      }
    };
  }

  void extracted(long start) {
    add(extracting, start);
  }

  void written(long start) {
    add(writing, start);
  }

  StageTimes times() {
    return new StageTimes(
        Duration.ofNanos(reading.sum()),
        Duration.ofNanos(extracting.sum()),
        Duration.ofNanos(writing.sum()));
  }
}
