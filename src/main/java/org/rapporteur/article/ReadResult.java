package org.rapporteur.article;

/**
 * What came of one article: the article, or why there is none.
 *
 * @since 0.1.0
 */
public sealed interface ReadResult permits ReadArticle, FailedArticle {
  /** The article's id, as far as it is known. */
  String id();
}
