package org.rapporteur.fact;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A vote's numbers; a part that the text does not give is null.
 *
 * @param inFavour votes for, {@code "for"} in JSON
 * @param against votes against
 * @param abstain abstentions
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Vote(
    @JsonProperty("for") @Nullable Integer inFavour,
    @Nullable Integer against,
    @Nullable Integer abstain) {}
