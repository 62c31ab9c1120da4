package org.rapporteur.mcp;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fact.Act;
import org.rapporteur.fact.FactsJson;
import org.rapporteur.fact.Quote;
import org.rapporteur.fact.QuoteType;
import org.rapporteur.fact.Span;
import org.rapporteur.mcp.Evidence.ToldQuote;
import org.rapporteur.mcp.Evidence.Words;
import org.rapporteur.search.DateParser;
import org.rapporteur.search.DateRange;
import org.rapporteur.search.FactSearch;
import org.rapporteur.search.FoundQuote;
import org.rapporteur.search.LiveSearch;
import org.rapporteur.search.Order;
import org.rapporteur.search.QueryException;
import org.rapporteur.search.QuoteContext;
import org.rapporteur.search.QuoteContexts;
import org.rapporteur.search.QuoteQuestion;

/** {@code search_quotes}: who said what. */
final class QuotesTool extends IndexTool {
  private static final DateParser DATES = new DateParser(Clock.system(ZoneId.systemDefault()));

  QuotesTool(LiveSearch index) {
    super(index);
  }

  /** A quote and where it stands. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Item(ArticleRef article, ToldQuote quote, @Nullable Words passage) {
    String told() {
      String around = passage == null ? "" : "\n   around it: " + passage.text().strip();
      return Told.quote(quote) + "\n   " + article.told() + around;
    }
  }

  /** The tool's answer. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Quotes(List<Item> items, int total, @Nullable String next, @Nullable String didYouMean) {}

  @Override
  Answer answer(Arguments asked, Question question)
      throws IOException, QueryException, ToolException {
    QuoteQuestion quotes = question(asked);
    Order order = asked.constant("order", Order.class).stream().findFirst().orElse(Order.DATE);
    Part<Item> part = question.ask(search -> part(search, quotes, order, asked, question));
    String meant =
        part.total() > 0
            ? null
            : question.ask(search -> Optional.ofNullable(search.didYouMean(quotes))).orElse(null);
    String next = question.cursor(part.next());
    return new Answer(
        new Quotes(part.items(), part.total(), next, meant),
        Told.list(
            Told.head(part.items().size(), part.total(), "quotes", next) + Told.meant(meant),
            part.items().stream().map(Item::told).toList()));
  }

  private static Part<Item> part(
      FactSearch search, QuoteQuestion quotes, Order order, Arguments asked, Question question)
      throws IOException, QueryException {
    int context = asked.number("context");
    QuoteContexts contexts = search.contexts(context);
    return Part.of(
        asked.number("limit"),
        size -> search.quotesPage(quotes, order, size, question.after()),
        found -> item(found, contexts, context > 0));
  }

  private static QuoteQuestion question(Arguments asked) throws QueryException {
    DateRange days = DATES.between(asked.text("from"), asked.text("to"));
    return new QuoteQuestion(
        asked.text("speaker"),
        asked.text("about"),
        asked.text("country"),
        asked.text("speakerCountry"),
        null,
        asked.text("resolution"),
        asked.constant("type", QuoteType.class),
        asked.constant("act", Act.class),
        days.from(),
        days.to(),
        asked.text("source"),
        asked.probability("minConfidence"));
  }

  private static Item item(FoundQuote found, QuoteContexts contexts, boolean withPassage)
      throws IOException {
    Quote quote = FactsJson.readQuote(found.json());
    Evidence evidence = new Evidence(contexts.text(found));
    Words passage = withPassage ? evidence.words(passage(quote, contexts.of(found))) : null;
    return new Item(ArticleRef.of(found.article()), evidence.quote(quote), passage);
  }

  /** Where a passage stands in the article: its quote is known in both. */
  private static Span passage(Quote quote, QuoteContext context) {
    int begin = quote.content().get(0).begin() - context.content().get(0).begin();
    return new Span(begin, begin + context.passage().length());
  }
}
