package org.rapporteur.batch;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.rapporteur.article.ArticleSource;
import org.rapporteur.article.FolderWatch;

/**
 * Goes on with a folder: takes new and changed files as they come to rest, until it is stopped.
 *
 * <p>It looks every two seconds, at a large folder less often: never for more than a tenth of the
 * time.
 */
public final class Watch {
  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(2);

  /** What is done with the files of a look. */
  public interface Work {
    /** Works through {@code source}, which is closed afterwards. */
    void on(ArticleSource source) throws IOException;
  }

  private final FolderWatch folder;
  private final Duration betweenLooks;
  private final CountDownLatch stopped = new CountDownLatch(1);

  /** Watches {@code folder} from the state in which it is. */
  public Watch(FolderWatch folder) {
    this(folder, BETWEEN_LOOKS);
  }

  Watch(FolderWatch folder, Duration betweenLooks) {
    this.folder = folder;
    this.betweenLooks = betweenLooks;
  }

  /**
   * Hands over files until {@link #stop} is called.
   *
   * @throws IOException from {@code work}
   */
  public void run(Work work) throws IOException {
    long pause = betweenLooks.toNanos();
    while (!isStoppedWithin(pause)) {
      long start = System.nanoTime();
      ArticleSource changed = folder.look();
      pause = Math.max(betweenLooks.toNanos(), 9 * (System.nanoTime() - start));
      if (changed != null) {
        try (changed) {
          work.on(changed);
        }
      }
    }
  }

  private boolean isStoppedWithin(long nanos) {
    try {
      return stopped.await(nanos, TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  /** Makes {@link #run} end as soon as no work is under way; from any thread. */
  public void stop() {
    stopped.countDown();
  }
}
