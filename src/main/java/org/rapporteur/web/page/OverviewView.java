package org.rapporteur.web.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.div;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.text;

import j2html.tags.specialized.PTag;
import java.util.List;
import org.rapporteur.search.CountryCount;
import org.rapporteur.search.Facet;
import org.rapporteur.search.Facets;
import org.rapporteur.search.ResolutionCount;
import org.rapporteur.search.SpeakerCount;

/**
 * What the index holds.
 *
 * @param quotes all quotes, counted
 * @param articles how many articles there are
 * @param speakers the most quoted first
 * @param countries all that are named
 * @param resolutions of most articles first
 * @param newest some quotes
 */
public record OverviewView(
    Facets quotes,
    int articles,
    List<SpeakerCount> speakers,
    List<CountryCount> countries,
    List<ResolutionCount> resolutions,
    List<FullQuote> newest) {
  private static final int ROWS = 8;

  /** Keeps the lists as they are now. */
  public OverviewView {
    speakers = List.copyOf(speakers);
    countries = List.copyOf(countries);
    resolutions = List.copyOf(resolutions);
    newest = List.copyOf(newest);
  }

  /** The view. */
  public View view() {
    Address quotesAddress = Address.of(Links.QUOTES);
    Address counts = Address.of("/api/v1/quotes/facets");
    return new View(
        "Rapporteur",
        Address.of("/"),
        counts,
        counts.with("format", "csv"),
        div(
                h1("Who said what, which countries, which resolutions"),
                held(),
                div(
                        section(
                                h2("When it was said"),
                                MonthChart.ofQuotes("months", quotesAddress)
                                    .of("Quotes a month", quotes.of(Facet.MONTH)))
                            .withClass("panel wide"),
                        section(
                                h2("Who is quoted"),
                                BarTable.of(
                                    "Speakers by their quotes",
                                    "Speaker",
                                    "Quotes",
                                    Bars.of(speakers.stream().limit(ROWS).toList())),
                                p(a("All speakers").withHref(Links.SPEAKERS)))
                            .withClass("panel"),
                        section(
                                h2("What was decided"),
                                BarTable.of(
                                    "Resolutions by the articles on them",
                                    "Resolution",
                                    "Articles",
                                    Bars.ofResolutions(resolutions.stream().limit(ROWS).toList())),
                                p(a("All resolutions").withHref(Links.RESOLUTIONS)))
                            .withClass("panel"),
                        section(
                                h2("Which countries are named"),
                                WorldMap.withNumbers(
                                    "world", "Articles that name a country", countries))
                            .withClass("panel wide"),
                        section(
                                h2("Said last"),
                                QuoteCard.list(newest),
                                p(a("All quotes").withHref(Links.QUOTES)))
                            .withClass("panel wide"))
                    .withClass("panels"))
            .withClass("wrap"));
  }

  private PTag held() {
    return p(
            a(Words.count(quotes.total(), "quote")).withHref(Links.QUOTES),
            text(" by "),
            a(Words.count(speakers.size(), "speaker")).withHref(Links.SPEAKERS),
            text(" in "),
            a(Words.count(articles, "article")).withHref(Links.ARTICLES),
            text(", which name "),
            a(Words.count(countries.size(), "country", "countries")).withHref(Links.COUNTRIES),
            text(" and "),
            a(Words.count(resolutions.size(), "resolution")).withHref(Links.RESOLUTIONS),
            text("."))
        .withClass("lead");
  }
}
