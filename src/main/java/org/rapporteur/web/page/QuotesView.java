package org.rapporteur.web.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import j2html.tags.specialized.DivTag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.search.Facet;
import org.rapporteur.search.Facets;
import org.rapporteur.search.Suggestion;

/**
 * Quotes that answer a question, as cards, with facets beside them.
 *
 * @param address of the view
 * @param quotes one part of them
 * @param total how many there are
 * @param next cursor of the next part; null at the end
 * @param facets what they have in common
 * @param named whom and what the words that are searched for name
 * @param meant what was probably meant, where nothing is found; else null
 */
public record QuotesView(
    Address address,
    List<FullQuote> quotes,
    int total,
    @Nullable String next,
    Facets facets,
    List<Suggestion> named,
    @Nullable String meant) {
  /** Keeps the lists as they are now. */
  public QuotesView {
    quotes = List.copyOf(quotes);
    named = List.copyOf(named);
  }

  /** The view. */
  public View view() {
    DomContent results =
        div(
                section(
                        h2("Results").withClass("unseen"),
                        total == 0 ? nothing() : QuoteCard.list(quotes),
                        Pager.of(address, next))
                    .withClass("results"),
                aside())
            .withClass("columns");
    return View.of(
        title(),
        address,
        div(
                h1(total == 0 ? "No quotes" : Words.count(total, "quote")),
                Asked.of(address),
                names(),
                results)
            .withClass("wrap"));
  }

  private String title() {
    String asked = address.value("speaker") + " " + address.value("about");
    return asked.isBlank() ? "Quotes" : "Quotes: " + asked.strip();
  }

  private DivTag aside() {
    return div(
            iff(
                total > 0,
                MonthChart.ofQuotes("months", address)
                    .of("Quotes a month", facets.of(Facet.MONTH))),
            Narrowing.of(address),
            FacetList.of(address, facets))
        .withClass("beside");
  }

  private @Nullable DomContent names() {
    if (named.isEmpty()) {
      return null;
    }
    return div(
            span("Also named so: "),
            ul(each(named, one -> li(a(one.label()).withHref(href(one)), text(" " + kind(one))))))
        .withClass("named");
  }

  private static String kind(Suggestion one) {
    return switch (one.facet()) {
      case SPEAKER -> "speaker, " + Words.count(one.count(), "quote");
      case COUNTRY -> "country, " + Words.count(one.count(), "article");
      default -> "resolution " + one.value();
    };
  }

  private static String href(Suggestion one) {
    return switch (one.facet()) {
      case COUNTRY -> Links.country(one.value());
      case RESOLUTION -> Links.resolution(one.value());
      default -> Address.of(Links.QUOTES).with("speaker", one.value()).toString();
    };
  }

  private DivTag nothing() {
    String about = address.value("about");
    return div(
        iff(
            meant != null,
            p(
                text("Did you mean "),
                a(String.valueOf(meant)).withHref(address.with("speaker", meant).toString()),
                text("?"))),
        iff(
            !about.isEmpty(),
            p(
                text("No quote has these words; look for "),
                a("articles with them")
                    .withHref(Address.of(Links.ARTICLES).with("q", about).toString()),
                text("."))),
        p("Take away a condition, or ask in other words."));
  }
}
