package org.rapporteur.text;

import org.rapporteur.fact.Span;

/**
 * Text between a pair of quotation marks, matched over the whole article.
 *
 * <p>A quotation that runs over several paragraphs, each re-opened and only the last closed, is one
 * {@code Quotation} a paragraph; all but the last are {@link #continued}.
 *
 * @param span marks included; never over a paragraph's end
 * @param depth 0 for outer marks, 1 for marks inside those, and so on
 * @param closed whether the closing mark is there; where it is not, the span ends with the
 *     paragraph
 * @param continued whether the next paragraph re-opens and goes on with it
 * @param use what the marks are for
 */
public record Quotation(Span span, int depth, boolean closed, boolean continued, Use use) {
  /** What quotation marks are for. */
  public enum Use {
    /** Somebody's words. */
    SPEECH,
    /** A nickname inside a name: {@code Dwayne "The Rock" Johnson}. */
    NICKNAME
  }
}
