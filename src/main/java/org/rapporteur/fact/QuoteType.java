package org.rapporteur.fact;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * How much of a quote's content stands in quotation marks.
 *
 * @since 0.1.0
 */
public enum QuoteType {
  /** All of it. */
  @JsonProperty("direct")
  DIRECT,
  /** Part of it. */
  @JsonProperty("mixed")
  MIXED,
  /** None of it. */
  @JsonProperty("indirect")
  INDIRECT
}
