package org.rapporteur.fact;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was found in one article: the JSON object that {@code extract} prints.
 *
 * @param schemaVersion of the JSON form, now {@value #SCHEMA_VERSION}
 * @param id the article's
 * @param article what is known of the article besides its text
 * @param text the text that the spans count in; null unless asked for
 * @param quotes in text order of their first content
 * @param countries in order of first mention
 * @param groups of states, in order of first mention
 * @param countryPairs countries that one sentence names together, most sentences first
 * @param resolutions in order of first mention
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ArticleFacts(
    int schemaVersion,
    String id,
    ArticleMetadata article,
    @Nullable String text,
    List<Quote> quotes,
    List<Country> countries,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<CountryGroup> groups,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<CountryPair> countryPairs,
    List<Resolution> resolutions) {
  /** Fields are only ever added; a change of meaning raises this. */
  public static final int SCHEMA_VERSION = 1;

  /** Keeps the lists as they are now; absent counts as empty. */
  public ArticleFacts {
    quotes = Lists.copy(quotes);
    countries = Lists.copy(countries);
    groups = Lists.copy(groups);
    countryPairs = Lists.copy(countryPairs);
    resolutions = Lists.copy(resolutions);
  }

  /**
   * The same without the quotes that are not known to have at least this confidence; 0 keeps all.
   */
  public ArticleFacts withoutQuotesBelow(double least) {
    List<Quote> kept =
        quotes.stream()
            .filter(
                quote -> least <= 0 || (quote.confidence() != null && quote.confidence() >= least))
            .toList();
    return withQuotes(kept);
  }

  /** The same with other quotes. */
  public ArticleFacts withQuotes(List<Quote> others) {
    return new ArticleFacts(
        schemaVersion, id, article, text, others, countries, groups, countryPairs, resolutions);
  }

  /** The same with the article's text in it. */
  public ArticleFacts withText(@Nullable String newText) {
    return new ArticleFacts(
        schemaVersion, id, article, newText, quotes, countries, groups, countryPairs, resolutions);
  }

  /** What an article has of which nothing is found: one that is not English. */
  public static ArticleFacts none(String id, ArticleMetadata article) {
    return new ArticleFacts(
        SCHEMA_VERSION, id, article, null, List.of(), List.of(), List.of(), List.of(), List.of());
  }
}
