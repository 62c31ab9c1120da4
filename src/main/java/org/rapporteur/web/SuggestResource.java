package org.rapporteur.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.search.Facet;
import org.rapporteur.search.QueryException;
import org.rapporteur.search.Suggestion;

/** {@code GET suggest?typed=fu}: names of which words begin as somebody types. */
final class SuggestResource extends IndexResource {
  private static final List<Facet> NAMED =
      List.of(Facet.SPEAKER, Facet.COUNTRY, Facet.RESOLUTION, Facet.SOURCE);

  SuggestResource(IndexAccess index) {
    super(index, "typed", "facet", "limit");
  }

  @Override
  void answer(Call call, Parameters asked, Question question)
      throws IOException, QueryException, Problem {
    String typed = asked.required("typed");
    Set<Facet> chosen = asked.several("facet", Facet.class);
    if (!NAMED.containsAll(chosen)) {
      throw new Problem(400, "facet must be of speaker, country, resolution, source");
    }
    int limit = asked.limit();
    List<Suggestion> found =
        question.ask(
            search -> {
              List<Suggestion> all = new ArrayList<>();
              for (Facet facet : NAMED) {
                if (chosen.isEmpty() || chosen.contains(facet)) {
                  all.addAll(search.suggest(facet, typed, limit));
                }
              }
              return all;
            });
    call.sendJson(
        json -> {
          json.writeArrayFieldStart("items");
          for (Suggestion one : found) {
            json.writeStartObject();
            json.writeStringField("facet", one.facet().name().toLowerCase(Locale.ROOT));
            json.writeStringField("value", one.value());
            json.writeStringField("label", one.label());
            json.writeNumberField("count", one.count());
            json.writeEndObject();
          }
          json.writeEndArray();
        });
  }
}
