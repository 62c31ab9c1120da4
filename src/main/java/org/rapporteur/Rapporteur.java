package org.rapporteur;

import java.util.List;
import org.rapporteur.article.LanguageIdentifier;
import org.rapporteur.country.CountryExtractor;
import org.rapporteur.country.CountryPairs;
import org.rapporteur.country.GroupMembers;
import org.rapporteur.country.NamedStates;
import org.rapporteur.country.Salience;
import org.rapporteur.fact.Article;
import org.rapporteur.fact.ArticleFacts;
import org.rapporteur.fact.ArticleMetadata;
import org.rapporteur.fact.CountryGroup;
import org.rapporteur.fact.Quote;
import org.rapporteur.fact.Resolution;
import org.rapporteur.quote.QuoteExtractor;
import org.rapporteur.reference.Catalogue;
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
 *
 * @since 0.1.0
 */
public final class Rapporteur {
  private final LanguageIdentifier languages = LanguageIdentifier.open();
  private final TextPreparer preparer;
  private final RapporteurOptions options;
  private final CountryExtractor countries;
  private final QuoteExtractor quotes = new QuoteExtractor();
  private final ResolutionExtractor resolutions;

  private Rapporteur(TextPreparer preparer, RapporteurOptions options) {
    this.preparer = preparer;
    this.options = options;
    this.countries = new CountryExtractor(options.countryKinds());
    this.resolutions =
        options.catalogue().isEmpty()
            ? new ResolutionExtractor()
            : new ResolutionExtractor(Catalogue.bundled().with(options.catalogue()));
  }

  /** Loads the models. */
  public static Rapporteur open() {
    return open(RapporteurOptions.DEFAULT);
  }

  /** Loads the models, to look for what {@code options} ask for too. */
  public static Rapporteur open(RapporteurOptions options) {
    return new Rapporteur(TextPreparer.open(), options);
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
    NamedStates named = countries.find(text);
    List<CountryGroup> groups = groups(named, metadata);
    List<Quote> quoted = quotes.extract(text, named.governments());
    List<Resolution> resolved = resolutions.extract(text, named.plain(), named.groups());
    return new ArticleFacts(
        ArticleFacts.SCHEMA_VERSION,
        article.id(),
        metadata,
        null,
        quoted,
        Salience.of(text, named, quoted),
        groups,
        CountryPairs.of(text, named.countries()),
        resolved);
  }

  private List<CountryGroup> groups(NamedStates named, ArticleMetadata metadata) {
    return options.groupMembers()
        ? GroupMembers.of(named.groups(), metadata.publishedDate())
        : named.groups();
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
