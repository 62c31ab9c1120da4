package org.rapporteur.fact;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * Who voted how, as far as a text names them.
 *
 * @param inFavour codes of those named as voting for, {@code "for"} in JSON
 * @param against codes of those named as voting against
 * @param abstain codes of those named as abstaining
 * @since 0.1.0
 */
public record RollCall(
    @JsonProperty("for") @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> inFavour,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> against,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> abstain) {
  /** Keeps the lists as they are now; absent counts as empty. */
  public RollCall {
    inFavour = Lists.copy(inFavour);
    against = Lists.copy(against);
    abstain = Lists.copy(abstain);
  }
}
