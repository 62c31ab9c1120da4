package org.rapporteur.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A quote with all articles that have it, word for word, cut or slightly edited.
 *
 * @param quote the first of them in the order asked for
 * @param firstSeen the day of the earliest article, ISO date; null where none has a day
 * @param articles the articles, the earliest first
 * @since 0.1.0
 */
public record DistinctQuote(
    FoundQuote quote, @Nullable String firstSeen, List<ArticleHead> articles) {
  /** Keeps the articles as they are now. */
  public DistinctQuote {
    articles = List.copyOf(articles);
  }
}
