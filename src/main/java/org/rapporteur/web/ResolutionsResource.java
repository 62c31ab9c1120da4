package org.rapporteur.web;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.rapporteur.fact.Body;
import org.rapporteur.fact.ResolutionStatus;
import org.rapporteur.search.DateRange;
import org.rapporteur.search.QueryException;
import org.rapporteur.search.ResolutionCount;
import org.rapporteur.search.ResolutionQuestion;

/** {@code GET resolutions?body=UNSC}: those that articles speak of, of most articles first. */
final class ResolutionsResource extends IndexResource {
  private static final Csv COLUMNS =
      Csv.of(
          "resolution=/ref",
          "symbol=/symbol",
          "description=/description",
          "body=/body",
          "statuses=/statuses",
          "date=/date",
          "countries=/countries",
          "vetoedBy=/vetoedBy",
          "articles=/articles");

  ResolutionsResource(IndexAccess index) {
    super(index, "body", "country", "status", "from", "to", "format", "limit", "cursor");
  }

  @Override
  void answer(Call call, Parameters asked, Question question)
      throws IOException, QueryException, Problem {
    ResolutionQuestion resolutions = question(asked);
    new ItemList<ResolutionCount>(call, asked, question, ResolutionsResource::write)
        .sendAll(search -> search.resolutions(resolutions), COLUMNS);
  }

  /** What is asked of resolutions. */
  static ResolutionQuestion question(Parameters asked) throws QueryException, Problem {
    DateRange days = asked.days();
    return new ResolutionQuestion(
        asked.several("body", Body.class),
        asked.text("country"),
        asked.several("status", ResolutionStatus.class),
        days.from(),
        days.to());
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
