package org.rapporteur.search;

/**
 * A country with counts.
 *
 * @param code ISO code
 * @param name its usual English name
 * @param articles the number of articles that name it
 * @param mentions how often they do
 * @since 0.1.0
 */
public record CountryCount(String code, String name, int articles, long mentions) {}
