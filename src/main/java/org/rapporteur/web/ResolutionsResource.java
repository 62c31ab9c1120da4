package org.rapporteur.web;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.rapporteur.fact.Body;
import org.rapporteur.fact.ResolutionStatus;
import org.rapporteur.search.QueryException;
import org.rapporteur.search.ResolutionCount;
import org.rapporteur.search.ResolutionQuestion;

/** {@code GET resolutions?body=UNSC}: those that articles speak of, of most articles first. */
final class ResolutionsResource extends IndexResource {
  ResolutionsResource(IndexAccess index) {
    super(index, "body", "country", "status", "from", "to", "limit", "cursor");
  }

  @Override
  void answer(Call call, Parameters asked, Question question)
      throws IOException, QueryException, Problem {
    asked.checkDays();
    ResolutionQuestion resolutions =
        new ResolutionQuestion(
            asked.several("body", Body.class),
            asked.text("country"),
            asked.several("status", ResolutionStatus.class),
            asked.date("from"),
            asked.date("to"));
    ItemList list = new ItemList(call, asked, question);
    call.sendJson(
        json ->
            list.writeAll(
                json, search -> search.resolutions(resolutions), ResolutionsResource::write));
  }

  private static void write(JsonGenerator json, ResolutionCount count) throws IOException {
    json.writeStringField("ref", count.ref());
    Fields.text(json, "symbol", count.symbol());
    json.writeStringField("description", count.description());
    Fields.text(json, "body", count.body());
    Fields.texts(json, "statuses", count.statuses());
    Fields.text(json, "date", count.date());
    Fields.texts(json, "countries", count.countries());
    Fields.texts(json, "vetoedBy", count.vetoedBy());
    json.writeNumberField("articles", count.articles());
  }
}
