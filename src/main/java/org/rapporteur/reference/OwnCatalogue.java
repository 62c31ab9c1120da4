package org.rapporteur.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fact.Body;
import org.rapporteur.fact.Vote;

/**
 * The entries of a user's file, each seen to make sense. What the program brings is seen to by
 * tests, so that reading it costs nothing more.
 */
final class OwnCatalogue {
  private final List<CatalogueEntry> entries = new ArrayList<>();
  private final Map<String, Integer> lines = new HashMap<>();

  /**
   * Adds the entry of a line, its countries by their codes.
   *
   * @throws CatalogueException if it makes no sense, or if its symbol came before
   */
  void add(CatalogueEntry entry, int line, String place) throws CatalogueException {
    Integer earlier = lines.putIfAbsent(Catalogue.key(entry.symbol()), line);
    if (earlier != null) {
      throw new CatalogueException(
          place
              + ": "
              + entry.symbol()
              + " stands in line "
              + earlier
              + " already; leave one of them out");
    }
    checkSymbol(entry, place);
    Vote vote = entry.vote();
    if (vote != null) {
      checkCount(vote.inFavour(), place);
      checkCount(vote.against(), place);
      checkCount(vote.abstain(), place);
    }
    entries.add(
        entry.withStates(
            codes(entry.sponsors(), "sponsors", place),
            codes(entry.additionalSponsors(), "additionalSponsors", place),
            codes(entry.countries(), "countries", place)));
  }

  List<CatalogueEntry> entries() {
    return entries;
  }

  /** Articles are matched by the canonical symbol; bodies that are not known have their own. */
  private static void checkSymbol(CatalogueEntry entry, String place) throws CatalogueException {
    if (entry.body() == Body.OTHER) {
      return;
    }
    ResolutionSymbol symbol = ResolutionSymbol.read(entry.symbol());
    if (symbol == null) {
      throw new CatalogueException(
          place
              + ": no symbol can be read in '"
              + entry.symbol()
              + "'; write it as A/RES/78/311, S/RES/2728 (2024) or H.Res. 755, or give it the body"
              + " OTHER");
    }
    String canonical = symbol.canonical();
    if (symbol.body() != entry.body()) {
      throw new CatalogueException(
          place
              + ": "
              + canonical
              + " is a symbol of "
              + CatalogueLine.name(symbol.body())
              + ", not of the body "
              + CatalogueLine.name(entry.body()));
    }
    if (symbol.body() == Body.UNSC && symbol.year() == null && !symbol.draft()) {
      canonical += " (" + entry.day().getYear() + ")";
    }
    if (!Catalogue.key(canonical).equals(Catalogue.key(entry.symbol()))) {
      throw new CatalogueException(
          place + ": the symbol is written " + canonical + ", not '" + entry.symbol() + "'");
    }
  }

  private static void checkCount(@Nullable Integer votes, String place) throws CatalogueException {
    if (votes != null && votes < 0) {
      throw new CatalogueException(place + ": vote has numbers from 0 on, not " + votes);
    }
  }

  private static List<String> codes(List<String> countries, String field, String place)
      throws CatalogueException {
    List<String> codes = new ArrayList<>();
    for (String country : countries) {
      String code = Countries.codeOf(country);
      if (code == null) {
        throw new CatalogueException(
            place
                + ": no country '"
                + country
                + "' in "
                + field
                + "; write it as its ISO 3166-1 code (KE) or its name (Kenya)");
      }
      codes.add(code);
    }
    return codes;
  }
}
