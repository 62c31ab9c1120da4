package org.rapporteur.text;

import org.rapporteur.fact.Span;

/**
 * A word, number or punctuation mark, by the rules of the Penn Treebank.
 *
 * @param index its place among the article's tokens
 * @param span its place in the text
 * @param text the span's text, as written
 * @param sentence index of the sentence that it stands in
 */
public record Token(int index, Span span, String text, int sentence) {
  /** Offset of its first code unit. */
  public int begin() {
    return span.begin();
  }

  /** Offset behind its last code unit. */
  public int end() {
    return span.end();
  }
}
