package org.rapporteur.web;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.rapporteur.fact.Act;
import org.rapporteur.fact.QuoteType;
import org.rapporteur.search.FoundQuote;
import org.rapporteur.search.QueryException;
import org.rapporteur.search.QuoteQuestion;

/** {@code GET quotes?speaker=fu}: who said what, the newest first. */
final class QuotesResource extends IndexResource {
  QuotesResource(IndexAccess index) {
    super(
        index,
        "speaker",
        "about",
        "country",
        "speakerCountry",
        "articleCountry",
        "resolution",
        "type",
        "act",
        "from",
        "to",
        "source",
        "minConfidence",
        "limit",
        "cursor");
  }

  @Override
  void answer(Call call, Parameters asked, Question question)
      throws IOException, QueryException, Problem {
    QuoteQuestion quotes = question(asked);
    ItemList list = new ItemList(call, asked, question);
    call.sendJson(
        json ->
            list.<FoundQuote>write(
                json,
                (after, limit, answer) -> search -> search.quotes(quotes, after, limit, answer),
                QuotesResource::write));
  }

  private static QuoteQuestion question(Parameters asked) throws Problem {
    asked.checkDays();
    return new QuoteQuestion(
        asked.text("speaker"),
        asked.text("about"),
        asked.text("country"),
        asked.text("speakerCountry"),
        asked.text("articleCountry"),
        asked.text("resolution"),
        asked.several("type", QuoteType.class),
        asked.several("act", Act.class),
        asked.date("from"),
        asked.date("to"),
        asked.text("source"),
        asked.probability("minConfidence"));
  }

  private static void write(JsonGenerator json, FoundQuote found) throws IOException {
    Fields.article(json, found.article());
    Fields.raw(json, "quote", found.json());
    Fields.texts(json, "countries", found.countries());
    Fields.spans(json, "matches", found.matches());
  }
}
