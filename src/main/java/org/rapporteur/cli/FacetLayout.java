package org.rapporteur.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.search.Facet;
import org.rapporteur.search.FacetCount;
import org.rapporteur.search.Facets;

/** Facets with their counts: one row a value. */
final class FacetLayout implements Layout<FacetLayout.Line> {
  /** How many values of a facet a terminal shows unless asked otherwise. */
  static final int ON_A_TERMINAL = 10;

  /** A facet's value with its counts. */
  record Line(Facet facet, FacetCount count) {
    String name() {
      return facet.name().toLowerCase(Locale.ROOT);
    }
  }

  private final boolean quotes;

  private FacetLayout(boolean quotes) {
    this.quotes = quotes;
  }

  /** Counts of quotes, and of the articles that they stand in. */
  static FacetLayout ofQuotes() {
    return new FacetLayout(true);
  }

  /** Counts of articles alone. */
  static FacetLayout ofArticles() {
    return new FacetLayout(false);
  }

  /** Prints the values, at most so many of each facet, 0 being all. */
  void print(Facets facets, int limit, ListPrinter<Line> printer) {
    int lines = 0;
    for (Facet facet : facets.counts().keySet()) {
      List<FacetCount> counts = facets.of(facet);
      int shown = limit == 0 ? counts.size() : Math.min(limit, counts.size());
      counts.subList(0, shown).forEach(count -> printer.print(new Line(facet, count)));
      lines += shown;
    }
    printer.finish(lines);
  }

  @Override
  public List<String> columns() {
    return quotes
        ? List.of("facet", "value", "label", "quotes", "articles")
        : List.of("facet", "value", "label", "articles");
  }

  @Override
  public List<@Nullable String> values(Line line) {
    List<@Nullable String> values = new ArrayList<>();
    values.add(line.name());
    values.add(line.count().value());
    values.add(line.count().label());
    if (quotes) {
      values.add(Integer.toString(line.count().count()));
    }
    values.add(Integer.toString(line.count().articles()));
    return values;
  }

  @Override
  public String json(Line line) {
    JsonLine json =
        new JsonLine()
            .with("facet", line.name())
            .with("value", line.count().value())
            .with("label", line.count().label());
    if (quotes) {
      json.with("quotes", line.count().count());
    }
    return json.with("articles", line.count().articles()).toString();
  }

  /** A table a facet. */
  @Override
  public void show(List<Line> lines, Screen screen) {
    int begin = 0;
    for (int i = 1; i <= lines.size(); i++) {
      if (i == lines.size() || lines.get(i).facet() != lines.get(begin).facet()) {
        table(lines.subList(begin, i)).print(screen);
        screen.blank();
        begin = i;
      }
    }
  }

  private Table table(List<Line> lines) {
    String name = lines.get(0).name().toUpperCase(Locale.ROOT);
    Table table = quotes ? new Table(">QUOTES", ">ARTICLES", name) : new Table(">ARTICLES", name);
    for (Line line : lines) {
      FacetCount count = line.count();
      boolean same = count.label().equals(count.value());
      String shown = same ? count.value() : count.value() + "  " + count.label();
      String articles = Integer.toString(count.articles());
      if (quotes) {
        table.row(Integer.toString(count.count()), articles, shown);
      } else {
        table.row(articles, shown);
      }
    }
    return table;
  }
}
