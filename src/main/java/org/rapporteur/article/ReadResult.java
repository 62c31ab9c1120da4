package org.rapporteur.article;

/** What came of one article: the article, or why there is none. */
public sealed interface ReadResult permits ReadArticle, FailedArticle {
  /** The article's id, as far as it is known. */
  String id();
}
