package org.rapporteur.search;

import java.util.Comparator;
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
 * @since 0.1.0
 */
public record ArticleHead(
    String collection,
    String id,
    @Nullable String title,
    @Nullable String source,
    @Nullable String published,
    @Nullable String url,
    String metadata) {
  /** Those without a day last; of one day in the order of their ids. */
  static final Comparator<ArticleHead> EARLIEST_FIRST =
      Comparator.comparing((ArticleHead head) -> head.day().isEmpty())
          .thenComparing(ArticleHead::day)
          .thenComparing(ArticleHead::id);

  /** The day of {@link #published}, {@code 2024-07-02}; empty where it is not known. */
  public String day() {
    return published == null ? "" : published.substring(0, Math.min(10, published.length()));
  }
}
