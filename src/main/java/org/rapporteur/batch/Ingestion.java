package org.rapporteur.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.article.ArticleSource;
import org.rapporteur.article.ReadArticle;
import org.rapporteur.article.ReadResult;
import org.rapporteur.fact.Article;
import org.rapporteur.fact.ArticleFacts;
import org.rapporteur.index.FactIndexWriter;
import org.rapporteur.index.IndexException;
import org.rapporteur.index.PreparedArticle;

/**
 * Brings the facts of many articles into an index, found by several threads.
 *
 * <p>Articles that the index holds just as they are cost next to nothing: their facts are not
 * looked for again. What was written is committed from time to time, and at the end, so that a run
 * that is cut off loses little. One call of {@link #run} an object; {@link #stop} may be called
 * from any thread.
 */
public final class Ingestion {
  /** How much work a crash may cost. */
  private static final Duration BETWEEN_COMMITS = Duration.ofSeconds(30);

  private final FactFinder finder;
  private final FactIndexWriter index;
  private final String collection;
  private final OrderedPipeline<ReadResult, Found> pipeline;

  /**
   * Plans a run.
   *
   * @param extractor finds the facts of an article, on several threads at once
   * @param threads how many articles are worked on at once, at least 1
   * @param index stays open
   * @param collection what the articles' ids are unique in
   */
  public Ingestion(
      Function<Article, ArticleFacts> extractor,
      int threads,
      FactIndexWriter index,
      String collection) {
    this.finder = new FactFinder(extractor);
    this.index = index;
    this.collection = collection;
    this.pipeline = new OrderedPipeline<>(threads, Extraction::weight, this::find);
  }

  /**
   * Reads all articles of {@code source} and puts them into the index.
   *
   * @return the final account; all that it counts is committed, also if the run was stopped
   * @throws IndexException if the index takes no more; what was committed last stays
   * @throws IOException if the source fails as a whole
   */
  public Account run(ArticleSource source, Progress progress) throws IOException {
    return run(source::next, progress);
  }

  Account run(OrderedPipeline.Source<ReadResult> source, Progress progress) throws IOException {
    Ledger ledger = new Ledger(progress);
    boolean complete = pipeline.run(source, new Puts(ledger));
    index.commit();
    return ledger.close(complete);
  }

  /** Makes {@link #run} end soon, with all that was done committed. */
  public void stop() {
    pipeline.stop();
  }

  /**
   * What the workers hand to the one thread that writes.
   *
   * @param ready what is to be written; null where there is nothing
   */
  private record Found(Outcome outcome, @Nullable PreparedArticle ready) {}

  private Found find(ReadResult result) {
    try {
      if (result instanceof ReadArticle read && index.holds(collection, read.article())) {
        return new Found(new Outcome.Unchanged(), null);
      }
    } catch (IndexException e) {
      throw new UncheckedIOException(e); // no fault of this article: it ends the run
    }
    Outcome outcome = finder.find(result);
    return new Found(
        outcome,
        outcome instanceof Outcome.Extracted(Article article, ArticleFacts facts)
            ? index.prepare(collection, article, facts)
            : null);
  }

  private final class Puts implements OrderedPipeline.Sink<Found> {
    private final Ledger ledger;
    private long lastCommit = System.nanoTime();

    Puts(Ledger ledger) {
      this.ledger = ledger;
    }

    @Override
    public void accept(Found found) throws IndexException {
      ledger.enter(put(found));
      if (System.nanoTime() - lastCommit > BETWEEN_COMMITS.toNanos()) {
        index.commit();
        lastCommit = System.nanoTime();
      }
    }

    private Outcome put(Found found) throws IndexException {
      try {
        if (found.ready() != null) {
          index.put(found.ready());
        }
        return found.outcome();
      } catch (IllegalArgumentException e) {
        return found.outcome() instanceof Outcome.Extracted extracted
            ? FactFinder.failed(extracted.article(), e) // a value that Lucene does not take
            : found.outcome();
      }
    }

    @Override
    public void idle() {}
  }
}
