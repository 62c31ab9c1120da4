package org.rapporteur.mcp;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fact.ArticleMetadata;
import org.rapporteur.search.ArticleHead;
import org.rapporteur.search.StoredArticle;

/** Which article it is; what a page says of itself may be long, and is cut. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ArticleRef(
    String collection,
    String id,
    @Nullable String title,
    @Nullable String source,
    @Nullable String published,
    @Nullable String url) {
  private static final int MOST_CHARACTERS = 300;

  static ArticleRef of(ArticleHead head) {
    return new ArticleRef(
        head.collection(),
        head.id(),
        cut(head.title()),
        cut(head.source()),
        cut(head.published()),
        head.url());
  }

  static ArticleRef of(StoredArticle article) {
    ArticleMetadata known = article.facts().article();
    return new ArticleRef(
        article.collection(),
        article.facts().id(),
        cut(known.title()),
        cut(known.source()),
        cut(known.published()),
        known.url());
  }

  private static @Nullable String cut(@Nullable String text) {
    return text == null || text.length() <= MOST_CHARACTERS
        ? text
        : text.substring(0, MOST_CHARACTERS) + "…";
  }

  /**
   * {@code 2025-12-30, East River Wire: How a paragraph about a comma got in [id in collection]}.
   */
  String told() {
    String day = published == null ? "" : published.substring(0, Math.min(10, published.length()));
    StringBuilder line = new StringBuilder(day);
    if (source != null) {
      line.append(line.isEmpty() ? "" : ", ").append(source);
    }
    if (title != null) {
      line.append(line.isEmpty() ? "" : ": ").append(title);
    }
    line.append(line.isEmpty() ? "" : " ");
    return line.append("[").append(id).append(" in ").append(collection).append("]").toString();
  }
}
