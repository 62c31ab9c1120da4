package org.rapporteur.evaluation;

import java.util.List;
import org.rapporteur.fact.Span;

/**
 * Tells whether attributions are direct, mixed or indirect by the double quotation marks in them:
 * what PolNeAR's annotation does not say.
 */
final class QuotationShare {
  /** A word or two outside of the marks (an editor's bracket) leaves a quote direct. */
  private static final double DIRECT = 0.95;

  private QuotationShare() {}

  /**
   * The type of the content {@code spans} of {@code text}; each span's marks stand for themselves.
   *
   * @return {@code direct}, {@code mixed} or {@code indirect}
   */
  static String type(List<Span> spans, String text) {
    int letters = 0;
    int inside = 0;
    int marks = 0;
    for (Span span : spans) {
      boolean isInside = false;
      for (int i = span.begin(); i < span.end(); i++) {
        char character = text.charAt(i);
        if (character == '"' || character == '“' || character == '”') {
          marks++;
          isInside = character == '“' || (character == '"' && !isInside);
        } else if (Words.isOfWord(character)) {
          letters++;
          inside += isInside ? 1 : 0;
        }
      }
    }
    if (inside == 0 && marks < 2) {
      return "indirect";
    }
    return letters > 0 && inside >= DIRECT * letters ? "direct" : "mixed";
  }
}
