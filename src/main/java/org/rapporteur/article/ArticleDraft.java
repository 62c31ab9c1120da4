package org.rapporteur.article;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fact.Article;
import org.rapporteur.fact.ArticleMetadata;

/** What a reader gathers of one article, until all is there. */
final class ArticleDraft {
  @Nullable String title;
  @Nullable String url;
  @Nullable String source;
  @Nullable String author;

  /** As the input has it; {@link #finish} makes an ISO 8601 date of it or moves it to the rest. */
  @Nullable String date;

  final Map<String, Object> other = new LinkedHashMap<>();

  /** Takes over what another draft knows, over what this one has. */
  void prefer(ArticleDraft known) {
    title = known.title == null ? title : known.title;
    url = known.url == null ? url : known.url;
    source = known.source == null ? source : known.source;
    author = known.author == null ? author : known.author;
    date = known.date == null ? date : known.date;
    other.putAll(known.other);
  }

  /**
   * The article, with its date in ISO 8601 and its text's digest.
   *
   * @throws BadArticleException if the text is blank or too long
   */
  Article finish(String id, String text, ReadOptions options) throws BadArticleException {
    if (text.length() > options.maxArticleLength()) {
      throw tooLong(options);
    }
    String sound = soundSurrogates(text);
    if (isBlank(sound)) {
      throw empty();
    }
    String published = date == null ? null : PublicationDate.normalize(date);
    if (date != null && published == null && !date.isBlank()) {
      other.putIfAbsent("date", date);
    }
    if (published == null && options.date() != null) {
      published = options.date().toString();
    }
    ArticleMetadata metadata =
        new ArticleMetadata(
            title(title), value(url), value(source), value(author), published, null, null, other);
    String digest = new Article(id, sound, metadata).textSha256();
    return new Article(id, sound, metadata.withSha256(digest));
  }

  static BadArticleException empty() {
    return new BadArticleException("empty: there is nothing to read");
  }

  /** Whether there is nothing to see: also no-break spaces and byte order marks are nothing. */
  static boolean isBlank(String text) {
    return text.chars()
        .allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0xFEFF);
  }

  static BadArticleException tooLong(ReadOptions options) {
    return new BadArticleException(
        "longer than the "
            + options.maxArticleLength()
            + " characters that an article may have (--max-article)");
  }

  private static @Nullable String value(@Nullable String field) {
    return field == null || field.isBlank() ? null : soundSurrogates(field.strip());
  }

  /** Titles may come with line breaks and runs of spaces from their layout. */
  private static @Nullable String title(@Nullable String field) {
    String value = value(field);
    return value == null ? null : value.replaceAll("\\s+", " ");
  }

  /** Half a surrogate pair has no form in UTF-8; U+FFFD in its place keeps all offsets. */
  private static String soundSurrogates(String text) {
    StringBuilder mended = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isSurrogate(c)) {
        continue;
      }
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
        continue;
      }
      mended = mended == null ? new StringBuilder(text) : mended;
      mended.setCharAt(i, '\uFFFD');
    }
    return mended == null ? text : mended.toString();
  }
}
