package org.rapporteur.fact;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * How a country is named.
 *
 * @since 0.1.0
 */
public enum CountryMentionKind {
  /** {@code China}, {@code the United Kingdom}. */
  @JsonProperty("name")
  NAME,
  /** {@code Chinese} in {@code the Chinese resolution}. */
  @JsonProperty("adjective")
  ADJECTIVE,
  /** {@code Britons}, {@code the Chinese}: its people. */
  @JsonProperty("demonym")
  DEMONYM,
  /** {@code US}, {@code U.A.E.} */
  @JsonProperty("abbreviation")
  ABBREVIATION,

  /** {@code Moscow}, {@code the Kremlin}: its capital for its government; only where asked for. */
  @JsonProperty("capital")
  CAPITAL,

  /** {@code Bank of China}: inside the name of something else; only where asked for. */
  @JsonProperty("within-name")
  WITHIN_NAME
}
