package org.rapporteur.search;

/**
 * A word that some quotes have more often than others.
 *
 * @param word as one of them writes it
 * @param quotes the number of these quotes that have it
 */
public record QuoteWord(String word, int quotes) {}
