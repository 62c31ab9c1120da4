package org.rapporteur.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.fact.QuoteType;
import org.rapporteur.index.Samples;

/** The page as it comes, before any script: what it shows, where it leads, what it lets in. */
class PageTest {
  private static final String ATTACK = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>";
  private static final String WATER = "/articles/news/2024%2Fwater.txt";

  private static Service service;

  @BeforeAll
  static void start(@TempDir Path folder) throws IOException {
    service = Service.open(folder);
    service.ingest(
        Samples.article("<b>evil</b>.txt")
            .about(ATTACK, "2021-02-03", ATTACK)
            .quote(
                Samples.person(ATTACK + " Mallory", ATTACK, "FR"),
                QuoteType.DIRECT,
                "\"" + ATTACK + "\"")
            .say(" said Mallory. ")
            .country("FR", "France", "France"));
    service.ingest(
        Samples.article("link.txt").about("Link", "2020-01-01", "Press").at("javascript:alert(1)"));
    service.waitForArticles(5);
  }

  @AfterAll
  static void stop() throws IOException {
    service.close();
  }

  private static Document page(String path) {
    HttpResponse<String> reply = service.get(path, "Accept", "text/html");
    assertThat(reply.statusCode()).as(path).isEqualTo(200);
    assertThat(reply.headers().firstValue("Content-Type")).contains("text/html; charset=utf-8");
    return Jsoup.parse(reply.body(), service.server.address());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/quotes",
        "/quotes?about=sanctions",
        "/quotes?about=nothing",
        "/articles",
        "/articles?q=water",
        WATER,
        "/speakers",
        "/speakers/lin-qiao",
        "/countries",
        "/countries/CN",
        "/countries/KE",
        "/resolutions",
        "/resolutions/one?name=2999"
      })
  void everyViewHasOneHeadingLandmarksAndItsOwnTitle(String path) {
    Document page = page(path);
    assertThat(page.select("h1")).hasSize(1);
    assertThat(page.select("header, main, footer")).hasSize(3);
    assertThat(page.select("html").attr("lang")).isEqualTo("en");
    assertThat(page.title()).isNotBlank();
    assertThat(page.select("a.skip").attr("href")).isEqualTo("#main");
    Set<String> ids = new HashSet<>();
    assertThat(page.select("[id]").eachAttr("id")).allMatch(ids::add, "once on the page");
  }

  @Test
  void everyLinkOfThePageLeadsSomewhere() {
    Set<String> seen = new HashSet<>(Set.of("/"));
    Deque<String> left = new ArrayDeque<>(seen);
    while (!left.isEmpty()) {
      String path = left.remove();
      HttpResponse<String> reply = service.get(path, "Accept", "text/html");
      assertThat(reply.statusCode()).as(path).isEqualTo(200);
      if (reply.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
        for (Element link : Jsoup.parse(reply.body()).select("[href], [src], form[action]")) {
          String to = link.attr("href") + link.attr("src") + link.attr("action");
          String address = to.replaceFirst("#.*", "");
          boolean here = address.startsWith("/") && !link.is("form");
          // narrowing once more from where one is narrowed down already is the same again
          if (here && address.chars().filter(c -> c == '&').count() < 2 && seen.add(address)) {
            left.add(address);
          }
        }
      }
    }
    assertThat(seen)
        .contains(WATER, "/speakers/lin-qiao", "/countries/TD", "/api/v1/quotes?format=csv")
        .contains("/resolutions/one?name=S%2FRES%2F2999%20%282024%29")
        .hasSizeGreaterThan(60);
  }

  @Test
  void everyMarkOfAnArticleLeadsToItsFact() {
    Document page = page(WATER);
    for (Element mark : page.select(".text a")) {
      assertThat(page.select(mark.attr("href"))).as(mark.outerHtml()).hasSize(1);
    }
    assertThat(page.select(".text a.country").eachText()).contains("Chad", "China");
    assertThat(page.select(".text a.resolution").eachText()).containsExactly("resolution 2999");
    assertThat(page.select(".text .quote[id]").eachAttr("id")).containsExactly("q61", "q142");
    assertThat(page.select("#fact-q61").text()).contains("Lin Qiao", "ambassador", "Direct");
    assertThat(page.select(".text .quote").text())
        .contains("Germany would \"build wells\" at once");
  }

  @Test
  void aQuoteInTheListLeadsToItsPlaceInTheArticle() {
    String place = page("/quotes?speaker=lin&type=direct").select(".card .where a").attr("href");
    assertThat(place).isEqualTo(WATER + "#q61");
    assertThat(page(place.replaceFirst("#.*", "")).select("#q61").text()).contains("Sanctions");
  }

  @Test
  void facetsNarrowDownAndConditionsCanBeTakenAway() {
    Document all = page("/quotes?about=sanctions");
    assertThat(all.select("h1").text()).isEqualTo("2 quotes");
    String direct = all.select(".facets a[href*=type=direct]").attr("href");
    Document narrowed = page(direct);
    assertThat(narrowed.select("h1").text()).isEqualTo("1 quote");
    assertThat(narrowed.select(".asked a").eachText()).hasSize(2);
    String back = narrowed.select(".asked a:contains(quotes that are)").attr("href");
    assertThat(page(back).select("h1").text()).isEqualTo("2 quotes");
  }

  @Test
  void wordsThatNameSomebodyLeadThere() {
    Document page = page("/quotes?about=china");
    assertThat(page.select(".named a").attr("href")).isEqualTo("/countries/CN");
    assertThat(page("/quotes?speaker=lin+qioa").select("main").text())
        .contains("Did you mean Lin Qiao?");
  }

  @Test
  void aListGoesOnAtItsNextPart() {
    Document first = page("/quotes?limit=3");
    assertThat(first.select(".card")).hasSize(3);
    Document second = page(first.select("a[rel=next]").attr("href"));
    assertThat(second.select(".card")).hasSize(2);
    assertThat(second.select("a[rel=next]")).isEmpty();
  }

  @Test
  void whatArticlesAndRequestsSayIsNeverMarkup() {
    for (String path :
        List.of(
            "/",
            "/quotes",
            "/quotes?about=%3Cscript%3Ealert(1)%3C%2Fscript%3E",
            "/quotes?source=%22%3E%3Cimg%20src=x%20onerror=alert(1)%3E",
            "/articles",
            "/articles/news/%3Cb%3Eevil%3C%2Fb%3E.txt",
            "/speakers",
            "/countries/FR")) {
      HttpResponse<String> reply = service.get(path, "Accept", "text/html"); // an error may it be
      Document page = Jsoup.parse(reply.body());
      assertThat(page.select("script:not([src]), img, b, [onerror]")).as(path).isEmpty();
      assertThat(page.select("script[src]").eachAttr("src"))
          .allMatch(source -> source.startsWith("/static/"));
    }
    assertThat(page("/quotes").text()).contains("<script>alert(1)</script>");
  }

  @Test
  void nothingIsLoadedFromElsewhereAndNoScriptStandsInThePage() {
    HttpResponse<String> reply = service.get("/");
    assertThat(reply.headers().firstValue("Content-Security-Policy"))
        .get()
        .asString()
        .startsWith("default-src 'self'; ")
        .doesNotContain("unsafe");
    assertThat(reply.body()).doesNotContain("style=\"", "javascript:", " onclick");
    String again = reply.headers().firstValue("ETag").orElseThrow();
    HttpResponse<String> same = service.get("/", "If-None-Match", again);
    assertThat(same.statusCode()).isEqualTo(304);
    assertThat(same.headers().firstValue("Content-Security-Policy"))
        .isEqualTo(reply.headers().firstValue("Content-Security-Policy"));
  }

  @Test
  void anAddressOfAnotherProgramIsNoLink() {
    assertThat(page("/articles/news/link.txt").select("main a[href^=javascript]")).isEmpty();
  }

  @Test
  void whatIsWrongIsToldToPeopleAsAPageAndToProgramsAsJson() {
    HttpResponse<String> people = service.get("/speakers/nobody", "Accept", "text/html,*/*");
    assertThat(people.statusCode()).isEqualTo(404);
    assertThat(Jsoup.parse(people.body()).select("main").text())
        .contains("The index has no speaker with the key 'nobody'.");
    assertThat(service.get("/speakers/nobody").headers().firstValue("Content-Type"))
        .contains("application/problem+json");
    HttpResponse<String> several =
        service.get("/resolutions/one?name=peace", "Accept", "text/html");
    assertThat(several.statusCode()).isEqualTo(409);
    String one = Jsoup.parse(several.body()).select("main li a").attr("href");
    assertThat(page(one).select("h1").text()).contains("RES");
  }
}
