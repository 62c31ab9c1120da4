package org.rapporteur.web.page;

import static j2html.TagCreator.div;
import static j2html.TagCreator.h1;

import java.util.List;
import org.rapporteur.search.CountryCount;

/**
 * Which countries are named.
 *
 * @param address of the view
 * @param countries those of most articles first
 */
public record CountriesView(Address address, List<CountryCount> countries) {
  /** Keeps the list as it is now. */
  public CountriesView {
    countries = List.copyOf(countries);
  }

  /** The view. */
  public View view() {
    return View.of(
        "Countries",
        address,
        div(
                h1(Words.count(countries.size(), "country", "countries")),
                WorldMap.of("world", "Articles that name a country", countries),
                BarTable.of(
                    "Countries by the articles that name them",
                    "Country",
                    "Articles",
                    WorldMap.rows(countries)))
            .withClass("wrap"));
  }
}
