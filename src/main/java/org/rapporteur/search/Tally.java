package org.rapporteur.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How often each value was seen; null is not counted. */
final class Tally {
  private final Map<String, Integer> counts = new HashMap<>();

  void add(@Nullable String value, int times) {
    if (value != null) {
      counts.merge(value, times, Integer::sum);
    }
  }

  /** The most frequent first; equals in alphabetical order. */
  List<String> byFrequency() {
    List<Map.Entry<String, Integer>> entries = new ArrayList<>(counts.entrySet());
    entries.sort(
        Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
            .thenComparing(Map.Entry.comparingByKey()));
    return entries.stream().map(Map.Entry::getKey).toList();
  }

  /** The most frequent value; null where none was seen. */
  @Nullable String most() {
    List<String> values = byFrequency();
    return values.isEmpty() ? null : values.get(0);
  }

  /** The most frequent of the longest values: the most exact date; null where none was seen. */
  @Nullable String mostExact() {
    return byFrequency().stream()
        .reduce((best, next) -> next.length() > best.length() ? next : best)
        .orElse(null);
  }
}
