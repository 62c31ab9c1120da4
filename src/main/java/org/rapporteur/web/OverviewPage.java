package org.rapporteur.web;

import java.io.IOException;
import org.rapporteur.search.Order;
import org.rapporteur.search.QueryException;
import org.rapporteur.search.QuoteQuestion;
import org.rapporteur.search.ResolutionQuestion;
import org.rapporteur.web.page.OverviewView;
import org.rapporteur.web.page.View;

/** {@code GET /}: what the index holds. */
final class OverviewPage {
  private static final int NEWEST = 4;

  private OverviewPage() {}

  static View view(Call call, Parameters asked, IndexResource.Question question)
      throws IOException, QueryException, Problem {
    return question
        .ask(
            search ->
                new OverviewView(
                    search.facets(QuoteQuestion.ANY, 1),
                    search.articleCount(),
                    search.speakers(""),
                    search.countries(),
                    search.resolutions(ResolutionQuestion.ANY),
                    FullQuotes.of(
                        search,
                        search.quotesPage(QuoteQuestion.ANY, Order.DATE, NEWEST, null).items())))
        .view();
  }
}
