package org.rapporteur.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fact.Span;
import org.rapporteur.search.FoundQuote;
import org.rapporteur.search.QuoteContext;
import org.rapporteur.search.QuoteContexts;

/** Quotes where they stand in the article. */
final class ContextLayout extends QuoteLayout {
  private final QuoteContexts contexts;

  ContextLayout(QuoteContexts contexts) {
    this.contexts = contexts;
  }

  @Override
  public List<String> columns() {
    List<String> columns = new ArrayList<>(super.columns());
    columns.add("before");
    columns.add("after");
    return columns;
  }

  @Override
  public List<@Nullable String> values(FoundQuote quote) {
    QuoteContext context = of(quote);
    List<@Nullable String> values = new ArrayList<>(super.values(quote));
    values.add(context.before());
    values.add(context.after());
    return values;
  }

  @Override
  public String json(FoundQuote quote) {
    QuoteContext context = of(quote);
    String both =
        new JsonLine().with("before", context.before()).with("after", context.after()).toString();
    return jsonOf(quote).withJson("context", both).toString();
  }

  /** The passage with the quote in colour, or in brackets where there are no colours. */
  @Override
  StyledText words(FoundQuote quote, Screen screen) {
    QuoteContext context = of(quote);
    if (screen.colour()) {
      return new StyledText(context.passage()).with(Style.QUOTE, context.content());
    }
    StringBuilder marked = new StringBuilder(context.passage());
    for (Span span : context.content().reversed()) {
      marked.insert(span.end(), ']').insert(span.begin(), '[');
    }
    return new StyledText(marked.toString());
  }

  private QuoteContext of(FoundQuote quote) {
    try {
      return contexts.of(quote);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
