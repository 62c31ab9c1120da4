package org.rapporteur.text;

import org.rapporteur.fact.Span;

/**
 * A sentence; it never goes over a paragraph's end.
 *
 * @param index its place among the article's sentences
 * @param span from its first token's begin to its last token's end
 * @param firstToken index of its first token
 * @param endToken index behind its last token
 * @param paragraph index of the paragraph that it stands in
 */
public record Sentence(int index, Span span, int firstToken, int endToken, int paragraph) {}
