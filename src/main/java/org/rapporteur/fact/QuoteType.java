package org.rapporteur.fact;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How much of a quote's content stands in quotation marks. */
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
