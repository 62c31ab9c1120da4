package org.rapporteur.text;

import org.jspecify.annotations.Nullable;
import org.rapporteur.fact.Span;

/**
 * A paragraph.
 *
 * @param index its place among the article's paragraphs
 * @param span its text without the blanks around it
 * @param kind what it serves for
 * @param dateline place, date and agency at its begin ({@code UNITED NATIONS, July 2 (Xinhua) --}),
 *     the dash included; null where there is none
 * @param firstSentence index of its first sentence
 * @param endSentence index behind its last sentence
 */
public record Paragraph(
    int index, Span span, Kind kind, @Nullable Span dateline, int firstSentence, int endSentence) {
  /** What a paragraph serves for. */
  public enum Kind {
    /** Running text. */
    BODY,
    /** A title or a heading inside the text: {@code Importance of inclusivity}. */
    HEADING,
    /** Head lines of the file ({@code Date: 2024-07-02}), picture captions, "read more" lines. */
    ASIDE
  }
}
