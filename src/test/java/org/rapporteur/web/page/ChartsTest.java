package org.rapporteur.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.rapporteur.reference.Countries;
import org.rapporteur.search.CountryCount;
import org.rapporteur.search.FacetCount;

/** Charts are drawings with a title, and each of their numbers stands in a table. */
class ChartsTest {
  private static FacetCount month(String month, int count) {
    return new FacetCount(month, month, count, count);
  }

  private static Element months(List<FacetCount> months) {
    String html =
        MonthChart.ofQuotes("m", Address.of("/quotes")).of("Quotes a month", months).render();
    return Jsoup.parseBodyFragment(html).body();
  }

  @Test
  void monthsWithoutQuotesHaveAPlaceInTheChart() {
    Element chart = months(List.of(month("2024-07", 4), month("2024-04", 1)));
    assertThat(chart.select("rect").eachAttr("height")).containsExactly("25", "0", "0", "100");
    assertThat(chart.select("svg title").text()).isEqualTo("Quotes a month");
    assertThat(chart.select("svg desc").text()).contains("Apr 2024 to Jul 2024", "4, in Jul 2024");
    assertThat(chart.select("tbody th a").eachAttr("href"))
        .containsExactly(
            "/quotes?from=2024-04-01&to=2024-04-30", "/quotes?from=2024-07-01&to=2024-07-31");
  }

  @Test
  void manyMonthsAreDrawnAsYears() {
    Element chart = months(List.of(month("2024-07", 4), month("2024-01", 1), month("2010-05", 2)));
    assertThat(chart.select("rect")).hasSize(15);
    assertThat(chart.select("tbody td").eachText()).containsExactly("2", "5");
  }

  @Test
  void noMonthIsASentence() {
    assertThat(months(List.of()).text()).isEqualTo("No article of these has a date.");
  }

  @Test
  void theMapHasEveryCountryThatIsLargeEnoughToBeSeen() {
    List<Outlines.Outline> all = Outlines.all();
    assertThat(all).hasSizeBetween(170, 180);
    assertThat(all.stream().map(Outlines.Outline::code).filter(code -> code != null))
        .doesNotHaveDuplicates()
        .contains("CN", "US", "KE", "FR", "NO", "XK")
        .doesNotContain("AQ")
        .allSatisfy(code -> assertThat(Countries.codes()).contains(code));
    assertThat(all).allSatisfy(one -> assertThat(one.path()).matches("(M[-0-9.]+ [-0-9. L]+Z)+"));
  }

  @Test
  void noOutlineCrossesTheMapFromEdgeToEdge() {
    for (Outlines.Outline one : Outlines.all()) {
      for (String ring : one.path().split("Z", -1)) {
        double[] xs =
            java.util.Arrays.stream(ring.replaceFirst("M", "").split("L", -1))
                .filter(point -> !point.isEmpty())
                .mapToDouble(point -> Double.parseDouble(point.split(" ", -1)[0]))
                .toArray();
        IntStream.range(1, xs.length)
            .forEach(i -> assertThat(xs[i]).as(one.name()).isCloseTo(xs[i - 1], within(150.0)));
      }
    }
  }

  @Test
  void theProjectionIsThatOfItsAuthors() {
    assertThat(EqualEarth.of(0, 0)).containsExactly(0, 0);
    // proj 9: echo "180 0" | proj +proj=eqearth +R=1 gives 2.7066, "0 90" gives 1.3173
    assertThat(EqualEarth.of(180, 0)[0]).isCloseTo(2.70663, within(1e-4));
    assertThat(EqualEarth.of(0, 90)[1]).isCloseTo(1.31736, within(1e-4));
    assertThat(EqualEarth.of(-30, -40)[0]).isEqualTo(-EqualEarth.of(30, 40)[0]);
  }

  @Test
  void theMapTellsItsNumbersInWordsAndInATable() {
    List<CountryCount> counts =
        List.of(new CountryCount("CN", "China", 9, 12), new CountryCount("MT", "Malta", 1, 1));
    Element map = Jsoup.parseBodyFragment(WorldMap.of("w", "Articles", counts).render()).body();
    Element withNumbers =
        Jsoup.parseBodyFragment(WorldMap.withNumbers("w", "Articles", counts).render()).body();
    assertThat(map.select("svg desc").text()).startsWith("2 countries, most of all China (9)");
    assertThat(map.select("path.shade5 title").text()).isEqualTo("China: 9 articles");
    assertThat(map.select("tbody")).isEmpty();
    assertThat(withNumbers.select("tbody th").eachText()).containsExactly("China", "Malta");
    assertThat(map.select(".legend li").eachText()).containsExactly("1–8", "9 or more");
  }
}
