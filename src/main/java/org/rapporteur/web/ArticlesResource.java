package org.rapporteur.web;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.rapporteur.search.FoundArticle;
import org.rapporteur.search.QueryException;
import org.rapporteur.search.Snippet;

/** {@code GET articles?q=water}: articles that a query asks for, the best first. */
final class ArticlesResource extends IndexResource {
  ArticlesResource(IndexAccess index) {
    super(index, "q", "limit", "cursor");
  }

  @Override
  void answer(Call call, Parameters asked, Question question)
      throws IOException, QueryException, Problem {
    String query = asked.required("q");
    ItemList list = new ItemList(call, asked, question);
    call.sendJson(
        json ->
            list.<FoundArticle>write(
                json,
                (after, limit, answer) -> search -> search.articles(query, after, limit, answer),
                ArticlesResource::write));
  }

  private static void write(JsonGenerator json, FoundArticle found) throws IOException {
    Fields.article(json, found.article());
    json.writeNumberField("score", found.score());
    json.writeArrayFieldStart("snippets");
    for (Snippet snippet : found.snippets()) {
      json.writeStartObject();
      json.writeStringField("text", snippet.text());
      Fields.spans(json, "matches", snippet.matches());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
