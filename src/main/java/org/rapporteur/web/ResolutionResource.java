package org.rapporteur.web;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.rapporteur.fact.FactsJson;
import org.rapporteur.search.NamedResolution;
import org.rapporteur.search.QueryException;
import org.rapporteur.search.ResolutionArticle;

/**
 * {@code GET resolutions/one?name=2728}: one resolution over the whole index, by its symbol,
 * number, title or the {@code ref} of a list; what articles tell of it, the newest first.
 */
final class ResolutionResource extends IndexResource {
  private static final int MOST_CANDIDATES = 20;

  ResolutionResource(IndexAccess index) {
    super(index, "name", "limit", "cursor");
  }

  @Override
  void answer(Call call, Parameters asked, Question question)
      throws IOException, QueryException, Problem {
    String name = asked.required("name");
    List<NamedResolution> named = question.ask(search -> search.resolutionsNamed(name));
    if (named.isEmpty()) {
      throw new Problem(404, "neither catalogue nor index has a resolution '" + name + "'");
    }
    if (named.size() > 1 && !NamedResolution.isNumber(name)) {
      throw new Problem(409, "several resolutions are named '" + name + "'; ask for one of them")
          .with("candidates", refs(named.stream().limit(MOST_CANDIDATES).toList()));
    }
    NamedResolution one = named.get(0);
    ItemList list = new ItemList(call, asked, question);
    call.sendJson(
        json -> {
          json.writeStringField("ref", one.ref());
          Fields.raw(json, "catalogue", one.entryJson());
          Fields.texts(json, "sameNumber", refs(named.subList(1, named.size())));
          list.<ResolutionArticle>write(
              json,
              (after, limit, answer) ->
                  search -> search.articlesOn(one.keys(), after, limit, answer),
              ResolutionResource::write);
        });
  }

  private static List<String> refs(List<NamedResolution> named) {
    return named.stream().map(NamedResolution::ref).toList();
  }

  private static void write(JsonGenerator json, ResolutionArticle told) throws IOException {
    Fields.article(json, told.article());
    Fields.raw(json, "resolution", FactsJson.writePart(told.resolution()));
    Fields.raw(json, "quotes", FactsJson.writePart(told.quotes()));
  }
}
