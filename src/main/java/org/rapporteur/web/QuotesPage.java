package org.rapporteur.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.search.Facet;
import org.rapporteur.search.FactSearch;
import org.rapporteur.search.FoundQuote;
import org.rapporteur.search.ListCursor;
import org.rapporteur.search.Order;
import org.rapporteur.search.Page;
import org.rapporteur.search.QueryException;
import org.rapporteur.search.QuoteQuestion;
import org.rapporteur.search.Suggestion;
import org.rapporteur.web.page.Address;
import org.rapporteur.web.page.QuotesView;
import org.rapporteur.web.page.View;

/** {@code GET /quotes?about=water}: quotes as cards, with facets. */
final class QuotesPage {
  private static final int VALUES = 8;
  private static final int NAMES = 2;

  private QuotesPage() {}

  static View view(Call call, Parameters asked, IndexResource.Question question)
      throws IOException, QueryException, Problem {
    QuoteQuestion quotes = QuotesResource.question(asked);
    Order order = asked.order(Order.DATE);
    int limit = asked.limit();
    ListCursor cursor = asked.cursor(call.path());
    String after = cursor == null ? null : cursor.place();
    return question
        .ask(
            search -> {
              Page<FoundQuote> page = search.quotesPage(quotes, order, limit, after);
              String next = page.next() == null ? null : question.cursor(call, asked, page.next());
              return new QuotesView(
                  Address.of(call.path(), asked.all()),
                  FullQuotes.of(search, page.items()),
                  page.total(),
                  next,
                  search.facets(quotes, VALUES),
                  named(search, quotes.about()),
                  page.total() > 0 ? null : search.didYouMean(quotes));
            })
        .view();
  }

  /** Whom and what the words name that somebody searches for. */
  private static List<Suggestion> named(FactSearch search, @Nullable String words)
      throws IOException {
    List<Suggestion> named = new ArrayList<>();
    if (words != null) {
      for (Facet facet : List.of(Facet.SPEAKER, Facet.COUNTRY, Facet.RESOLUTION)) {
        named.addAll(search.suggest(facet, words, NAMES));
      }
    }
    return named;
  }
}
