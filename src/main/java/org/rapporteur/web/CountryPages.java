package org.rapporteur.web;

import java.io.IOException;
import org.rapporteur.search.CountryCount;
import org.rapporteur.search.FactSearch;
import org.rapporteur.search.Order;
import org.rapporteur.search.QueryException;
import org.rapporteur.search.QuoteQuestion;
import org.rapporteur.web.page.Address;
import org.rapporteur.web.page.CountriesView;
import org.rapporteur.web.page.CountryView;
import org.rapporteur.web.page.View;

/** {@code GET /countries} and {@code GET /countries/{code}}. */
final class CountryPages {
  private static final String PREFIX = "/countries/";
  private static final int VALUES = 10;
  private static final int NEWEST = 5;

  private CountryPages() {}

  static View list(Call call, Parameters asked, IndexResource.Question question)
      throws IOException, QueryException, Problem {
    return new CountriesView(Address.of(call.path()), question.ask(FactSearch::countries)).view();
  }

  static View one(Call call, Parameters asked, IndexResource.Question question)
      throws IOException, QueryException, Problem {
    CountryCount country =
        CountryResource.country(call.path().substring(PREFIX.length()), question);
    QuoteQuestion own = CountryResource.quotesFrom(country.code());
    String query = "country:" + country.code();
    return question
        .ask(
            search ->
                new CountryView(
                    Address.of(call.path()),
                    country,
                    search.countriesWith(country.code()),
                    search.facets(CountryResource.quotesOn(country.code()), VALUES),
                    search.facets(own, VALUES),
                    search.facets(query, VALUES),
                    search.articlesPage(query, Order.DATE, NEWEST, null).items()))
        .view();
  }
}
