package org.rapporteur.fact;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What happens to a resolution.
 *
 * @since 0.1.0
 */
public enum ResolutionEventType {
  /** Tabled, submitted, circulated. */
  @JsonProperty("tabled")
  TABLED,

  @JsonProperty("amended")
  AMENDED,

  /** The vote on it, or the text itself, is put off or withdrawn for a time. */
  @JsonProperty("postponed")
  POSTPONED,

  /** A committee adopted it; it is still a draft of the whole body. */
  @JsonProperty("approved")
  APPROVED,

  @JsonProperty("adopted")
  ADOPTED,

  /** It failed to be adopted, but for no veto. */
  @JsonProperty("rejected")
  REJECTED,

  @JsonProperty("vetoed")
  VETOED,

  @JsonProperty("enters-into-force")
  ENTERS_INTO_FORCE,

  /** It, or the mandate that it gives, ends. */
  @JsonProperty("expires")
  EXPIRES
}
