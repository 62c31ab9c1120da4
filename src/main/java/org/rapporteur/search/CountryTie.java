package org.rapporteur.search;

/**
 * A country that sentences name together with another, with counts.
 *
 * @param code ISO code
 * @param name its usual English name
 * @param articles the number of articles that have such a sentence
 * @param sentences the number of such sentences
 * @since 0.1.0
 */
public record CountryTie(String code, String name, int articles, long sentences) {}
