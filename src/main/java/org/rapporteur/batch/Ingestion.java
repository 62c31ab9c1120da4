package org.rapporteur.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.article.ArticleSource;
import org.rapporteur.article.ReadArticle;
import org.rapporteur.article.ReadResult;
import org.rapporteur.fact.Article;
import org.rapporteur.fact.ArticleFacts;
import org.rapporteur.fact.ArticleFailure;
import org.rapporteur.index.FactIndexWriter;
import org.rapporteur.index.Holding;
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
  private final IngestionOptions options;
  private final Stages stages = new Stages();
  private Duration betweenCommits = BETWEEN_COMMITS;
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
      String collection,
      IngestionOptions options) {
    this.finder = new FactFinder(extractor);
    this.index = index;
    this.collection = collection;
    this.options = options;
    this.pipeline = new OrderedPipeline<>(threads, Extraction::weight, this::find);
  }

  /** Commits that often; to be told before {@link #run}. */
  Ingestion committingEvery(Duration time) {
    betweenCommits = time;
    return this;
  }

  /**
   * Reads all articles of {@code source} and puts them into the index.
   *
   * @return the final account; all that it counts is committed, also if the run was stopped
   * @throws IndexException if the index takes no more; what was committed last stays
   * @throws IOException if the source fails as a whole
   */
  public Account run(ArticleSource source, Progress progress) throws IOException {
    return run(source::next, source::hasGiven, progress);
  }

  /**
   * Runs over {@code source}.
   *
   * @param given whether an article of that id came out of it
   */
  Account run(OrderedPipeline.Source<ReadResult> source, Predicate<String> given, Progress progress)
      throws IOException {
    Ledger ledger = new Ledger(progress);
    Puts puts = new Puts(ledger);
    boolean complete = pipeline.run(stages.timed(source), puts);
    boolean prunes = options.prune() && complete && ledger.read() > 0; // not of an empty mount
    long removed = prunes ? index.retain(collection, puts.failed.orBelow(given)) : 0;
    long start = System.nanoTime();
    index.commit();
    stages.written(start);
    return ledger.close(complete, removed, stages.times());
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
    if (result instanceof ReadArticle read) {
      Outcome known = known(read.article());
      if (known != null) {
        return new Found(known, null);
      }
    }
    long start = System.nanoTime();
    Outcome outcome = finder.find(result);
    stages.extracted(start);
    if (outcome instanceof Outcome.Extracted(Article article, ArticleFacts facts)) {
      start = System.nanoTime();
      PreparedArticle ready = index.prepare(collection, article, facts);
      stages.written(start);
      return new Found(outcome, ready);
    }
    return new Found(outcome, null);
  }

  /** What became of an article that need not be worked on; null of one that must. */
  private @Nullable Outcome known(Article article) {
    try {
      Holding holding = index.holding(collection, article);
      if (holding == Holding.CURRENT || (holding == Holding.OTHER_VERSION && !options.refresh())) {
        return new Outcome.Unchanged(article.id(), holding == Holding.OTHER_VERSION);
      }
      String failure = options.retryFailed() ? null : index.failure(collection, article);
      return failure == null
          ? null
          : new Outcome.Failed(new ArticleFailure(article.id(), failure), article, false);
    } catch (IndexException e) {
      throw new UncheckedIOException(e); // no fault of this article: it ends the run
    }
  }

  private final class Puts implements OrderedPipeline.Sink<Found> {
    private final Ledger ledger;
    private final FailedIds failed = new FailedIds();
    private long lastCommit = System.nanoTime();

    Puts(Ledger ledger) {
      this.ledger = ledger;
    }

    @Override
    public void accept(Found found) throws IndexException {
      long start = System.nanoTime();
      ledger.enter(put(found));
      if (System.nanoTime() - lastCommit > betweenCommits.toNanos()) {
        index.commit();
        lastCommit = System.nanoTime();
      }
      stages.written(start);
    }

    private Outcome put(Found found) throws IndexException {
      Outcome outcome = found.outcome();
      try {
        if (found.ready() != null) {
          index.put(found.ready());
        }
      } catch (IllegalArgumentException e) {
        if (outcome instanceof Outcome.Extracted extracted) {
          outcome = FactFinder.failed(extracted.article(), e); // a value that Lucene does not take
        }
      }
      if (outcome instanceof Outcome.Unchanged(String id, boolean otherVersion)) {
        index.clearFailure(collection, id); // a broken file may have been mended
      }
      if (outcome instanceof Outcome.Failed failure) {
        failed.add(failure.failure().id());
        index.putFailure(collection, failure.failure(), failure.article());
      }
      return outcome;
    }

    @Override
    public void idle() {}
  }
}
