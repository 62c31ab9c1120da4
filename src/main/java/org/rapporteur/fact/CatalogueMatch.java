package org.rapporteur.fact;

/**
 * The entry of the UN catalogue that a resolution was matched with.
 *
 * @param symbol the entry's symbol ({@code A/RES/78/311})
 * @param title the entry's title
 * @param confidence the probability that it is that very resolution, 0 to 1
 * @param why what spoke for it
 */
public record CatalogueMatch(String symbol, String title, double confidence, String why) {}
