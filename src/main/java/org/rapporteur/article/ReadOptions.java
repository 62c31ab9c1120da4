package org.rapporteur.article;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How articles are read.
 *
 * @param maxArticleLength the longest text taken, in UTF-16 code units; a longer one is a failure
 * @param date stands in where an article has no date of its own; null leaves such articles undated
 * @since 0.1.0
 */
public record ReadOptions(int maxArticleLength, @Nullable LocalDate date) {
  /** Some 330,000 English words: longer than any novel, far longer than any article. */
  public static final int DEFAULT_MAX_ARTICLE_LENGTH = 2_000_000;

  /** Texts of up to {@value #DEFAULT_MAX_ARTICLE_LENGTH} characters, no date that stands in. */
  public static final ReadOptions DEFAULT = new ReadOptions(DEFAULT_MAX_ARTICLE_LENGTH, null);

  /** The largest length that may be asked for: what one text can take in memory. */
  private static final int LARGEST = 100_000_000;

  /**
   * Checks the length.
   *
   * @throws IllegalArgumentException if it is not from 1 to 100,000,000
   */
  public ReadOptions {
    if (maxArticleLength < 1 || maxArticleLength > LARGEST) {
      throw new IllegalArgumentException(
          "the longest article must have 1 to " + LARGEST + " characters, not " + maxArticleLength);
    }
  }

  /** The same with another limit on an article's length. */
  public ReadOptions withMaxArticleLength(int newLength) {
    return new ReadOptions(newLength, date);
  }

  /** The same with another date that stands in. */
  public ReadOptions withDate(@Nullable LocalDate newDate) {
    return new ReadOptions(maxArticleLength, newDate);
  }
}
