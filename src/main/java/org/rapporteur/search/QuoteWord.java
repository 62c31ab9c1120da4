package org.rapporteur.search;

/**
 * A word that some quotes have more often than others.
 *
 * @param word as one of them writes it
 * @param quotes the number of these quotes that have it
 * @since 0.1.0
 */
public record QuoteWord(String word, int quotes) {}
