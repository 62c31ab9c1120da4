package org.rapporteur.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.index.FacetRow;

/**
 * Who says a quote, as lists show it.
 *
 * @param name the name, else the article's own words; null where it has none
 * @param kind {@code person}, {@code organization}, …
 * @param role as the article gives it
 * @param affiliation the organisation spoken for
 * @param country ISO code
 * @since 0.1.0
 */
public record FoundSpeaker(
    @Nullable String name,
    @Nullable String kind,
    @Nullable String role,
    @Nullable String affiliation,
    @Nullable String country) {
  static FoundSpeaker of(String row) {
    List<@Nullable String> values = FacetRow.values(row);
    return new FoundSpeaker(
        values.get(0), values.get(1), values.get(2), values.get(3), values.get(4));
  }
}
