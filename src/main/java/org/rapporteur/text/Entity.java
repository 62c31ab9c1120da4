package org.rapporteur.text;

import org.rapporteur.fact.Span;

/**
 * A proper name.
 *
 * @param span from its first token's begin to its last token's end
 * @param firstToken index of its first token
 * @param endToken index behind its last token
 * @param type what it names
 */
public record Entity(Span span, int firstToken, int endToken, EntityType type) {}
