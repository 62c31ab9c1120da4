package org.rapporteur.benchmark;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.rapporteur.article.ArticleSource;
import org.rapporteur.article.ReadArticle;
import org.rapporteur.article.ReadOptions;
import org.rapporteur.article.ReadResult;

/**
 * Runs stock CoreNLP over articles, on all cores: what {@code src/benchmark/compare-speed} compares
 * Rapporteur with. Prints the number of tokens and the seconds that they took, without the time to
 * load the models.
 */
final class StockCoreNlp {
  private static final String ANNOTATORS = "tokenize,pos,lemma,ner,depparse,coref,quote";

  private StockCoreNlp() {}

  /** Reads the file or folder {@code args[0]}. */
  public static void main(String[] args) throws Exception {
    List<Annotation> articles = new ArrayList<>();
    try (ArticleSource source = ArticleSource.open(Path.of(args[0]), ReadOptions.DEFAULT)) {
      for (ReadResult result = source.next(); result != null; result = source.next()) {
        if (result instanceof ReadArticle read) {
          articles.add(new Annotation(read.article().text()));
        }
      }
    }
    Properties properties = new Properties();
    properties.setProperty("annotators", ANNOTATORS);
    StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
    long start = System.nanoTime();
    pipeline.annotate(articles, Runtime.getRuntime().availableProcessors());
    double seconds = (System.nanoTime() - start) / 1e9;
    long tokens =
        articles.stream()
            .mapToLong(article -> article.get(CoreAnnotations.TokensAnnotation.class).size())
            .sum();
    System.out.printf(Locale.ROOT, "%d %.2f%n", tokens, seconds);
  }
}
