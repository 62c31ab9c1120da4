package org.rapporteur.search;

/**
 * How many answers have one value.
 *
 * @param value what it is asked for by: {@code Fu Cong}, {@code CN}, {@code S/RES/2728 (2024)},
 *     {@code 2024-07}, {@code direct}
 * @param label what it is shown as: {@code China} for {@code CN}, a resolution's title; else as
 *     {@code value}
 * @param count the number of quotes or articles that were asked for and have it
 * @param articles the number of articles that these are or stand in
 * @since 0.1.0
 */
public record FacetCount(String value, String label, int count, int articles) {}
