package org.rapporteur.web;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.rapporteur.search.CountryCount;
import org.rapporteur.search.CountryTie;
import org.rapporteur.search.QueryException;

/**
 * {@code GET countries}: those that articles name, of most articles first; {@code ?with=CN} those
 * that sentences name together with one.
 */
final class CountriesResource extends IndexResource {
  CountriesResource(IndexAccess index) {
    super(index, "with", "limit", "cursor");
  }

  @Override
  void answer(Call call, Parameters asked, Question question)
      throws IOException, QueryException, Problem {
    String with = asked.text("with");
    ItemList list = new ItemList(call, asked, question);
    if (with == null) {
      call.sendJson(
          json -> list.writeAll(json, search -> search.countries(), CountriesResource::write));
    } else {
      call.sendJson(
          json ->
              list.writeAll(json, search -> search.countriesWith(with), CountriesResource::write));
    }
  }

  private static void write(JsonGenerator json, CountryCount count) throws IOException {
    json.writeStringField("code", count.code());
    json.writeStringField("country", count.name());
    json.writeNumberField("articles", count.articles());
    json.writeNumberField("mentions", count.mentions());
  }

  private static void write(JsonGenerator json, CountryTie tie) throws IOException {
    json.writeStringField("code", tie.code());
    json.writeStringField("country", tie.name());
    json.writeNumberField("articles", tie.articles());
    json.writeNumberField("sentences", tie.sentences());
  }
}
