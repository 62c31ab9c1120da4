package org.rapporteur.web;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.rapporteur.search.LiveSearch.State;
import org.rapporteur.search.QueryException;
import org.rapporteur.search.ResolutionQuestion;

/** How much the index holds, counted once for each state of it. */
final class IndexCounts {
  private final IndexAccess index;
  private volatile @Nullable Counts last;

  IndexCounts(IndexAccess index) {
    this.index = index;
  }

  /** How much one state holds. */
  record Counts(
      String state,
      int articles,
      int quotes,
      int speakers,
      int countries,
      int resolutions,
      long bytes) {}

  Counts of(State state) throws IOException, QueryException, Problem {
    Counts known = last;
    if (known == null || !known.state().equals(state.name())) {
      known = count(state);
      last = known;
    }
    return known;
  }

  private Counts count(State state) throws IOException, QueryException, Problem {
    long bytes = state.bytes();
    return index.ask(
        state,
        search ->
            new Counts(
                state.name(),
                search.articleCount(),
                search.quoteCount(),
                search.speakers("").size(),
                search.countries().size(),
                search.resolutions(ResolutionQuestion.ANY).size(),
                bytes));
  }
}
