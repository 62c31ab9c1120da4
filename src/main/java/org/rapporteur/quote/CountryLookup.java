package org.rapporteur.quote;

import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fact.Country;
import org.rapporteur.fact.CountryMention;

/** Which country is named at a token. */
final class CountryLookup {
  /** One mention with its country's code. */
  record Named(String code, CountryMention mention) {}

  private final TreeMap<Integer, Named> byBegin = new TreeMap<>();

  CountryLookup(List<Country> countries) {
    for (Country country : countries) {
      for (CountryMention mention : country.mentions()) {
        byBegin.put(mention.span().begin(), new Named(country.code(), mention));
      }
    }
  }

  /** The mention that covers the token; null where no country is named there. */
  @Nullable Named at(TokenView view, int token) {
    if (token < 0 || token >= view.size()) {
      return null;
    }
    var entry = byBegin.floorEntry(view.begin(token));
    return entry != null && entry.getValue().mention().span().end() > view.begin(token)
        ? entry.getValue()
        : null;
  }

  Iterable<Named> all() {
    return byBegin.values();
  }
}
