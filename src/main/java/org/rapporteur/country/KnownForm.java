package org.rapporteur.country;

import org.rapporteur.reference.CountryForm;

/** What words that are known may stand for. */
sealed interface KnownForm {
  /** A country. */
  record OfCountry(CountryForm form) implements KnownForm {}

  /**
   * A group of states.
   *
   * @param id as in {@link org.rapporteur.reference.CountryGroups}
   */
  record OfGroup(String id) implements KnownForm {}

  /**
   * A capital, or a house or square where a government sits.
   *
   * @param form of kind {@code CAPITAL}
   * @param doubtful whether the name has many other bearers
   * @param house whether it is a house or square
   */
  record OfSeat(CountryForm form, boolean doubtful, boolean house) implements KnownForm {}

  /** The name of an organisation or product that holds a country's word. */
  record Holder() implements KnownForm {}

  /** A name or phrase that holds a country's word and names something else. */
  record Other() implements KnownForm {}
}
