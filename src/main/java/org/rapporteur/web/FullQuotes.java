package org.rapporteur.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.fact.FactsJson;
import org.rapporteur.search.FactSearch;
import org.rapporteur.search.FoundQuote;
import org.rapporteur.search.QuoteContexts;
import org.rapporteur.search.SpeakerCount;
import org.rapporteur.web.page.FullQuote;

/** Looks up what a card shows of a quote. */
final class FullQuotes {
  private FullQuotes() {}

  static List<FullQuote> of(FactSearch search, List<FoundQuote> found) throws IOException {
    QuoteContexts contexts = search.contexts(1);
    List<FullQuote> full = new ArrayList<>();
    for (FoundQuote quote : found) {
      SpeakerCount speaker =
          quote.speakers().isEmpty() ? null : search.speaker(quote.speakers().get(0));
      full.add(
          new FullQuote(quote, FactsJson.readQuote(quote.json()), speaker, contexts.of(quote)));
    }
    return full;
  }
}
