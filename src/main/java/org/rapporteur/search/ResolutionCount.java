package org.rapporteur.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A resolution with what articles and catalogue tell of it together.
 *
 * @param ref what {@code rapporteur resolution} finds it by: its symbol, {@code UNSC vetoed
 *     2024-04-24}, or the article that alone knows it, {@code 2024/water.txt#r2}
 * @param symbol the symbol, from the text or the catalogue; null where neither has one
 * @param description its catalogue title, else what an article calls it
 * @param body the body in its short form; null where no article gives it
 * @param statuses what became of it, the most frequent first
 * @param date the ISO date of its adoption or vote, as exact as any article or the catalogue gives
 *     it
 * @param countries codes of those that it is about, that stand behind it or that vetoed it
 * @param vetoedBy codes of those that vetoed it
 * @param articles the number of articles that speak of it
 * @since 0.1.0
 */
public record ResolutionCount(
    String ref,
    @Nullable String symbol,
    String description,
    @Nullable String body,
    List<String> statuses,
    @Nullable String date,
    List<String> countries,
    List<String> vetoedBy,
    int articles) {
  /** Keeps the lists as they are now. */
  public ResolutionCount {
    statuses = List.copyOf(statuses);
    countries = List.copyOf(countries);
    vetoedBy = List.copyOf(vetoedBy);
  }
}
