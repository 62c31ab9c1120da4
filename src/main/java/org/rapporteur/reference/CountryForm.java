package org.rapporteur.reference;

import org.rapporteur.fact.CountryMentionKind;

/**
 * One way of naming a country.
 *
 * @param text as it is usually written, without an article: {@code United States}, {@code Briton}
 * @param code the country's, as in {@link Countries}
 * @param kind how it names the country; a word that serves as an adjective and for the people
 *     ({@code Chinese}, {@code German}) counts as an adjective
 */
public record CountryForm(String text, String code, CountryMentionKind kind) {}
