package org.rapporteur.search;

import org.jspecify.annotations.Nullable;

/**
 * What lists tell of an article.
 *
 * @param collection the collection that it was ingested into
 * @param id its id there
 * @param title the headline
 * @param source publisher or agency
 * @param published as its source says it
 * @param url its address
 * @param metadata all metadata in their JSON form
 */
public record ArticleHead(
    String collection,
    String id,
    @Nullable String title,
    @Nullable String source,
    @Nullable String published,
    @Nullable String url,
    String metadata) {
  /** The day of {@link #published}, {@code 2024-07-02}; empty where it is not known. */
  public String day() {
    return published == null ? "" : published.substring(0, Math.min(10, published.length()));
  }
}
