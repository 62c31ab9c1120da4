package org.rapporteur.training;

import java.util.List;
import java.util.function.Function;
import org.rapporteur.country.CountryExtractor;
import org.rapporteur.country.NamedStates;
import org.rapporteur.evaluation.Gold;
import org.rapporteur.evaluation.GoldArticle;
import org.rapporteur.fact.Article;
import org.rapporteur.fact.ArticleFacts;
import org.rapporteur.quote.Attribution;
import org.rapporteur.quote.QuoteExtractor;
import org.rapporteur.text.PreparedText;
import org.rapporteur.text.TextPreparer;

/**
 * Extracts quotes from gold spans, so that the speakers' names are measured alone.
 *
 * <p>May be shared between threads.
 */
public final class GoldSpanExtractor implements Function<Article, ArticleFacts> {
  private final TextPreparer preparer = TextPreparer.open();
  private final CountryExtractor countries = new CountryExtractor();
  private final QuoteExtractor quotes = new QuoteExtractor();
  private final Gold gold;

  /** Takes the spans from {@code gold}. */
  public GoldSpanExtractor(Gold gold) {
    this.gold = gold;
  }

  @Override
  public ArticleFacts apply(Article article) {
    PreparedText text = preparer.prepare(article);
    NamedStates named = countries.find(text);
    GoldArticle known = gold.articles().get(GoldArticle.key(article.id()));
    List<Attribution> attributions =
        known == null ? List.of() : GoldAttributions.of(known).attributions();
    return new ArticleFacts(
        ArticleFacts.SCHEMA_VERSION,
        article.id(),
        article.metadata(),
        null,
        quotes.quotes(text, named.governments(), attributions),
        named.countries(),
        List.of(),
        List.of(),
        List.of());
  }
}
