package org.rapporteur.web;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fact.Article;
import org.rapporteur.fact.ArticleFacts;
import org.rapporteur.web.ServerSettings.Bounds;

/**
 * Extracts a few articles at once, on threads of its own: the models compute outside Java, which
 * would hold a virtual thread's carrier and so the other requests. Loads the models when the first
 * article comes.
 */
final class Extractions implements AutoCloseable {
  private final Supplier<Extractor> loader;
  private final Bounds bounds;
  private final MeterRegistry meters;
  private final ThreadPoolExecutor workers;
  private @Nullable Extractor loaded;

  Extractions(Supplier<Extractor> loader, Bounds bounds, MeterRegistry meters) {
    this.loader = loader;
    this.bounds = bounds;
    this.meters = meters;
    this.workers =
        new ThreadPoolExecutor(
            bounds.extractions(),
            bounds.extractions(),
            1,
            TimeUnit.MINUTES,
            new ArrayBlockingQueue<>(bounds.waiting()),
            Thread.ofPlatform().daemon().name("extraction-", 1).factory());
    workers.allowCoreThreadTimeOut(true);
    for (String outcome : new String[] {"done", "failed", "refused", "timeout"}) {
      count(outcome, 0);
    }
  }

  /**
   * The facts of an article.
   *
   * @throws Problem if too many wait, it takes too long, or it fails
   */
  ArticleFacts extract(Article article) throws Problem {
    Future<ArticleFacts> facts;
    try {
      facts = workers.submit(() -> extractor().extract(article));
    } catch (RejectedExecutionException e) {
      count("refused", 1);
      throw new Problem(503, "too many texts wait to be read; send this one again soon")
          .with("Retry-After", "10");
    }
    try {
      ArticleFacts found = facts.get(bounds.extractTime().toMillis(), TimeUnit.MILLISECONDS);
      count("done", 1);
      return found;
    } catch (TimeoutException e) {
      facts.cancel(false); // where it has not begun
      count("timeout", 1);
      long seconds = bounds.extractTime().toSeconds();
      throw new Problem(503, "this text took longer than " + seconds + " seconds")
          .with("Retry-After", "60");
    } catch (ExecutionException e) {
      count("failed", 1);
      throw new Problem(500, "this text can't be read, by a fault of the program");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Problem(503, "the service is stopping");
    }
  }

  private synchronized Extractor extractor() {
    Extractor known = loaded;
    if (known == null) {
      known = loader.get();
      loaded = known;
    }
    return known;
  }

  private void count(String outcome, int times) {
    meters.counter("rapporteur.extractions", "outcome", outcome).increment(times);
  }

  @Override
  public void close() {
    workers.shutdownNow();
  }
}
