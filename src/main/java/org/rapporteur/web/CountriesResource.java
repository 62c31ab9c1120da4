package org.rapporteur.web;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.rapporteur.search.CountryCount;
import org.rapporteur.search.CountryTie;
import org.rapporteur.search.FactSearch;
import org.rapporteur.search.QueryException;

/**
 * {@code GET countries}: those that articles name, of most articles first; {@code ?with=CN} those
 * that sentences name together with one.
 */
final class CountriesResource extends IndexResource {
  private static final Csv COLUMNS =
      Csv.of("country=/country", "code=/code", "articles=/articles", "mentions=/mentions");
  private static final Csv COLUMNS_WITH =
      Csv.of("country=/country", "code=/code", "articles=/articles", "sentences=/sentences");

  CountriesResource(IndexAccess index) {
    super(index, "with", "format", "limit", "cursor");
  }

  @Override
  void answer(Call call, Parameters asked, Question question)
      throws IOException, QueryException, Problem {
    String with = asked.text("with");
    if (with == null) {
      new ItemList<CountryCount>(call, asked, question, CountriesResource::write)
          .sendAll(FactSearch::countries, COLUMNS);
    } else {
      new ItemList<CountryTie>(call, asked, question, CountriesResource::write)
          .sendAll(search -> search.countriesWith(with), COLUMNS_WITH);
    }
  }

  static void write(JsonGenerator json, CountryCount count) throws IOException {
    json.writeStringField("code", count.code());
    json.writeStringField("country", count.name());
    json.writeNumberField("articles", count.articles());
    json.writeNumberField("mentions", count.mentions());
  }

  static void write(JsonGenerator json, CountryTie tie) throws IOException {
    json.writeStringField("code", tie.code());
    json.writeStringField("country", tie.name());
    json.writeNumberField("articles", tie.articles());
    json.writeNumberField("sentences", tie.sentences());
  }
}
