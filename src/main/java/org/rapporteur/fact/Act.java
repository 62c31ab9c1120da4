package org.rapporteur.fact;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What a source does with what is attributed to it.
 *
 * @since 0.1.0
 */
public enum Act {
  /** Says it, in words or in writing. */
  @JsonProperty("said")
  SAID,
  /** Believes, wishes, plans or feels it. */
  @JsonProperty("thought")
  THOUGHT,
  /** Shows it, as polls, studies and documents do. */
  @JsonProperty("shown")
  SHOWN
}
