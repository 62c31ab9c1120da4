package org.rapporteur.batch;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.rapporteur.article.ArticleSource;
import org.rapporteur.article.ReadArticle;
import org.rapporteur.article.ReadResult;
import org.rapporteur.fact.Article;
import org.rapporteur.fact.ArticleFacts;
import org.rapporteur.fact.FactsJson;

/**
 * Prints the facts of many articles as JSON Lines, in the order read, found by several threads.
 *
 * <p>The lines do not depend on the number of threads. One call of {@link #run} an object; {@link
 * #stop} may be called from any thread.
 */
public final class Extraction {
  private record Line(Outcome outcome, String json) {}

  private final FactFinder finder;
  private final boolean withText;
  private final Stages stages = new Stages();
  private final OrderedPipeline<ReadResult, Line> pipeline;

  /**
   * Plans a run.
   *
   * @param extractor finds the facts of an article, on several threads at once
   * @param threads how many articles are worked on at once, at least 1
   * @param withText whether the articles' texts stand beside their facts
   */
  public Extraction(Function<Article, ArticleFacts> extractor, int threads, boolean withText) {
    this.finder = new FactFinder(extractor);
    this.withText = withText;
    this.pipeline = new OrderedPipeline<>(threads, Extraction::weight, this::line);
  }

  /**
   * Reads all articles of {@code source} and writes a line for each: its facts, or {@code
   * {"id","error"}} if it failed.
   *
   * @param out is flushed whenever nothing more is there to be written, and left open
   * @return the final account
   * @throws OutputException if {@code out} takes no more
   * @throws IOException if the source fails as a whole
   */
  public Account run(ArticleSource source, OutputStream out, Progress progress) throws IOException {
    return run(source::next, out, progress);
  }

  Account run(OrderedPipeline.Source<ReadResult> source, OutputStream out, Progress progress)
      throws IOException {
    Ledger ledger = new Ledger(progress);
    boolean complete = pipeline.run(stages.timed(source), new Lines(out, ledger, stages));
    return ledger.close(complete, 0, stages.times());
  }

  /** Makes {@link #run} end soon, with whole lines written. */
  public void stop() {
    pipeline.stop();
  }

  static int weight(ReadResult result) {
    return result instanceof ReadArticle read ? read.article().text().length() : 0;
  }

  private Line line(ReadResult result) {
    long start = System.nanoTime();
    Outcome outcome = finder.find(result);
    stages.extracted(start);
    String json =
        switch (outcome) {
          case Outcome.Extracted(Article article, ArticleFacts facts) ->
              FactsJson.write(withText ? facts.withText(article.text()) : facts);
          case Outcome.Failed failed -> FactsJson.write(failed.failure());
          case Outcome.Unchanged same -> throw new IllegalStateException("nothing is kept here");
        };
    return new Line(outcome, json + "\n");
  }

  private record Lines(BufferedOutputStream out, Ledger ledger, Stages stages)
      implements OrderedPipeline.Sink<Line> {
    Lines(OutputStream out, Ledger ledger, Stages stages) {
      this(new BufferedOutputStream(out, 1 << 16), ledger, stages);
    }

    @Override
    public void accept(Line line) throws OutputException {
      long start = System.nanoTime();
      try {
        out.write(line.json().getBytes(StandardCharsets.UTF_8));
        stages.written(start);
      } catch (IOException e) {
        throw new OutputException(e);
      }
      ledger.enter(line.outcome());
    }

    @Override
    public void idle() throws OutputException {
      try {
        out.flush();
      } catch (IOException e) {
        throw new OutputException(e);
      }
    }
  }
}
