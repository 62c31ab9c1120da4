package org.rapporteur.web;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.rapporteur.search.FactSearch;
import org.rapporteur.search.Order;
import org.rapporteur.search.QueryException;
import org.rapporteur.search.QuoteQuestion;
import org.rapporteur.search.ResolutionQuestion;
import org.rapporteur.web.page.OverviewView;
import org.rapporteur.web.page.View;

/** {@code GET /}: what the index holds, counted once for each state of it. */
final class OverviewPage {
  private static final int NEWEST = 4;

  private volatile @Nullable Made last;

  private record Made(String state, View view) {}

  View view(Call call, Parameters asked, IndexResource.Question question)
      throws IOException, QueryException, Problem {
    Made known = last;
    if (known == null || !known.state().equals(question.state().name())) {
      known = new Made(question.state().name(), question.ask(OverviewPage::make));
      last = known; // two threads may both make it; they make the same
    }
    return known.view();
  }

  private static View make(FactSearch search) throws IOException, QueryException {
    return new OverviewView(
            search.facets(QuoteQuestion.ANY, 1),
            search.articleCount(),
            search.speakers(""),
            search.countries(),
            search.resolutions(ResolutionQuestion.ANY),
            FullQuotes.of(
                search, search.quotesPage(QuoteQuestion.ANY, Order.DATE, NEWEST, null).items()))
        .view();
  }
}
