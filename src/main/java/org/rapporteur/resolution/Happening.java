package org.rapporteur.resolution;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fact.ResolutionEventType;

/**
 * What a text tells to have happened, or to happen, to a resolution.
 *
 * @param type what
 * @param token the word that tells it
 * @param date when, as the text says it
 * @param ahead whether it lies ahead of the article: then its date is the next such one, not the
 *     last
 * @param until whether it is the end of what the resolution extends
 * @param by codes of the states that did it
 */
record Happening(
    ResolutionEventType type,
    int token,
    @Nullable DateExpression date,
    boolean ahead,
    boolean until,
    Set<String> by) {}
