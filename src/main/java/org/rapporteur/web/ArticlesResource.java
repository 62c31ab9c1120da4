package org.rapporteur.web;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.rapporteur.search.FoundArticle;
import org.rapporteur.search.Order;
import org.rapporteur.search.QueryException;
import org.rapporteur.search.Snippet;

/** {@code GET articles?q=water}: articles that a query asks for, the best first. */
final class ArticlesResource extends IndexResource {
  static final Csv COLUMNS =
      Csv.of(
          "date=/article/published",
          "title=/article/title",
          "source=/article/source",
          "id=/id",
          "collection=/collection",
          "url=/article/url",
          "passages=/snippets");

  ArticlesResource(IndexAccess index) {
    super(index, "q", "order", "format", "limit", "cursor");
  }

  @Override
  void answer(Call call, Parameters asked, Question question)
      throws IOException, QueryException, Problem {
    String query = asked.required("q");
    Order order = asked.order(Order.RELEVANCE);
    new ItemList<FoundArticle>(call, asked, question, ArticlesResource::write)
        .send((after, limit) -> search -> search.articlesPage(query, order, limit, after), COLUMNS);
  }

  static void write(JsonGenerator json, FoundArticle found) throws IOException {
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
