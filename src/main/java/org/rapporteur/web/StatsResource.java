package org.rapporteur.web;

import java.io.IOException;
import org.rapporteur.search.QueryException;

/** {@code GET stats}: how much the index holds. */
final class StatsResource extends IndexResource {
  private final IndexCounts counts;

  StatsResource(IndexAccess index, IndexCounts counts) {
    super(index);
    this.counts = counts;
  }

  @Override
  void answer(Call call, Parameters asked, Question question)
      throws IOException, QueryException, Problem {
    IndexCounts.Counts held = counts.of(question.state());
    call.sendJson(
        json -> {
          json.writeNumberField("articles", held.articles());
          json.writeNumberField("quotes", held.quotes());
          json.writeNumberField("speakers", held.speakers());
          json.writeNumberField("countries", held.countries());
          json.writeNumberField("resolutions", held.resolutions());
        });
  }
}
