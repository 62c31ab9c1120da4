package org.rapporteur.cli;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Ends a run cleanly on Ctrl-C or SIGTERM; the exit code is then the signal's (130, 143). */
final class Interruption {
  private static final long PATIENCE_SECONDS = 10;

  private Interruption() {}

  /** What may be interrupted. */
  interface Run<E extends Exception> {
    int run() throws IOException, E;
  }

  /**
   * Does {@code run}; on Ctrl-C calls {@code stop} and keeps the JVM until {@code run} has ended,
   * for ten seconds at most.
   */
  static <E extends Exception> int guard(Runnable stop, Run<E> run) throws IOException, E {
    CountDownLatch ended = new CountDownLatch(1);
    Thread hook =
        new Thread(
            () -> {
              stop.run();
              waitFor(ended);
            },
            "interruption");
    Runtime.getRuntime().addShutdownHook(hook);
    try {
      return run.run();
    } finally {
      ended.countDown();
      try {
        Runtime.getRuntime().removeShutdownHook(hook);
      } catch (IllegalStateException e) {
        // The JVM is ending already, and its hook has what it waits for.
      }
    }
  }

  @SuppressWarnings("CheckReturnValue") // out of time or not, there is nothing more to wait for
  private static void waitFor(CountDownLatch ended) {
    try {
      ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
