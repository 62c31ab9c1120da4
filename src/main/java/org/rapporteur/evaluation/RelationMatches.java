package org.rapporteur.evaluation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.fact.Quote;

/** Tells which quotes are right, as the relation figures count them. */
public final class RelationMatches {
  private RelationMatches() {}

  /** The indices of those quotes that match an attribution of the gold in content and source. */
  public static Set<Integer> right(GoldArticle article, List<Quote> quotes) {
    Words words = Words.of(article.text());
    Set<Integer> right = new HashSet<>();
    QuoteMatching.match(
            article.attributions().stream()
                .map(each -> ScoredQuote.of(each, words, article.text()))
                .toList(),
            quotes.stream().map(quote -> ScoredQuote.of(quote, words, article.text())).toList())
        .values()
        .forEach(
            pair -> {
              if (pair.sameSource()) {
                right.add(pair.predicted());
              }
            });
    return right;
  }
}
