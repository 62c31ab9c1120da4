package org.rapporteur.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A resolution with counts: articles with one symbol speak of one; without a symbol those that call
 * it the same.
 *
 * @param symbol the symbol, from the text or the catalogue; null where neither has one
 * @param description its catalogue title, else what an article calls it
 * @param body the body in its short form; null where no article gives it
 * @param statuses what became of it, the most frequent first
 * @param date the day of its adoption; of an article where that is not known
 * @param articles the number of articles that speak of it
 */
public record ResolutionCount(
    @Nullable String symbol,
    String description,
    @Nullable String body,
    List<String> statuses,
    @Nullable String date,
    int articles) {}
