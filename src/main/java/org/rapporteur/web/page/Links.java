package org.rapporteur.web.page;

import org.jspecify.annotations.Nullable;
import org.rapporteur.fact.Resolution;
import org.rapporteur.search.ArticleHead;

/** Where each thing has its view. */
final class Links {
  static final String QUOTES = "/quotes";
  static final String ARTICLES = "/articles";
  static final String SPEAKERS = "/speakers";
  static final String COUNTRIES = "/countries";
  static final String RESOLUTIONS = "/resolutions";

  private Links() {}

  static String article(ArticleHead head) {
    return article(head.collection(), head.id());
  }

  static String article(String collection, String id) {
    return ARTICLES + "/" + Address.encoded(collection) + "/" + Address.encoded(id);
  }

  static String speaker(String key) {
    return SPEAKERS + "/" + Address.encoded(key);
  }

  static String country(String code) {
    return COUNTRIES + "/" + Address.encoded(code);
  }

  static String resolution(String ref) {
    return Address.of(RESOLUTIONS + "/one").with("name", ref).toString();
  }

  /** What a resolution of an article is found by; null where only the article knows it. */
  static @Nullable String ref(Resolution resolution) {
    if (resolution.catalogue() != null) {
      return resolution.catalogue().symbol();
    }
    return resolution.symbol();
  }
}
