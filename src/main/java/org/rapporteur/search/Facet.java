package org.rapporteur.search;

/**
 * What quotes and articles are counted by. Each is a condition that can be asked for too, and a
 * count tells how many answers that condition would leave.
 *
 * @since 0.1.0
 */
public enum Facet {
  /** Named speakers, those who say it together each; {@link QuoteQuestion#speaker}. */
  SPEAKER,
  /**
   * Of quotes the countries that they name, {@link QuoteQuestion#country}; of articles those that
   * they name anywhere.
   */
  COUNTRY,
  /** Resolutions that the article speaks of; {@link QuoteQuestion#resolution}. */
  RESOLUTION,
  /** Publisher or agency of the article; {@link QuoteQuestion#source}. */
  SOURCE,
  /** Month of the article's publication; {@link QuoteQuestion#from}. */
  MONTH,
  /** Direct, mixed or indirect; {@link QuoteQuestion#types}. */
  TYPE;
}
