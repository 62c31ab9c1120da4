package org.rapporteur.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.fact.ArticleFacts;
import org.rapporteur.fact.Span;

/**
 * Scores named countries.
 *
 * <ul>
 *   <li>mention: a predicted mention is right when it overlaps a gold mention of the same code, one
 *       to one; what overlaps only spans to be ignored is left out
 *   <li>document: the set of codes that an article names
 * </ul>
 */
final class CountryScorer implements Scorer {
  private static final Comparator<GoldArticle.CountryMention> IN_TEXT_ORDER =
      Comparator.comparing(GoldArticle.CountryMention::span)
          .thenComparing(GoldArticle.CountryMention::code);

  private final Counts mentions = new Counts();
  private final Counts documents = new Counts();
  private final List<String> errors = new ArrayList<>();

  @Override
  public void add(GoldArticle gold, ArticleFacts predicted) {
    List<GoldArticle.CountryMention> expected = gold.countries();
    List<GoldArticle.CountryMention> said =
        predicted.countries().stream()
            .flatMap(
                country ->
                    country.mentions().stream()
                        .map(
                            mention ->
                                new GoldArticle.CountryMention(mention.span(), country.code())))
            .filter(mention -> counts(mention.span(), gold))
            .sorted(IN_TEXT_ORDER)
            .toList();
    Set<Integer> found = new HashSet<>();
    for (GoldArticle.CountryMention mention : said) {
      int hit = hit(mention, expected, found);
      if (hit >= 0) {
        found.add(hit);
      } else {
        error("false", gold, mention);
      }
    }
    for (int i = 0; i < expected.size(); i++) {
      if (!found.contains(i)) {
        error("missed", gold, expected.get(i));
      }
    }
    mentions.add(found.size(), said.size(), expected.size());
    Set<String> expectedCodes = codes(expected);
    Set<String> saidCodes = codes(said);
    Set<String> both = new HashSet<>(expectedCodes);
    both.retainAll(saidCodes);
    documents.add(both.size(), saidCodes.size(), expectedCodes.size());
  }

  private static boolean counts(Span span, GoldArticle gold) {
    return gold.ignore().stream().noneMatch(span::overlaps)
        || gold.countries().stream().anyMatch(mention -> mention.span().overlaps(span));
  }

  private static int hit(
      GoldArticle.CountryMention mention,
      List<GoldArticle.CountryMention> expected,
      Set<Integer> found) {
    for (int i = 0; i < expected.size(); i++) {
      GoldArticle.CountryMention candidate = expected.get(i);
      if (!found.contains(i)
          && candidate.code().equals(mention.code())
          && candidate.span().overlaps(mention.span())) {
        return i;
      }
    }
    return -1;
  }

  private static Set<String> codes(List<GoldArticle.CountryMention> mentions) {
    return mentions.stream().map(GoldArticle.CountryMention::code).collect(Collectors.toSet());
  }

  private void error(String kind, GoldArticle gold, GoldArticle.CountryMention mention) {
    errors.add(String.join("\t", kind, gold.id(), mention.code(), gold.context(mention.span())));
  }

  @Override
  public List<Figure> figures() {
    return List.of(
        Figure.count("gold mentions", mentions.gold()),
        Figure.count("predicted", mentions.predicted()),
        Figure.of("mention PRF", mentions),
        Figure.of("document PRF", documents));
  }

  @Override
  public List<String> errors() {
    return errors;
  }
}
