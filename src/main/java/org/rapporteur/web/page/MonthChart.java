package org.rapporteur.web.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.figcaption;
import static j2html.TagCreator.figure;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;

import j2html.tags.DomContent;
import j2html.tags.specialized.DetailsTag;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rapporteur.search.FacetCount;

/** Quotes over time: a column a month, a year where there are very many; the numbers below it. */
final class MonthChart {
  private static final int HEIGHT = 100;
  private static final int STEP = 10;
  private static final int GAP = 4;

  /** More columns than that are thinner than a line on a phone. */
  private static final int MOST_MONTHS = 120;

  private record Column(String label, String from, String to, long count) {}

  /** Where the quotes or articles of some days are, the first and the last given. */
  interface Place {
    Address of(String from, String to);
  }

  private final String id;
  private final String unit;
  private final Place place;

  private MonthChart(String id, String unit, Place place) {
    this.id = id;
    this.unit = unit;
    this.place = place;
  }

  /** A chart with an {@code id} of its own whose numbers lead into {@code quotes}. */
  static MonthChart ofQuotes(String id, Address quotes) {
    Address all = quotes.without("cursor", "from", "to");
    return new MonthChart(id, "Quotes", (from, to) -> all.with("from", from).with("to", to));
  }

  /** A chart with an {@code id} of its own whose numbers lead to articles {@code query} finds. */
  static MonthChart ofArticles(String id, String query) {
    return new MonthChart(
        id,
        "Articles",
        (from, to) -> Address.of(Links.ARTICLES).with("q", query + " date:" + from + ".." + to));
  }

  /** The chart; a sentence where no month is known. */
  DomContent of(String title, List<FacetCount> months) {
    if (months.isEmpty()) {
      return p("No article of these has a date.").withClass("quiet");
    }
    List<Column> columns = columns(months);
    long most = columns.stream().mapToLong(Column::count).max().orElse(1);
    Column first = columns.get(0);
    Column last = columns.get(columns.size() - 1);
    return figure(
            figcaption(title + "; the highest column is " + Words.number(most)),
            div(drawing(title, columns, most)).withClass("plot"),
            div(span(first.label()), columns.size() > 1 ? span(last.label()) : null)
                .withClass("axis")
                .attr("aria-hidden", "true"),
            numbers(columns))
        .withClass("chart");
  }

  private Svg drawing(String title, List<Column> columns, long most) {
    Column highest =
        columns.stream().filter(column -> column.count() == most).findFirst().orElseThrow();
    String told =
        "From "
            + columns.get(0).label()
            + " to "
            + columns.get(columns.size() - 1).label()
            + "; most, "
            + Words.number(most)
            + ", in "
            + highest.label()
            + ". The table below has all numbers.";
    Svg drawing =
        Svg.drawing(columns.size() * STEP, HEIGHT)
            .attr("preserveAspectRatio", "none")
            .attr("role", "img")
            .attr("aria-labelledby", id + "-title " + id + "-desc")
            .with(
                new Svg("title").withId(id + "-title").withText(title),
                new Svg("desc").withId(id + "-desc").withText(told));
    for (int i = 0; i < columns.size(); i++) {
      double height = (double) HEIGHT * columns.get(i).count() / most;
      drawing.with(Svg.bar(i * STEP + GAP / 2.0, HEIGHT - height, STEP - GAP, height));
    }
    return drawing;
  }

  private DetailsTag numbers(List<Column> columns) {
    List<Column> some = columns.stream().filter(column -> column.count() > 0).toList();
    return details(
        summary("The numbers"),
        table(
                thead(tr(th("When").attr("scope", "col"), th(unit).attr("scope", "col"))),
                tbody(
                    each(
                        some,
                        column ->
                            tr(
                                th(a(column.label()).withHref(href(column))).attr("scope", "row"),
                                td(Words.number(column.count())).withClass("number")))))
            .withClass("numbers"));
  }

  private String href(Column column) {
    return place.of(column.from(), column.to()).toString();
  }

  private static List<Column> columns(List<FacetCount> months) {
    TreeMap<YearMonth, Long> counts =
        months.stream()
            .collect(
                Collectors.toMap(
                    month -> YearMonth.parse(month.value()),
                    month -> (long) month.count(),
                    Long::sum,
                    TreeMap::new));
    YearMonth first = counts.firstKey();
    YearMonth last = counts.lastKey();
    if (first.until(last, ChronoUnit.MONTHS) >= MOST_MONTHS) {
      return years(counts);
    }
    for (YearMonth month = first; month.isBefore(last); month = month.plusMonths(1)) {
      counts.putIfAbsent(month, 0L);
    }
    return counts.entrySet().stream()
        .map(
            month ->
                new Column(
                    Words.month(month.getKey().toString()),
                    month.getKey().atDay(1).toString(),
                    month.getKey().atEndOfMonth().toString(),
                    month.getValue()))
        .toList();
  }

  private static List<Column> years(Map<YearMonth, Long> months) {
    TreeMap<Integer, Long> counts = new TreeMap<>();
    months.forEach((month, count) -> counts.merge(month.getYear(), count, Long::sum));
    for (int year = counts.firstKey(); year < counts.lastKey(); year++) {
      counts.putIfAbsent(year, 0L);
    }
    return counts.entrySet().stream()
        .map(
            year ->
                new Column(
                    String.valueOf(year.getKey()),
                    year.getKey() + "-01-01",
                    year.getKey() + "-12-31",
                    year.getValue()))
        .toList();
  }
}
