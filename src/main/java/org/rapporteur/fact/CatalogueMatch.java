package org.rapporteur.fact;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The entry of a catalogue that a resolution was matched with.
 *
 * @param symbol the entry's symbol ({@code A/RES/78/311})
 * @param title the entry's title
 * @param adopted the ISO date of its adoption
 * @param countries codes of the countries that title and subjects name
 * @param confidence the probability that it is that very resolution, 0 to 1
 * @param why what spoke for it
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CatalogueMatch(
    String symbol,
    String title,
    @Nullable String adopted,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> countries,
    double confidence,
    String why) {
  /** Keeps the codes as they are now; absent counts as empty. */
  public CatalogueMatch {
    countries = Lists.copy(countries);
  }
}
