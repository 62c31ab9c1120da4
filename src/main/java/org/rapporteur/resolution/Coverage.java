package org.rapporteur.resolution;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fact.Body;
import org.rapporteur.reference.CatalogueEntry;

/**
 * How much of a body's work a catalogue has, year by year. What it lacks may be what an article
 * describes.
 */
final class Coverage {
  /** What the two main bodies adopted in a mean year: their last numbers over their years. */
  private static final Map<Body, Integer> A_YEAR = Map.of(Body.UNSC, 35, Body.UNGA, 240);

  private final Map<Body, Map<Integer, Integer>> counts = new EnumMap<>(Body.class);

  Coverage(List<CatalogueEntry> entries) {
    for (CatalogueEntry entry : entries) {
      counts
          .computeIfAbsent(entry.body(), body -> new HashMap<>())
          .merge(entry.day().getYear(), 1, Integer::sum);
    }
  }

  /** Whether the catalogue has any of a body's resolutions. */
  boolean has(Body body) {
    return counts.containsKey(body);
  }

  /** The share, 0 to 1, of what a body adopted in these years; of bodies not counted here 1. */
  double of(@Nullable Body body, int firstYear, int lastYear) {
    Integer mean = body == null ? null : A_YEAR.get(body);
    if (mean == null) {
      return body == null
          ? Math.min(of(Body.UNSC, firstYear, lastYear), of(Body.UNGA, firstYear, lastYear))
          : 1;
    }
    Map<Integer, Integer> known = counts.getOrDefault(body, Map.of());
    double sum = 0;
    for (int year = firstYear; year <= lastYear; year++) {
      sum += Math.min(1, known.getOrDefault(year, 0) / (double) mean);
    }
    return sum / (lastYear - firstYear + 1);
  }
}
