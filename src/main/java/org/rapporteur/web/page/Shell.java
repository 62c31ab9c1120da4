package org.rapporteur.web.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.body;
import static j2html.TagCreator.button;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.footer;
import static j2html.TagCreator.form;
import static j2html.TagCreator.head;
import static j2html.TagCreator.header;
import static j2html.TagCreator.html;
import static j2html.TagCreator.input;
import static j2html.TagCreator.label;
import static j2html.TagCreator.li;
import static j2html.TagCreator.link;
import static j2html.TagCreator.main;
import static j2html.TagCreator.meta;
import static j2html.TagCreator.nav;
import static j2html.TagCreator.p;
import static j2html.TagCreator.script;
import static j2html.TagCreator.title;
import static j2html.TagCreator.ul;

import j2html.TagCreator;
import j2html.tags.specialized.ATag;
import j2html.tags.specialized.FooterTag;
import j2html.tags.specialized.FormTag;
import j2html.tags.specialized.HeadTag;
import j2html.tags.specialized.HeaderTag;
import j2html.tags.specialized.NavTag;
import j2html.tags.specialized.ScriptTag;
import java.util.List;

/**
 * The frame that all views stand in: search box, ways around, the links to JSON and CSV.
 *
 * <p>Whatever comes from articles or requests is text to the library that writes the HTML, and is
 * escaped there. May be shared between threads.
 */
public final class Shell {
  /** What a browser may load for a view: nothing but the program's own files. */
  public static final String POLICY =
      "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self';"
          + " frame-ancestors 'none'";

  private record Way(String path, String name) {}

  private static final List<Way> WAYS =
      List.of(
          new Way(Links.QUOTES, "Quotes"),
          new Way(Links.ARTICLES, "Articles"),
          new Way(Links.SPEAKERS, "Speakers"),
          new Way(Links.COUNTRIES, "Countries"),
          new Way(Links.RESOLUTIONS, "Resolutions"));

  private final Assets assets;

  /** A frame with these parts. */
  public Shell(Assets assets) {
    this.assets = assets;
  }

  /** The whole document of a view. */
  public String document(View view) {
    return TagCreator.document(
        html(
                headOf(view),
                body(
                    a("Skip to content").withClass("skip").withHref("#main"),
                    headerOf(view),
                    main(view.main()).withId("main").attr("tabindex", "-1"),
                    footerOf(view)))
            .withLang("en"));
  }

  private HeadTag headOf(View view) {
    return head()
        .with(
            meta().withCharset("utf-8"),
            meta().withName("viewport").withContent("width=device-width, initial-scale=1"),
            meta().withName("color-scheme").withContent("light dark"),
            title(
                view.title().equals("Rapporteur") ? "Rapporteur" : view.title() + " · Rapporteur"),
            link().withRel("icon").withHref(assets.address("icon.svg")),
            link().withRel("stylesheet").withHref(assets.address("page.css")),
            module("suggest.js"),
            module("facts.js"));
  }

  private ScriptTag module(String name) {
    return script().withType("module").withSrc(assets.address(name));
  }

  private static HeaderTag headerOf(View view) {
    return header()
        .withClass("top")
        .with(
            div(
                    a("Rapporteur").withClass("brand").withHref("/"),
                    searchBox(view.address().value("about")),
                    ways(view.address().path()))
                .withClass("wrap"));
  }

  private static FormTag searchBox(String typed) {
    return form()
        .withClass("search")
        .withAction(Links.QUOTES)
        .withMethod("get")
        .attr("role", "search")
        .with(
            label("Search quotes, people, countries, resolutions")
                .withFor("search")
                .withClass("unseen"),
            input()
                .withType("search")
                .withId("search")
                .withName("about")
                .withValue(typed)
                .withPlaceholder("Words or a name")
                .attr("autocomplete", "off")
                .attr("autocapitalize", "off")
                .attr("spellcheck", "false")
                .attr("maxlength", "500"),
            button("Search").withType("submit"));
  }

  private static NavTag ways(String path) {
    return nav(ul(each(WAYS, way -> li(way(way, path)))))
        .withClass("ways")
        .attr("aria-label", "Main");
  }

  private static ATag way(Way way, String path) {
    ATag link = a(way.name()).withHref(way.path());
    boolean here = path.equals(way.path()) || path.startsWith(way.path() + "/");
    return here ? link.attr("aria-current", path.equals(way.path()) ? "page" : "true") : link;
  }

  private static FooterTag footerOf(View view) {
    return footer()
        .withClass("bottom")
        .with(
            div(
                    nav(ul(
                            view.json() == null ? null : li(same(view.json(), "JSON")),
                            view.csv() == null ? null : li(same(view.csv(), "CSV")),
                            li(a("All addresses of the service").withHref("/openapi.json"))))
                        .attr("aria-label", "This view as data"),
                    p("Found by rules and models in what articles say; look at the evidence."))
                .withClass("wrap"));
  }

  private static ATag same(Address address, String format) {
    return a("This view as " + format).withHref(address.toString());
  }
}
