package org.rapporteur.fact;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What a speaker is.
 *
 * @since 0.1.0
 */
public enum SpeakerKind {
  @JsonProperty("person")
  PERSON,
  @JsonProperty("organization")
  ORGANIZATION,
  /** A resolution, report, poll, statement: what speaks by being read. */
  @JsonProperty("document")
  DOCUMENT,
  /** Several who are not named one by one: {@code officials}, {@code analysts}. */
  @JsonProperty("group")
  GROUP,
  @JsonProperty("unknown")
  UNKNOWN
}
