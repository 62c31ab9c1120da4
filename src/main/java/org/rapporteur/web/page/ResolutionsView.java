package org.rapporteur.web.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.button;
import static j2html.TagCreator.caption;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.form;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.input;
import static j2html.TagCreator.label;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;

import j2html.tags.specialized.FormTag;
import j2html.tags.specialized.TableTag;
import j2html.tags.specialized.TrTag;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.search.ResolutionCount;

/**
 * The resolutions that articles speak of.
 *
 * @param address of the view
 * @param resolutions one part of them, of most articles first
 * @param total how many there are
 * @param next cursor of the next part; null at the end
 */
public record ResolutionsView(
    Address address, List<ResolutionCount> resolutions, int total, @Nullable String next) {
  /** Keeps the list as it is now. */
  public ResolutionsView {
    resolutions = List.copyOf(resolutions);
  }

  /** The view. */
  public View view() {
    return View.of(
        "Resolutions",
        address,
        div(h1(Words.count(total, "resolution")), ask(), all(), Pager.of(address, next))
            .withClass("wrap"));
  }

  private static FormTag ask() {
    return form()
        .withAction(Links.RESOLUTIONS + "/one")
        .withMethod("get")
        .withClass("ask")
        .with(
            label("Number, symbol or words of the title").withFor("name"),
            input()
                .withType("search")
                .withId("name")
                .withName("name")
                .attr("required")
                .withPlaceholder("UNSCR 1701"),
            button("Show").withType("submit"));
  }

  private TableTag all() {
    return table(
            caption("Resolutions by the articles on them"),
            thead(
                tr(
                    each(
                        List.of("Resolution", "What it is", "Body", "Became", "Date", "Articles"),
                        name -> th(name).attr("scope", "col")))),
            tbody(each(resolutions, one -> row(one))))
        .withClass("list");
  }

  private static TrTag row(ResolutionCount one) {
    String date = one.date();
    String statuses = one.statuses().stream().map(Words::capital).collect(Collectors.joining(", "));
    return tr(
        th(a(one.ref()).withHref(Links.resolution(one.ref()))).attr("scope", "row"),
        td(one.description()),
        td(one.body() == null ? "" : Bodies.name(one.body())),
        td(statuses),
        td(date == null ? "" : Words.day(date)),
        td(Words.number(one.articles())).withClass("number"));
  }
}
