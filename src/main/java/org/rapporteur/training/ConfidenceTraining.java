package org.rapporteur.training;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.country.CountryExtractor;
import org.rapporteur.evaluation.Gold;
import org.rapporteur.evaluation.GoldArticle;
import org.rapporteur.evaluation.RelationMatches;
import org.rapporteur.fact.Article;
import org.rapporteur.fact.Quote;
import org.rapporteur.quote.Attribution;
import org.rapporteur.quote.ConfidenceFeatures;
import org.rapporteur.quote.QuoteExtractor;
import org.rapporteur.text.PreparedText;
import org.rapporteur.text.TextPreparer;

/**
 * Learns what a quote's probability is told from, on articles that the encoder has not learned
 * from: every n-th article by its id is held out, as {@code train.py --held-out} does.
 */
public final class ConfidenceTraining {
  private static final double L2_COST = 1;

  private ConfidenceTraining() {}

  /**
   * The weights by feature, learned from the held-out articles of {@code gold}.
   *
   * @throws IllegalArgumentException if {@code every} is below 1
   */
  public static Map<String, Double> learn(Gold gold, int every) throws IOException {
    if (every < 1) {
      throw new IllegalArgumentException("every n-th article, n from 1, not " + every);
    }
    TextPreparer preparer = TextPreparer.open();
    CountryExtractor countries = new CountryExtractor();
    QuoteExtractor extractor = new QuoteExtractor();
    MaxentLearner learner = new MaxentLearner();
    List<String> ids = gold.articles().keySet().stream().sorted().toList();
    for (int i = 0; i < ids.size(); i += every) {
      GoldArticle article = gold.articles().get(ids.get(i));
      if (article != null) {
        PreparedText text = preparer.prepare(Article.of(article.id(), article.text()));
        List<Attribution> found = extractor.attributions(text);
        List<Quote> quotes = extractor.quotes(text, countries.find(text).governments(), found);
        Set<Integer> right = RelationMatches.right(article, quotes);
        for (int k = 0; k < quotes.size(); k++) {
          learner.add(ConfidenceFeatures.of(found.get(k), quotes.get(k).type()), right.contains(k));
        }
      }
    }
    return learner.learn(L2_COST);
  }
}
