package org.rapporteur.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.search.Citation;
import org.rapporteur.search.FoundQuote;

/** Quotes as lines to paste into an article: never wrapped or cut, wherever they are shown. */
final class CitationLayout implements Layout<FoundQuote> {
  @Override
  public List<String> columns() {
    return List.of("citation");
  }

  @Override
  public List<@Nullable String> values(FoundQuote quote) {
    return List.of(Citation.of(quote));
  }

  @Override
  public String json(FoundQuote quote) {
    return new JsonLine()
        .with("collection", quote.article().collection())
        .with("id", quote.article().id())
        .with("quote", quote.id())
        .with("citation", Citation.of(quote))
        .toString();
  }

  @Override
  public void show(List<FoundQuote> quotes, Screen screen) {
    for (FoundQuote quote : quotes) {
      screen.out().println(Text.plain(Citation.of(quote)));
    }
  }
}
