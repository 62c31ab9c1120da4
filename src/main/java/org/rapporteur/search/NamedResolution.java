package org.rapporteur.search;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fact.FactsJson;
import org.rapporteur.reference.CatalogueEntry;
import org.rapporteur.reference.ResolutionSymbol;

/**
 * A resolution that somebody asks for.
 *
 * @param ref what it was asked for by, in its canonical form: {@code A/RES/78/311}, {@code
 *     A/78/L.86}, {@code news/water.txt#r2}
 * @param entry what the catalogue knows of it, of what it became if it is a draft
 * @param keys all that it is found by in an index
 * @since 0.1.0
 */
public record NamedResolution(String ref, @Nullable CatalogueEntry entry, Set<String> keys) {
  /** Keeps the keys as they are now. */
  public NamedResolution {
    keys = Set.copyOf(keys);
  }

  /**
   * Whether {@code written} is a symbol or number: then the first that it may mean is meant, while
   * several of one title are equals.
   */
  public static boolean isNumber(String written) {
    return ResolutionSymbol.read(written) != null;
  }

  /** What the catalogue knows in its JSON form; null where it knows nothing. */
  public @Nullable String entryJson() {
    return entry == null ? null : FactsJson.writePart(entry);
  }
}
