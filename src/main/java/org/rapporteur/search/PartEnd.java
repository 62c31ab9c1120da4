package org.rapporteur.search;

import org.jspecify.annotations.Nullable;

/**
 * What is told of an answer when a part of it has been handed over.
 *
 * @param total how many answer in all
 * @param next where the next part begins; null where this was the last
 */
public record PartEnd(int total, @Nullable Mark next) {}
