package org.rapporteur.web;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.fact.Act;
import org.rapporteur.fact.QuoteType;
import org.rapporteur.search.DateRange;
import org.rapporteur.search.FoundQuote;
import org.rapporteur.search.Order;
import org.rapporteur.search.QueryException;
import org.rapporteur.search.QuoteQuestion;

/** {@code GET quotes?speaker=fu}: who said what, the newest first. */
final class QuotesResource extends IndexResource {
  /** What may be asked of quotes. */
  private static final List<String> CONDITIONS =
      List.of(
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
          "minConfidence");

  private static final Csv COLUMNS =
      Csv.of(
          "date=/article/published",
          "speaker=/quote/speaker/name",
          "role=/quote/speaker/role",
          "country=/quote/speaker/country",
          "type=/quote/type",
          "quote=/quote/text",
          "article=/id",
          "title=/article/title",
          "source=/article/source",
          "id=/quote/id",
          "act=/quote/act",
          "affiliation=/quote/speaker/affiliation",
          "countries=/countries",
          "confidence=/quote/confidence",
          "collection=/collection",
          "url=/article/url");

  QuotesResource(IndexAccess index) {
    super(index, names("order", "format", "limit", "cursor"));
  }

  /** The conditions and {@code others}, as parameters of a resource. */
  static String[] names(String... others) {
    return Stream.concat(CONDITIONS.stream(), Stream.of(others)).toArray(String[]::new);
  }

  @Override
  void answer(Call call, Parameters asked, Question question)
      throws IOException, QueryException, Problem {
    QuoteQuestion quotes = question(asked);
    Order order = asked.order(Order.DATE);
    new ItemList<FoundQuote>(call, asked, question, QuotesResource::write)
        .send((after, limit) -> search -> search.quotesPage(quotes, order, limit, after), COLUMNS);
  }

  /** Sends all that answers as CSV. */
  static void sendCsv(Call call, Parameters asked, Question question, QuoteQuestion quotes)
      throws IOException, QueryException, Problem {
    new ItemList<FoundQuote>(call, asked, question, QuotesResource::write)
        .send(
            (after, limit) -> search -> search.quotesPage(quotes, Order.DATE, limit, after),
            COLUMNS);
  }

  /** What is asked of quotes. */
  static QuoteQuestion question(Parameters asked) throws QueryException, Problem {
    DateRange days = asked.days();
    return new QuoteQuestion(
        asked.text("speaker"),
        asked.text("about"),
        asked.text("country"),
        asked.text("speakerCountry"),
        asked.text("articleCountry"),
        asked.text("resolution"),
        asked.several("type", QuoteType.class),
        asked.several("act", Act.class),
        days.from(),
        days.to(),
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
