package org.rapporteur.fact;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * How many sponsors a text counts; one of the values is given.
 *
 * @param exactly {@code 72 co-sponsors}
 * @param atLeast {@code at least 50}
 * @param moreThan {@code more than 140}
 * @param about {@code some 60}
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SponsorCount(
    @Nullable Integer exactly,
    @Nullable Integer atLeast,
    @Nullable Integer moreThan,
    @Nullable Integer about) {}
