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

  /** What becomes of a file, or an article, that can't be read; the reason is put in words. */
  static FailedArticle unreadable(String id, Exception reason) {
    return new FailedArticle(id, Reasons.of(reason));
  }

  /**
   * What becomes of an article whose id another one has already.
   *
   * @param file where it was read
   */
  static FailedArticle second(String id, String file) {
    return new FailedArticle(id, "a second article with this id, in " + file + "; ids must differ");
  }

  @Override
  public String id() {
    return failure.id();
  }
}
