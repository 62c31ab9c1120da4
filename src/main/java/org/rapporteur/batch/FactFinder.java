package org.rapporteur.batch;

import java.util.function.Function;
import org.rapporteur.article.FailedArticle;
import org.rapporteur.article.ReadArticle;
import org.rapporteur.article.ReadResult;
import org.rapporteur.fact.Article;
import org.rapporteur.fact.ArticleFacts;
import org.rapporteur.fact.ArticleFailure;

/**
 * Finds the facts of one article so that no fault in it ends a run: whatever is thrown becomes a
 * named failure. Only what concerns the whole program, as memory that has run out, passes.
 */
final class FactFinder {
  private final Function<Article, ArticleFacts> extractor;

  FactFinder(Function<Article, ArticleFacts> extractor) {
    this.extractor = extractor;
  }

  Outcome find(ReadResult result) {
    return switch (result) {
      case FailedArticle failed -> new Outcome.Failed(failed.failure(), null, true);
      case ReadArticle read -> find(read.article());
    };
  }

  private Outcome find(Article article) {
    try {
      return new Outcome.Extracted(article, extractor.apply(article));
    } catch (StackOverflowError e) {
      return failed(article, e); // a VirtualMachineError, but of this text's nesting
    } catch (VirtualMachineError e) {
      throw e;
    } catch (RuntimeException | Error e) {
      return failed(article, e);
    }
  }

  /** The article's failure by a fault that nobody expected. */
  static Outcome failed(Article article, Throwable fault) {
    return new Outcome.Failed(ArticleFailure.unexpected(article.id(), fault), article, true);
  }
}
