package org.rapporteur.web.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.div;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.span;

import j2html.tags.specialized.SectionTag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.search.CountryCount;
import org.rapporteur.search.CountryTie;
import org.rapporteur.search.Facet;
import org.rapporteur.search.Facets;
import org.rapporteur.search.FoundArticle;

/**
 * One country: who speaks of it and when, with whom it is named, and the articles that do.
 *
 * @param address of the view
 * @param country which one
 * @param ties those that sentences name together with it
 * @param facets the quotes that name it, counted
 * @param own the quotes by its own people, counted
 * @param inArticles the articles that name it, counted
 * @param articles the newest that name it
 */
public record CountryView(
    Address address,
    CountryCount country,
    List<CountryTie> ties,
    Facets facets,
    Facets own,
    Facets inArticles,
    List<FoundArticle> articles) {
  private static final int ROWS = 10;

  /** Keeps the lists as they are now. */
  public CountryView {
    ties = List.copyOf(ties);
    articles = List.copyOf(articles);
  }

  /** The view. */
  public View view() {
    Address quotes = Address.of(Links.QUOTES).with("country", country.code());
    Address from = Address.of(Links.QUOTES).with("speakerCountry", country.code());
    return View.of(
        country.name(),
        address,
        div(
                h1(country.name()),
                p(
                        span(
                            "Named "
                                + Words.count(country.mentions(), "time")
                                + " in "
                                + Words.count(country.articles(), "article")),
                        span(
                            a(Words.count(facets.total(), "quote") + " on it")
                                .withHref(quotes.toString())),
                        span(
                            a(Words.count(own.total(), "quote") + " by its people")
                                .withHref(from.toString())))
                    .withClass("where"),
                div(
                        section(
                                h2("When it was named"),
                                MonthChart.ofArticles("months", query())
                                    .of("Articles a month", inArticles.of(Facet.MONTH)))
                            .withClass("panel wide"),
                        panel(
                            "Who speaks of it",
                            "Quotes that name it, by speaker",
                            "Speaker",
                            "Quotes",
                            Bars.of(facets, Facet.SPEAKER)),
                        panel(
                            "Who speaks for it",
                            "Quotes by its own people",
                            "Speaker",
                            "Quotes",
                            Bars.of(own, Facet.SPEAKER)),
                        panel(
                            "Named together with",
                            "Sentences that name both",
                            "Country",
                            "Sentences",
                            Bars.ofTies(ties.stream().limit(ROWS).toList())),
                        panel(
                            "Resolutions",
                            "Articles that name both",
                            "Resolution",
                            "Articles",
                            Bars.of(inArticles, Facet.RESOLUTION)),
                        section(
                                h2("The newest articles"),
                                ArticlesView.list(articles),
                                p(
                                    a("All articles that name it")
                                        .withHref(
                                            Address.of(Links.ARTICLES)
                                                .with("q", query())
                                                .toString())))
                            .withClass("panel wide"))
                    .withClass("panels"))
            .withClass("wrap"));
  }

  private String query() {
    return "country:" + country.code();
  }

  private static @Nullable SectionTag panel(
      String title, String told, String what, String unit, List<BarTable.Row> rows) {
    return rows.isEmpty()
        ? null
        : section(h2(title), BarTable.of(told, what, unit, rows)).withClass("panel");
  }
}
