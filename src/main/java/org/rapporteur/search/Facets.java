package org.rapporteur.search;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The answers to a question, counted by what they have in common.
 *
 * @param total the number of answers, quotes or articles
 * @param articles the number of articles that these are or stand in
 * @param counts the most frequent values of each facet first; months all, the latest first
 * @since 0.1.0
 */
public record Facets(int total, int articles, Map<Facet, List<FacetCount>> counts) {
  /** Keeps the counts as they are now. */
  public Facets {
    Map<Facet, List<FacetCount>> kept = new EnumMap<>(Facet.class);
    counts.forEach((facet, values) -> kept.put(facet, List.copyOf(values)));
    counts = Collections.unmodifiableMap(kept);
  }

  /** The counts of one facet; none where it was not counted or nothing has a value. */
  public List<FacetCount> of(Facet facet) {
    return counts.getOrDefault(facet, List.of());
  }
}
