package org.rapporteur.fact;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an article besides its text; what its source does not give is null.
 *
 * @param title the headline
 * @param url where the article stood
 * @param source the publisher or agency
 * @param author the byline's names
 * @param published when, in ISO 8601: a date ({@code 2024-07-02}) or a date with time and offset
 * @param language ISO 639-1 code ({@code en}), or 639-3 where there is no shorter one; what cannot
 *     be told counts as English
 * @param sha256 of the text in UTF-8, lower-case hexadecimal: what tells whether an article changed
 * @param other fields of the input that have no place here, kept as they came; no evidence
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ArticleMetadata(
    @Nullable String title,
    @Nullable String url,
    @Nullable String source,
    @Nullable String author,
    @Nullable String published,
    @Nullable String language,
    @Nullable String sha256,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, Object> other) {

  /** Metadata that says nothing. */
  public static final ArticleMetadata EMPTY =
      new ArticleMetadata(null, null, null, null, null, null, null, Map.of());

  /** Keeps {@code other} as it is now; absent counts as empty. */
  @SuppressWarnings("NullAway") // Jackson passes null for a field that a line leaves out
  public ArticleMetadata {
    other = other == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(other));
  }

  /**
   * The day of publication in the source's own time, or null where none is given or it is no date.
   *
   * <p>{@code "2024-07-02T23:30:00-04:00"} gives 2 July 2024.
   */
  @JsonIgnore
  public @Nullable LocalDate publishedDate() {
    if (published == null || published.length() < 10) {
      return null;
    }
    try {
      return LocalDate.parse(published.substring(0, 10));
    } catch (DateTimeException notADay) {
      return null;
    }
  }

  /** The same with another publication date. */
  public ArticleMetadata withPublished(@Nullable String newPublished) {
    return new ArticleMetadata(title, url, source, author, newPublished, language, sha256, other);
  }

  /** The same with another language. */
  public ArticleMetadata withLanguage(@Nullable String newLanguage) {
    return new ArticleMetadata(title, url, source, author, published, newLanguage, sha256, other);
  }

  /** The same with another title. */
  public ArticleMetadata withTitle(@Nullable String newTitle) {
    return new ArticleMetadata(newTitle, url, source, author, published, language, sha256, other);
  }

  /** The same with another digest. */
  public ArticleMetadata withSha256(@Nullable String newSha256) {
    return new ArticleMetadata(title, url, source, author, published, language, newSha256, other);
  }
}
