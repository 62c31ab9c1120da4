package org.rapporteur.article;

import org.rapporteur.fact.ArticleFailure;

/**
 * An article, a file or a folder that could not be read; those after it are read all the same.
 *
 * @param failure names it and gives the reason in one line
 * @since 0.1.0
 */
public record FailedArticle(ArticleFailure failure) implements ReadResult {
  FailedArticle(String id, String error) {
    this(new ArticleFailure(id, Reasons.oneLine(error)));
  }

  @Override
  public String id() {
    return failure.id();
  }
}
