package org.rapporteur.quote;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which country's a described person is: {@code the Chinese ambassador}, {@code Moscow's envoy},
 * {@code the representative of Ukraine}; not {@code the ambassador to China}.
 */
final class Nationality {
  private static final Set<String> HOME_LINKS = Set.of("of", "from", "for");
  private static final Set<String> ARTICLES = Set.of("the", "a", "an");

  private final TokenView view;
  private final CountryLookup countries;

  Nationality(TokenView view, CountryLookup countries) {
    this.view = view;
    this.countries = countries;
  }

  /** The code of the country that is named at a token; null where none is. */
  @Nullable String at(int token) {
    CountryLookup.Named named = countries.at(view, token);
    return named == null ? null : named.code();
  }

  /**
   * The country's code, also of what is told behind the head without a tie to it: {@code a lawmaker
   * in Peru}; null where nothing is told.
   */
  @Nullable String near(SourcePhrase phrase) {
    String code = of(phrase);
    for (int i = phrase.head() + 1; code == null && i < phrase.end(); i++) {
      String before = view.lower(ARTICLES.contains(view.lower(i - 1)) ? i - 2 : i - 1);
      code = before.equals("to") ? null : at(i);
    }
    return code;
  }

  /** The country's code; null where the description ties its bearer to none. */
  @Nullable String of(SourcePhrase phrase) {
    for (int i = phrase.first(); i < phrase.head(); i++) {
      if (at(i) != null) {
        return at(i);
      }
    }
    Mention owner = phrase.owner();
    if (owner != null && !owner.figure().isPerson()) {
      return owner.figure().country;
    }
    int home = phrase.head() + 1;
    if (HOME_LINKS.contains(view.lower(home))) {
      home++;
      home += ARTICLES.contains(view.lower(home)) ? 1 : 0;
      return home < phrase.end() ? at(home) : null;
    }
    return null;
  }
}
