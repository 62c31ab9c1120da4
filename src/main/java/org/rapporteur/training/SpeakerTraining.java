package org.rapporteur.training;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.rapporteur.country.CountryExtractor;
import org.rapporteur.evaluation.Gold;
import org.rapporteur.evaluation.GoldArticle;
import org.rapporteur.evaluation.Speakers;
import org.rapporteur.fact.Article;
import org.rapporteur.quote.QuoteExtractor;
import org.rapporteur.quote.SpeakerChoice;
import org.rapporteur.text.PreparedText;
import org.rapporteur.text.TextPreparer;

/**
 * Learns whom pronouns and descriptions mean, from attributions whose speakers are known. Who is
 * asked for, and who spoke before, is told with the weights that are there: learning twice settles.
 */
public final class SpeakerTraining {
  private static final double L2_COST = 1;

  private final TextPreparer preparer = TextPreparer.open();
  private final CountryExtractor countries = new CountryExtractor();
  private final QuoteExtractor quotes = new QuoteExtractor();
  private final Map<String, MaxentLearner> learners = new HashMap<>();

  /** The weights by feature, for each kind of choice. */
  public Map<String, Map<String, Double>> learn(Gold gold, Speakers speakers) throws IOException {
    for (GoldArticle article : gold.articles().values()) {
      Map<Integer, String> names = speakers.of(article);
      if (!names.isEmpty()) {
        add(article, names);
      }
    }
    Map<String, Map<String, Double>> weights = new HashMap<>();
    for (Map.Entry<String, MaxentLearner> learner : learners.entrySet()) {
      weights.put(learner.getKey(), learner.getValue().learn(L2_COST));
    }
    return weights;
  }

  private void add(GoldArticle article, Map<Integer, String> names) {
    PreparedText text = preparer.prepare(Article.of(article.id(), article.text()));
    GoldAttributions known = GoldAttributions.of(article);
    for (SpeakerChoice choice :
        quotes.speakerChoices(text, countries.find(text).governments(), known.attributions())) {
      String name = names.get(known.numbers().get(choice.attribution()));
      if (name != null && !Speakers.isOpen(name)) {
        MaxentLearner learner =
            learners.computeIfAbsent(choice.kind(), kind -> new MaxentLearner());
        for (SpeakerChoice.Option option : choice.options()) {
          learner.add(option.features(), Speakers.same(name, option.name()));
        }
      }
    }
  }
}
