package org.rapporteur.web.page;

import static j2html.TagCreator.details;
import static j2html.TagCreator.figcaption;
import static j2html.TagCreator.figure;
import static j2html.TagCreator.li;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.ul;

import j2html.tags.specialized.FigureTag;
import j2html.tags.specialized.UlTag;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.search.CountryCount;

/** A map of the world that shows which countries articles name, the darker the more. */
final class WorldMap {
  /** Shades of countries that are named; the style sheet has as many. */
  private static final int SHADES = 5;

  private WorldMap() {}

  /** The map, its numbers folded below it; {@code id} is its own on the page. */
  static FigureTag withNumbers(String id, String title, List<CountryCount> countries) {
    return of(id, title, countries)
        .with(
            details(
                summary("The numbers"),
                BarTable.of(
                    "Countries by the number of articles that name them",
                    "Country",
                    "Articles",
                    rows(countries))));
  }

  /** The map for a page that has its numbers; {@code id} is its own there. */
  static FigureTag of(String id, String title, List<CountryCount> countries) {
    Map<String, CountryCount> counts =
        countries.stream().collect(Collectors.toMap(CountryCount::code, Function.identity()));
    int[] begins = begins(countries);
    Svg drawing =
        Svg.drawing(Outlines.WIDTH, Outlines.HEIGHT)
            .attr("role", "img")
            .attr("aria-labelledby", id + "-title " + id + "-desc")
            .with(
                new Svg("title").withId(id + "-title").withText(title),
                new Svg("desc").withId(id + "-desc").withText(told(countries)));
    for (Outlines.Outline outline : Outlines.all()) {
      String code = outline.code();
      drawing.with(land(outline, code == null ? null : counts.get(code), begins));
    }
    return figure(figcaption(title), drawing, legend(begins)).withClass("chart map");
  }

  static List<BarTable.Row> rows(List<CountryCount> countries) {
    return countries.stream()
        .map(one -> new BarTable.Row(one.name(), Links.country(one.code()), one.articles()))
        .toList();
  }

  private static Svg land(Outlines.Outline outline, @Nullable CountryCount count, int[] begins) {
    Svg path = new Svg("path").attr("d", outline.path());
    if (count == null) {
      return path;
    }
    String told = count.name() + ": " + Words.count(count.articles(), "article");
    return path.attr("class", "shade" + shade(count.articles(), begins))
        .with(new Svg("title").withText(told));
  }

  /** The least counts of the shades: about as many countries have each, and equals one. */
  private static int[] begins(List<CountryCount> countries) {
    List<Integer> values =
        List.copyOf(
            countries.stream()
                .map(CountryCount::articles)
                .collect(Collectors.toCollection(TreeSet::new)));
    int shades = Math.min(SHADES, values.size());
    int[] begins = new int[shades];
    for (int i = 0; i < shades; i++) {
      begins[i] = values.get(i * values.size() / shades);
    }
    return begins;
  }

  private static int shade(int articles, int[] begins) {
    int shade = 0;
    while (shade < begins.length && articles >= begins[shade]) {
      shade++;
    }
    return shade + SHADES - begins.length; // few shades are the dark ones
  }

  private static UlTag legend(int[] begins) {
    UlTag legend = ul().withClass("legend");
    for (int i = 0; i < begins.length; i++) {
      int end = i + 1 < begins.length ? begins[i + 1] - 1 : 0;
      String range =
          end == 0
              ? begins[i] + " or more"
              : end == begins[i] ? String.valueOf(end) : begins[i] + "–" + end;
      legend.with(
          li(Svg.drawing(10, 10)
                  .attr("aria-hidden", "true")
                  .with(
                      Svg.bar(0, 0, 10, 10)
                          .attr("class", "shade" + (i + 1 + SHADES - begins.length))))
              .withText(range));
    }
    return legend;
  }

  private static String told(List<CountryCount> countries) {
    String most =
        countries.stream()
            .limit(3)
            .map(one -> one.name() + " (" + one.articles() + ")")
            .collect(Collectors.joining(", "));
    return Words.count(countries.size(), "country", "countries")
        + ", most of all "
        + most
        + ". The table below has all numbers.";
  }
}
