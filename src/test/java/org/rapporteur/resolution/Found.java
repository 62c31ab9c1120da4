package org.rapporteur.resolution;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.country.CountryExtractor;
import org.rapporteur.country.NamedStates;
import org.rapporteur.fact.Article;
import org.rapporteur.fact.ArticleMetadata;
import org.rapporteur.fact.Resolution;
import org.rapporteur.fact.ResolutionMention;
import org.rapporteur.text.PreparedText;
import org.rapporteur.text.TextPreparer;

/** Resolutions found in short texts; the models are loaded once. */
final class Found {
  private static final TextPreparer PREPARER = TextPreparer.open();
  private static final CountryExtractor COUNTRIES = new CountryExtractor();
  private static final ResolutionExtractor EXTRACTOR = new ResolutionExtractor();

  private Found() {}

  static List<Resolution> in(String text) {
    return in(text, null);
  }

  static List<Resolution> in(String text, @Nullable String published) {
    Article article = new Article("t", text, ArticleMetadata.EMPTY.withPublished(published));
    return in(EXTRACTOR, article);
  }

  static List<Resolution> in(ResolutionExtractor extractor, Article article) {
    PreparedText prepared = PREPARER.prepare(article);
    NamedStates named = COUNTRIES.find(prepared);
    return extractor.extract(prepared, named.plain(), named.groups());
  }

  /** The only resolution of a text. */
  static Resolution one(String text) {
    return one(text, null);
  }

  static Resolution one(String text, @Nullable String published) {
    List<Resolution> found = in(text, published);
    if (found.size() != 1) {
      throw new AssertionError("not one but " + found);
    }
    return found.get(0);
  }

  /** The words of each resolution's mentions. */
  static List<List<String>> words(String text) {
    return in(text).stream()
        .map(resolution -> resolution.mentions().stream().map(ResolutionMention::text).toList())
        .toList();
  }
}
