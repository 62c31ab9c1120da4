package org.rapporteur.web;

import java.io.IOException;
import org.rapporteur.search.Facets;
import org.rapporteur.search.QueryException;
import org.rapporteur.search.QuoteQuestion;

/**
 * {@code GET quotes/facets?about=water} and {@code GET articles/facets?q=water}: answers counted by
 * what they have in common.
 */
final class FacetsResource extends IndexResource {
  private final boolean ofQuotes;

  private FacetsResource(IndexAccess index, boolean ofQuotes, String... names) {
    super(index, names);
    this.ofQuotes = ofQuotes;
  }

  static FacetsResource ofQuotes(IndexAccess index) {
    return new FacetsResource(index, true, QuotesResource.names("most", "format"));
  }

  static FacetsResource ofArticles(IndexAccess index) {
    return new FacetsResource(index, false, "q", "most", "format");
  }

  @Override
  void answer(Call call, Parameters asked, Question question)
      throws IOException, QueryException, Problem {
    int most = asked.number("most", 10);
    Facets facets;
    if (ofQuotes) {
      QuoteQuestion quotes = QuotesResource.question(asked);
      facets = question.ask(search -> search.facets(quotes, most));
    } else {
      String query = asked.required("q");
      facets = question.ask(search -> search.facets(query, most));
    }
    FacetWriter.send(call, asked, facets);
  }
}
