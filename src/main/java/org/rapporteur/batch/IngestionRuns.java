package org.rapporteur.batch;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.rapporteur.article.ArticleSource;
import org.rapporteur.article.FolderWatch;
import org.rapporteur.index.FactIndexWriter;
import org.rapporteur.index.IndexException;
import org.rapporteur.index.IndexLockedException;

/**
 * Several ingestions into one index, one after another: that of a folder, and then those of what
 * changes in it. Each opens the index for itself, so that others may write it in between.
 */
public final class IngestionRuns {
  private static final long LOCK_CHECK_SECONDS = 2;

  /** Opens the index. */
  public interface Opener {
    /** Opens it; each call gives a writer of its own. */
    FactIndexWriter open() throws IndexException;
  }

  private final Opener index;
  private final Function<FactIndexWriter, Ingestion> plan;
  private volatile Runnable stopCurrent = () -> {};
  private final CountDownLatch stopped = new CountDownLatch(1);

  /**
   * Plans runs.
   *
   * @param plan makes the ingestion into an index that was opened
   */
  public IngestionRuns(Opener index, Function<FactIndexWriter, Ingestion> plan) {
    this.index = index;
    this.plan = plan;
  }

  /**
   * Ingests the articles of {@code source}.
   *
   * @throws IOException as {@link Ingestion#run}, or if the index can't be opened
   */
  public Account run(ArticleSource source, Progress progress) throws IOException {
    try (FactIndexWriter writer = index.open()) {
      return run(writer, source, progress);
    }
  }

  private Account run(FactIndexWriter writer, ArticleSource source, Progress progress)
      throws IOException {
    Ingestion ingestion = plan.apply(writer);
    stopCurrent = ingestion::stop;
    if (isStopped()) {
      ingestion.stop();
    }
    return ingestion.run(source, progress);
  }

  /**
   * Ingests what changes in a folder until {@link #stop} is called. While another run has the index
   * it waits.
   *
   * @param told hears the account of each look that found something
   * @throws IOException as {@link #run}, the lock aside
   */
  public void watch(FolderWatch folder, Progress progress, Consumer<Account> told)
      throws IOException {
    Watch watch = new Watch(folder);
    stopCurrent = watch::stop;
    if (isStopped()) {
      return;
    }
    watch.run(
        changed -> {
          try (FactIndexWriter writer = openOnceFree()) {
            told.accept(run(writer, changed, progress));
          }
          stopCurrent = watch::stop;
          if (isStopped()) {
            watch.stop();
          }
        });
  }

  private FactIndexWriter openOnceFree() throws IndexException {
    while (true) {
      try {
        return index.open();
      } catch (IndexLockedException e) {
        if (isStoppedWithin(LOCK_CHECK_SECONDS)) {
          throw e;
        }
      }
    }
  }

  private boolean isStopped() {
    return stopped.getCount() == 0;
  }

  private boolean isStoppedWithin(long seconds) {
    try {
      return stopped.await(seconds, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  /** Ends the current run soon, with all that was done committed, and begins no other. */
  public void stop() {
    stopped.countDown();
    stopCurrent.run();
  }
}
