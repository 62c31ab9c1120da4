package org.rapporteur.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.article.ArticleSource;
import org.rapporteur.article.FailedArticle;
import org.rapporteur.article.ReadArticle;
import org.rapporteur.article.ReadOptions;
import org.rapporteur.article.ReadResult;
import org.rapporteur.fact.Article;
import org.rapporteur.fact.ArticleFacts;

/**
 * Measures extracted facts against gold.
 *
 * <pre>{@code
 * Evaluation evaluation = Evaluation.of(Path.of("gold.jsonl"), null);
 * String figures = evaluation.run(rapporteur::extract, 4).table();
 * }</pre>
 *
 * <p>Gold is JSON Lines with {@code attributions}, {@code countries} or {@code resolutions} beside
 * each article's {@code id} and {@code text}, or a folder in PolNeAR's public layout ({@code text/}
 * and {@code attributions/}). Which it is shows from the content. All of it is held in memory.
 */
public final class Evaluation {
  private final Gold gold;
  private final @Nullable Map<String, Map<Integer, String>> speakers;

  private Evaluation(Gold gold, @Nullable Map<String, Map<Integer, String>> speakers) {
    this.gold = gold;
    this.speakers = speakers;
  }

  /**
   * Reads gold and checks it.
   *
   * @param gold a file, or a folder in PolNeAR's layout
   * @param speakers canonical speakers of attributions; null leaves speakers unscored
   * @throws GoldException if gold or speakers can't be used: what is wrong, and where
   * @throws IOException if a file can't be read
   */
  public static Evaluation of(Path gold, @Nullable Path speakers) throws IOException {
    Gold read = Gold.read(gold);
    if (speakers == null) {
      return new Evaluation(read, null);
    }
    if (read.kind() != Gold.Kind.ATTRIBUTIONS) {
      throw new GoldException(
          "speakers go with attributions; " + gold + " is about " + read.kind().field());
    }
    return new Evaluation(read, SpeakersFile.read(speakers, read));
  }

  /**
   * Extracts the facts of the gold's articles and compares them.
   *
   * @param extractor is called on {@code threads} threads at once
   * @return figures and errors that do not depend on the number of threads
   * @throws IOException if the articles can't be read any more
   */
  public Report run(Function<Article, ArticleFacts> extractor, int threads) throws IOException {
    Map<String, ArticleFacts> facts = extract(extractor, threads);
    Scorer scorer =
        switch (gold.kind()) {
          case ATTRIBUTIONS -> new QuoteScorer(speakers);
          case COUNTRIES -> new CountryScorer();
          case RESOLUTIONS -> new ResolutionScorer();
        };
    long missing = 0;
    for (GoldArticle article : gold.articles().values()) {
      ArticleFacts found = facts.get(article.id());
      if (found == null) {
        missing++;
        found = nothing(article);
      }
      scorer.add(article, found);
    }
    List<Figure> figures = new ArrayList<>();
    figures.add(Figure.count("articles", gold.articles().size()));
    figures.add(Figure.count("missing articles", missing));
    figures.addAll(scorer.figures());
    return new Report(gold.kind().field(), figures, scorer.details(), scorer.errors());
  }

  private static ArticleFacts nothing(GoldArticle article) {
    return ArticleFacts.none(article.id(), Article.of(article.id(), "").metadata());
  }

  private Map<String, ArticleFacts> extract(Function<Article, ArticleFacts> extractor, int threads)
      throws IOException {
    Map<String, Future<ArticleFacts>> underWay = new HashMap<>();
    try (ExecutorService workers = Executors.newFixedThreadPool(threads);
        ArticleSource source = ArticleSource.open(gold.texts(), ReadOptions.DEFAULT)) {
      for (ReadResult result = source.next(); result != null; result = source.next()) {
        switch (result) {
          case ReadArticle read ->
              underWay.put(
                  GoldArticle.key(read.id()),
                  workers.submit(() -> extractor.apply(read.article())));
          case FailedArticle failed -> {
            // counted as missing
          }
        }
      }
    }
    Map<String, ArticleFacts> facts = new HashMap<>();
    for (Map.Entry<String, Future<ArticleFacts>> article : underWay.entrySet()) {
      facts.put(article.getKey(), result(article.getKey(), article.getValue()));
    }
    return facts;
  }

  private static ArticleFacts result(String id, Future<ArticleFacts> facts) {
    try {
      return facts.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("the article " + id, e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
