package org.rapporteur.country;

import java.util.List;
import java.util.Set;
import org.rapporteur.fact.Country;
import org.rapporteur.fact.CountryGroup;

/**
 * What one article names of states.
 *
 * @param plain countries by name, adjective, people or abbreviation: the same whatever else was
 *     asked for, and so what other extractors build on
 * @param governments these, and with them the capitals that stand for a government, asked for or
 *     not: they tell where a speaker is from
 * @param countries the plain ones, and with them the mentions that were asked for; in order of
 *     first mention
 * @param groups groups of states, in order of first mention, without their members
 * @param inTitle codes of those {@code countries} that the title names, where it is given apart
 *     from the text
 */
public record NamedStates(
    List<Country> plain,
    List<Country> governments,
    List<Country> countries,
    List<CountryGroup> groups,
    Set<String> inTitle) {
  /** Keeps the lists as they are now. */
  public NamedStates {
    plain = List.copyOf(plain);
    governments = List.copyOf(governments);
    countries = List.copyOf(countries);
    groups = List.copyOf(groups);
    inTitle = Set.copyOf(inTitle);
  }
}
