package org.rapporteur;

import java.util.List;
import org.rapporteur.article.LanguageIdentifier;
import org.rapporteur.country.CountryExtractor;
import org.rapporteur.fact.Article;
import org.rapporteur.fact.ArticleFacts;
import org.rapporteur.fact.ArticleMetadata;
import org.rapporteur.fact.Country;
import org.rapporteur.quote.QuoteExtractor;
import org.rapporteur.resolution.ResolutionExtractor;
import org.rapporteur.text.PreparedText;
import org.rapporteur.text.TextPreparer;

/**
 * Reads an article and gives its facts: who said what, which countries, which resolutions.
 *
 * <pre>{@code
 * Rapporteur rapporteur = Rapporteur.open();
 * ArticleFacts facts = rapporteur.extract(Article.of("a1", "\"We agree,\" said Fu Cong."));
 * facts.quotes().get(0).speaker().name(); // Fu Cong
 * }</pre>
 *
 * <p>Opening loads the models; open once and share between threads.
 */
public final class Rapporteur {
  private final LanguageIdentifier languages = LanguageIdentifier.open();
  private final TextPreparer preparer;
  private final CountryExtractor countries = new CountryExtractor();
  private final QuoteExtractor quotes = new QuoteExtractor();
  private final ResolutionExtractor resolutions = new ResolutionExtractor();

  private Rapporteur(TextPreparer preparer) {
    this.preparer = preparer;
  }

  /** Loads the models. */
  public static Rapporteur open() {
    return new Rapporteur(TextPreparer.open());
  }

  /**
   * Finds the facts of one article. Its language and its text's SHA-256 are told where the article
   * does not have them yet; what is not English has no facts.
   *
   * @return facts whose spans count in {@code article.text()}; lists are empty where nothing is
   *     found
   */
  public ArticleFacts extract(Article article) {
    ArticleMetadata metadata = complete(article);
    if (!isEnglish(metadata)) {
      return ArticleFacts.none(article.id(), metadata);
    }
    PreparedText text = preparer.prepare(article);
    List<Country> named = countries.extract(text);
    return new ArticleFacts(
        ArticleFacts.SCHEMA_VERSION,
        article.id(),
        metadata,
        null,
        quotes.extract(text, named),
        named,
        List.of(),
        List.of(),
        resolutions.extract(text, named));
  }

  private ArticleMetadata complete(Article article) {
    ArticleMetadata metadata = article.metadata();
    if (metadata.language() == null) {
      metadata = metadata.withLanguage(languages.identify(article.text()));
    }
    return metadata.sha256() == null ? metadata.withSha256(article.textSha256()) : metadata;
  }

  /** {@code en}, and {@code en-GB} where a caller gives it. */
  private static boolean isEnglish(ArticleMetadata metadata) {
    String language = String.valueOf(metadata.language());
    return language.equals(LanguageIdentifier.ENGLISH)
        || language.startsWith(LanguageIdentifier.ENGLISH + "-");
  }
}
