package org.rapporteur.country;

import java.util.List;
import java.util.stream.Collectors;
import org.rapporteur.fact.Article;
import org.rapporteur.fact.Country;
import org.rapporteur.text.PreparedText;
import org.rapporteur.text.TextPreparer;

/** What the tests of this package share: the models, loaded once. */
final class Texts {
  private static final TextPreparer PREPARER = TextPreparer.open();
  private static final CountryExtractor EXTRACTOR = new CountryExtractor();

  private Texts() {}

  static PreparedText prepare(String text) {
    return PREPARER.prepare(Article.of("test", text));
  }

  static PreparedText prepare(Article article) {
    return PREPARER.prepare(article);
  }

  static List<Country> countries(String text) {
    return EXTRACTOR.extract(prepare(text));
  }

  /** All mentions in text order, as {@code "Chinese=CN"}. */
  static List<String> mentions(String text) {
    return mentions(EXTRACTOR, text);
  }

  static List<String> mentions(CountryExtractor extractor, String text) {
    return extractor.extract(prepare(text)).stream()
        .flatMap(
            country ->
                country.mentions().stream().map(mention -> new Found(country.code(), mention)))
        .sorted((a, b) -> a.mention().span().compareTo(b.mention().span()))
        .map(found -> found.mention().text().replaceAll("[\\s\u00a0]+", " ") + "=" + found.code())
        .collect(Collectors.toList());
  }

  private record Found(String code, org.rapporteur.fact.CountryMention mention) {}
}
