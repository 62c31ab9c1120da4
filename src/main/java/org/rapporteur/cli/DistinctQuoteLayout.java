package org.rapporteur.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.search.ArticleHead;
import org.rapporteur.search.DistinctQuote;

/** Quotes, each once, with the day when it was first seen and the articles that have it. */
final class DistinctQuoteLayout implements Layout<DistinctQuote> {
  private final QuoteLayout quotes = new QuoteLayout();

  @Override
  public List<String> columns() {
    List<String> columns = new ArrayList<>(quotes.columns());
    columns.addAll(List.of("first seen", "articles", "seen in"));
    return columns;
  }

  @Override
  public List<@Nullable String> values(DistinctQuote distinct) {
    List<@Nullable String> values = new ArrayList<>(quotes.values(distinct.quote()));
    values.add(distinct.firstSeen());
    values.add(Integer.toString(distinct.articles().size()));
    values.add(ListPrinter.joined(distinct.articles().stream().map(ArticleHead::id).toList()));
    return values;
  }

  @Override
  public String json(DistinctQuote distinct) {
    String seenIn =
        distinct.articles().stream()
            .map(
                article ->
                    new JsonLine()
                        .with("collection", article.collection())
                        .with("id", article.id())
                        .with("published", article.published())
                        .with("source", article.source())
                        .toString())
            .collect(Collectors.joining(",", "[", "]"));
    return QuoteLayout.jsonOf(distinct.quote())
        .with("firstSeen", distinct.firstSeen())
        .withJson("seenIn", seenIn)
        .toString();
  }

  @Override
  public void show(List<DistinctQuote> all, Screen screen) {
    for (DistinctQuote distinct : all) {
      int articles = distinct.articles().size();
      String first = distinct.firstSeen() == null ? "" : ", first on " + distinct.firstSeen();
      List<String> more =
          articles == 1 ? List.of() : List.of("in " + articles + " articles" + first);
      QuoteLayout.show(distinct.quote(), more, screen);
    }
  }
}
