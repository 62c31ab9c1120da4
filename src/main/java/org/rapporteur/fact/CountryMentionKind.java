package org.rapporteur.fact;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a country is named. */
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
  ABBREVIATION
}
