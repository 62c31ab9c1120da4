package org.rapporteur.search;

/**
 * What somebody who types may mean.
 *
 * @param facet a speaker, country, resolution or source
 * @param value what it is asked for by: {@code Fu Cong}, {@code CN}, {@code S/RES/2728 (2024)}
 * @param label what it is shown as: {@code China}, a resolution's title; else as {@code value}
 * @param count the number of quotes of a speaker, of articles of any other
 * @since 0.1.0
 */
public record Suggestion(Facet facet, String value, String label, int count) {}
