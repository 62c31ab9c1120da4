package org.rapporteur.training;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.rapporteur.evaluation.GoldArticle;
import org.rapporteur.quote.Attribution;

/**
 * An article's gold attributions as the extractor takes them: in text order of their first content.
 *
 * @param numbers the number that each has in the gold
 */
record GoldAttributions(List<Attribution> attributions, List<Integer> numbers) {
  static GoldAttributions of(GoldArticle article) {
    List<GoldArticle.Attribution> gold = article.attributions();
    List<Integer> numbers =
        IntStream.range(0, gold.size())
            .boxed()
            .sorted(Comparator.comparing(number -> gold.get(number).content().get(0)))
            .toList();
    return new GoldAttributions(
        numbers.stream()
            .map(gold::get)
            .map(each -> new Attribution(each.content(), each.source(), each.cue(), null))
            .toList(),
        numbers);
  }
}
