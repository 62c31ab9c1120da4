package org.rapporteur.search;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.index.FacetRow;

/** A speaker as articles name one: quotes, articles and days of a row of the index. */
final class SpeakerRow {
  private final String value;
  private final String name;
  private final @Nullable String kind;
  private final @Nullable String country;
  private final @Nullable String role;
  private int quotes;
  private int[] articles = new int[2];
  private int articleCount;
  private long first = Long.MAX_VALUE;
  private long last = Long.MIN_VALUE;

  /** Of a value of {@link org.rapporteur.index.Fields#SPEAKER_ROW}. */
  SpeakerRow(String value) {
    List<@Nullable String> values = FacetRow.values(value);
    this.value = value;
    this.name = Objects.requireNonNullElse(values.get(0), "");
    this.kind = values.get(1);
    this.country = values.get(2);
    this.role = values.get(3);
  }

  /** Takes in a quote of an article; articles come in ascending order. */
  void add(int article) {
    quotes++;
    if (articleCount > 0 && articles[articleCount - 1] == article) {
      return;
    }
    if (articleCount == articles.length) {
      articles = Arrays.copyOf(articles, 2 * articleCount);
    }
    articles[articleCount++] = article;
  }

  /** Takes in the day of a quote, in seconds since 1970. */
  void at(long seconds) {
    first = Math.min(first, seconds);
    last = Math.max(last, seconds);
  }

  String value() {
    return value;
  }

  String name() {
    return name;
  }

  boolean isPerson() {
    return "person".equals(kind);
  }

  String kind() {
    return Objects.requireNonNullElse(kind, "unknown");
  }

  @Nullable String country() {
    return country;
  }

  @Nullable String role() {
    return role;
  }

  int quotes() {
    return quotes;
  }

  /** Ascending numbers of the articles. */
  int[] articles() {
    return Arrays.copyOf(articles, articleCount);
  }

  /** The earliest day in seconds since 1970; {@link Long#MAX_VALUE} where none is known. */
  long first() {
    return first;
  }

  /** The latest; {@link Long#MIN_VALUE} where none is known. */
  long last() {
    return last;
  }
}
