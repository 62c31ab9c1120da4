package org.rapporteur.batch;

import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.article.FailedArticle;
import org.rapporteur.article.ReadArticle;
import org.rapporteur.article.ReadResult;
import org.rapporteur.fact.Article;
import org.rapporteur.fact.ArticleFacts;
import org.rapporteur.fact.ArticleFailure;
import org.rapporteur.fact.ArticleMetadata;
import org.rapporteur.fact.Country;
import org.rapporteur.fact.CountryMention;
import org.rapporteur.fact.CountryMentionKind;
import org.rapporteur.fact.Span;

/** Invented articles, and an extractor that finds one country in each. */
final class Runs {
  private Runs() {}

  static ReadResult article(String id, String text) {
    return new ReadArticle(new Article(id, text, ArticleMetadata.EMPTY.withLanguage("en")));
  }

  static ReadResult failure(String id, String error) {
    return new FailedArticle(new ArticleFailure(id, error));
  }

  static OrderedPipeline.Source<ReadResult> source(ReadResult... results) {
    return source(Stream.of(results));
  }

  static OrderedPipeline.Source<ReadResult> articles(int count) {
    return source(IntStream.range(0, count).mapToObj(i -> article("a" + i, "Peru " + i)));
  }

  private static OrderedPipeline.Source<ReadResult> source(Stream<ReadResult> results) {
    Iterator<ReadResult> iterator = results.iterator();
    return () -> iterator.hasNext() ? iterator.next() : null;
  }

  static ArticleFacts facts(Article article) {
    Country country =
        new Country(
            "PE",
            "Peru",
            null,
            null,
            List.of(new CountryMention(new Span(0, 4), "Peru", CountryMentionKind.NAME)));
    return new ArticleFacts(
        ArticleFacts.SCHEMA_VERSION,
        article.id(),
        article.metadata(),
        null,
        List.of(),
        List.of(country),
        List.of(),
        List.of(),
        List.of());
  }

  /** Throws {@code fault} at the article {@code id}. */
  static Function<Article, ArticleFacts> faultAt(String id, RuntimeException fault) {
    return article -> {
      if (article.id().equals(id)) {
        throw fault;
      }
      return facts(article);
    };
  }

  /** Fails as on text that is nested too deep. */
  static ArticleFacts overflow(Article article) {
    return article.text().isEmpty()
        ? facts(article)
        : overflow(Article.of(article.id(), article.text().substring(1) + "x"));
  }
}
