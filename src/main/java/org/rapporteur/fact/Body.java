package org.rapporteur.fact;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * The body that a resolution is of.
 *
 * @since 0.1.0
 */
public enum Body {
  /** The General Assembly of the United Nations, its committees included. */
  @JsonProperty("UNGA")
  UNGA,
  /** The Security Council of the United Nations. */
  @JsonProperty("UNSC")
  UNSC,
  /** The Human Rights Council of the United Nations. */
  @JsonProperty("UNHRC")
  UNHRC,
  /** The Economic and Social Council of the United Nations. */
  @JsonProperty("ECOSOC")
  ECOSOC,
  @JsonProperty("US-HOUSE")
  US_HOUSE,
  @JsonProperty("US-SENATE")
  US_SENATE,
  /** The European Parliament. */
  @JsonProperty("EP")
  EP,
  /** The International Atomic Energy Agency. */
  @JsonProperty("IAEA")
  IAEA,
  /** The World Health Assembly. */
  @JsonProperty("WHA")
  WHA,
  /** A body that is known and none of the others. */
  @JsonProperty("OTHER")
  OTHER
}
