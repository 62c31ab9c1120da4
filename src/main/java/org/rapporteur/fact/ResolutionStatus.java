package org.rapporteur.fact;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What became of a resolution.
 *
 * @since 0.1.0
 */
public enum ResolutionStatus {
  @JsonProperty("adopted")
  ADOPTED,
  @JsonProperty("draft")
  DRAFT,
  @JsonProperty("vetoed")
  VETOED,
  @JsonProperty("rejected")
  REJECTED
}
