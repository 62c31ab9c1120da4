package org.rapporteur.web;

import java.io.IOException;
import java.util.Objects;
import org.rapporteur.search.Order;
import org.rapporteur.search.Page;
import org.rapporteur.search.QueryException;
import org.rapporteur.search.QuoteQuestion;
import org.rapporteur.search.SpeakerCount;
import org.rapporteur.web.page.Address;
import org.rapporteur.web.page.SpeakerView;
import org.rapporteur.web.page.SpeakersView;
import org.rapporteur.web.page.View;

/** {@code GET /speakers} and {@code GET /speakers/{key}}. */
final class SpeakerPages {
  private static final String PREFIX = "/speakers/";
  private static final int VALUES = 8;
  private static final int NEWEST = 5;

  private SpeakerPages() {}

  static View list(Call call, Parameters asked, IndexResource.Question question)
      throws IOException, QueryException, Problem {
    String prefix = Objects.requireNonNullElse(asked.text("prefix"), "");
    Page<SpeakerCount> page =
        ItemList.slice(call, asked, question, search -> search.speakers(prefix));
    return new SpeakersView(
            Address.of(call.path(), asked.all()), page.items(), page.total(), page.next())
        .view();
  }

  static View one(Call call, Parameters asked, IndexResource.Question question)
      throws IOException, QueryException, Problem {
    SpeakerCount speaker =
        SpeakerResource.speaker(call.path().substring(PREFIX.length()), question);
    QuoteQuestion quotes = SpeakerResource.quotesOf(speaker);
    return question
        .ask(
            search ->
                new SpeakerView(
                    Address.of(call.path()),
                    speaker,
                    search.facets(quotes, VALUES),
                    search.topics(quotes, VALUES),
                    FullQuotes.of(
                        search, search.quotesPage(quotes, Order.DATE, NEWEST, null).items())))
        .view();
  }
}
