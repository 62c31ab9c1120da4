package org.rapporteur.web.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.caption;
import static j2html.TagCreator.each;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;

import j2html.tags.specialized.TableTag;
import j2html.tags.specialized.TrTag;
import java.util.List;

/** Numbers as a table with a bar in each row, the longest for the greatest. */
final class BarTable {
  private static final int WIDTH = 100;
  private static final int HEIGHT = 8;

  /**
   * A row.
   *
   * @param label what is counted
   * @param href where it has its view
   * @param count the number
   */
  record Row(String label, String href, long count) {}

  private BarTable() {}

  /**
   * The table.
   *
   * @param title what question it answers
   * @param what what the rows are: {@code Speaker}
   * @param unit what is counted: {@code Quotes}
   */
  static TableTag of(String title, String what, String unit, List<Row> rows) {
    long most = rows.stream().mapToLong(Row::count).max().orElse(1);
    return table(
            caption(title),
            thead(
                tr(
                    th(what).attr("scope", "col"),
                    th(unit).attr("scope", "col").attr("colspan", "2"))),
            tbody(each(rows, row -> rowOf(row, most))))
        .withClass("bars");
  }

  private static TrTag rowOf(Row row, long most) {
    double width = (double) WIDTH * row.count() / Math.max(1, most);
    return tr(
        th(a(row.label()).withHref(row.href())).attr("scope", "row"),
        td(Words.number(row.count())).withClass("number"),
        td(Svg.drawing(WIDTH, HEIGHT)
                .attr("preserveAspectRatio", "none")
                .attr("aria-hidden", "true")
                .with(Svg.bar(0, 0, width, HEIGHT)))
            .withClass("bar"));
  }
}
