package org.rapporteur.web.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.span;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import j2html.tags.specialized.DivTag;
import j2html.tags.specialized.SectionTag;
import j2html.tags.specialized.UlTag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.search.Facet;
import org.rapporteur.search.Facets;
import org.rapporteur.search.SpeakerCount;
import org.rapporteur.search.SpeakerRole;
import org.rapporteur.search.Topics;

/**
 * One speaker: in which roles, when, about what and whom, and the last words.
 *
 * @param address of the view
 * @param speaker who it is
 * @param facets the speaker's quotes, counted
 * @param topics what they are about
 * @param newest the last of them
 */
public record SpeakerView(
    Address address, SpeakerCount speaker, Facets facets, Topics topics, List<FullQuote> newest) {
  /** Keeps the quotes as they are now. */
  public SpeakerView {
    newest = List.copyOf(newest);
  }

  /** The view. */
  public View view() {
    Address quotes = Address.of(Links.QUOTES).with("speaker", "@" + speaker.key());
    return View.of(
        speaker.name(),
        address,
        div(
                h1(speaker.name()),
                who(),
                div(
                        section(
                                h2("When"),
                                MonthChart.ofQuotes("months", quotes)
                                    .of("Quotes a month", facets.of(Facet.MONTH)))
                            .withClass("panel wide"),
                        bars("Countries named", "Country", Facet.COUNTRY),
                        bars("Resolutions spoken of", "Resolution", Facet.RESOLUTION),
                        words(quotes),
                        people(),
                        section(
                                h2("Said last"),
                                QuoteCard.list(newest),
                                p(
                                    a("All " + Words.count(speaker.quotes(), "quote"))
                                        .withHref(quotes.toString())))
                            .withClass("panel wide"))
                    .withClass("panels"))
            .withClass("wrap"));
  }

  private DivTag who() {
    String country = speaker.country();
    return div(
            p(
                    span(Words.capital(speaker.kind())),
                    country == null
                        ? null
                        : span(a(Words.country(country)).withHref(Links.country(country))),
                    span(
                        Words.count(speaker.quotes(), "quote")
                            + " in "
                            + Words.count(speaker.articles(), "article")))
                .withClass("where"),
            speaker.roles().isEmpty() ? null : roles(),
            speaker.forms().size() < 2 ? null : forms())
        .withClass("who");
  }

  private UlTag roles() {
    return ul(each(
            speaker.roles(), role -> li(text(role.role()), span(when(role)).withClass("quiet"))))
        .withClass("roles")
        .attr("aria-label", "Roles");
  }

  private static String when(SpeakerRole role) {
    String first = role.first();
    String last = role.last();
    if (first == null || last == null) {
      return "";
    }
    return first.equals(last)
        ? " " + Words.day(first)
        : " " + Words.day(first) + " – " + Words.day(last);
  }

  private DomContent forms() {
    return details(
        summary("Written in " + Words.count(speaker.forms().size(), "way")),
        p(String.join(", ", speaker.forms())),
        ul(each(speaker.why(), why -> li(why))));
  }

  private @Nullable SectionTag bars(String title, String what, Facet facet) {
    List<BarTable.Row> rows = Bars.of(facets, facet);
    return rows.isEmpty()
        ? null
        : section(h2(title), BarTable.of(title + ", by quotes", what, "Quotes", rows))
            .withClass("panel");
  }

  private @Nullable SectionTag words(Address quotes) {
    List<BarTable.Row> rows =
        topics.words().stream()
            .map(
                word ->
                    new BarTable.Row(
                        word.word(), quotes.with("about", word.word()).toString(), word.quotes()))
            .toList();
    return rows.isEmpty()
        ? null
        : section(
                h2("Topics"),
                BarTable.of("Words that set these quotes apart", "Word", "Quotes", rows))
            .withClass("panel");
  }

  private @Nullable SectionTag people() {
    List<BarTable.Row> rows =
        topics.people().stream()
            .filter(one -> !one.speaker().key().equals(speaker.key()))
            .map(
                one ->
                    new BarTable.Row(
                        one.speaker().name(), Links.speaker(one.speaker().key()), one.quotes()))
            .toList();
    return rows.isEmpty()
        ? null
        : section(h2("About whom"), BarTable.of("People these quotes name", "Who", "Quotes", rows))
            .withClass("panel");
  }
}
