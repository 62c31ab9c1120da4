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
      known = new Made(question.state().name(), make(question));
      last = known; // two threads may both make it; they make the same
    }
    return known.view();
  }

  /** Asks one by one: each question has its own time, for all of a large index may take long. */
  private static View make(IndexResource.Question question)
      throws IOException, QueryException, Problem {
    return new OverviewView(
            question.ask(search -> search.facets(QuoteQuestion.ANY, 1)),
            question.ask(FactSearch::articleCount),
            question.ask(search -> search.speakers("")),
            question.ask(FactSearch::countries),
            question.ask(search -> search.resolutions(ResolutionQuestion.ANY)),
            question.ask(
                search ->
                    FullQuotes.of(
                        search,
                        search.quotesPage(QuoteQuestion.ANY, Order.DATE, NEWEST, null).items())))
        .view();
  }
}
