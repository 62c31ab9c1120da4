package org.rapporteur.search;

import java.util.List;

/**
 * An article that was found.
 *
 * @param article what lists tell of it
 * @param score how well it answers; comparable within one answer only
 * @param snippets its best passages, those with words that were asked for first
 * @since 0.1.0
 */
public record FoundArticle(ArticleHead article, float score, List<Snippet> snippets) {
  /** Keeps the snippets as they are now. */
  public FoundArticle {
    snippets = List.copyOf(snippets);
  }
}
