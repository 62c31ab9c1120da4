package org.rapporteur.article;

import org.rapporteur.fact.Article;

/**
 * An article that was read.
 *
 * @param article its text and what its source says of it, with the text's SHA-256
 * @since 0.1.0
 */
public record ReadArticle(Article article) implements ReadResult {
  @Override
  public String id() {
    return article.id();
  }
}
