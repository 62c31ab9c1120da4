package org.rapporteur.search;

import java.util.List;
import org.rapporteur.fact.Quote;
import org.rapporteur.fact.Resolution;

/**
 * What one article says of a resolution.
 *
 * @param article the article
 * @param resolution what it tells of the resolution
 * @param quotes those whose words speak of it
 * @since 0.1.0
 */
public record ResolutionArticle(ArticleHead article, Resolution resolution, List<Quote> quotes) {
  /** Keeps the quotes as they are now. */
  public ResolutionArticle {
    quotes = List.copyOf(quotes);
  }
}
