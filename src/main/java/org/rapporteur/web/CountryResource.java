package org.rapporteur.web;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.rapporteur.reference.Countries;
import org.rapporteur.search.CountryCount;
import org.rapporteur.search.CountryTie;
import org.rapporteur.search.Facets;
import org.rapporteur.search.FoundArticle;
import org.rapporteur.search.Order;
import org.rapporteur.search.QueryException;
import org.rapporteur.search.QuoteQuestion;

/** {@code GET countries/{code}}: one country, with counts; as CSV the articles that name it. */
final class CountryResource extends IndexResource {
  static final String PREFIX = Routes.API + "countries/";

  private static final int MOST = 10;

  CountryResource(IndexAccess index) {
    super(index, "format");
  }

  @Override
  void answer(Call call, Parameters asked, Question question)
      throws IOException, QueryException, Problem {
    CountryCount country = country(call.path().substring(PREFIX.length()), question);
    if (asked.isCsv()) {
      String query = "country:" + country.code();
      new ItemList<FoundArticle>(call, asked, question, ArticlesResource::write)
          .send(
              (after, limit) -> search -> search.articlesPage(query, Order.DATE, limit, after),
              ArticlesResource.COLUMNS);
      return;
    }
    List<CountryTie> ties = question.ask(search -> search.countriesWith(country.code()));
    Facets facets = question.ask(search -> search.facets(quotesOn(country.code()), MOST));
    call.sendJson(
        json -> {
          json.writeObjectFieldStart("country");
          CountriesResource.write(json, country);
          json.writeEndObject();
          write(json, ties);
          json.writeObjectFieldStart("quotes");
          FacetWriter.write(json, facets);
          json.writeEndObject();
        });
  }

  private static void write(JsonGenerator json, List<CountryTie> ties) throws IOException {
    json.writeArrayFieldStart("with");
    for (CountryTie tie : ties) {
      json.writeStartObject();
      CountriesResource.write(json, tie);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** Asks for quotes that name a country. */
  static QuoteQuestion quotesOn(String code) {
    return new QuoteQuestion(
        null, null, code, null, null, null, Set.of(), Set.of(), null, null, null, 0);
  }

  /** Asks for what a country's own people say. */
  static QuoteQuestion quotesFrom(String code) {
    return new QuoteQuestion(
        null, null, null, code, null, null, Set.of(), Set.of(), null, null, null, 0);
  }

  /** The country that a path names, with the counts of the index; zero where it has none. */
  static CountryCount country(String encoded, Question question)
      throws IOException, QueryException, Problem {
    String written = Percent.decode(encoded, false);
    String code = Countries.codeOf(written);
    if (code == null) {
      throw new Problem(404, "no country of that name or code: " + written);
    }
    return question.ask(search -> search.country(code));
  }
}
