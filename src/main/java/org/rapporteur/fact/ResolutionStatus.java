package org.rapporteur.fact;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What became of a resolution. */
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
