package org.rapporteur.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.fact.QuoteType;
import org.rapporteur.index.Samples;

/** What the service answers. */
class RestServerTest {
  private static final String API = "/api/v1/";

  @TempDir private Path folder;
  private Service service;

  @BeforeEach
  void start() throws IOException {
    service = Service.open(folder);
  }

  @AfterEach
  void stop() throws IOException {
    service.close();
  }

  @Test
  void articlesAreFoundByTheQueryLanguageWithTheirPassages() {
    JsonNode found = service.json(API + "articles?q=water%20country:TD");
    assertThat(found.get("total").asInt()).isEqualTo(1);
    JsonNode first = found.get("items").get(0);
    assertThat(first.get("id").asText()).isEqualTo("2024/water.txt");
    assertThat(first.get("article").get("title").asText()).isEqualTo("Council votes on water");
    JsonNode snippet = first.get("snippets").get(0);
    JsonNode match = snippet.get("matches").get(0);
    assertThat(snippet.get("text").asText().substring(match.get(0).asInt(), match.get(1).asInt()))
        .isEqualToIgnoringCase("water");
  }

  @Test
  void anArticleIsFoundByTheAddressThatListsGiveAlsoWithSlashesInItsId() {
    JsonNode listed = service.json(API + "articles?q=water").get("items").get(0);
    String href = listed.get("href").asText();
    assertThat(href).isEqualTo(API + "articles/news/2024%2Fwater.txt");
    JsonNode article = service.json(href);
    assertThat(article.get("id").asText()).isEqualTo("2024/water.txt");
    assertThat(article.get("text").asText()).startsWith("The Security Council adopted");
    assertThat(article.get("quotes")).hasSize(2);
    assertThat(service.json(API + "articles/news/2024/water.txt")).isEqualTo(article);
  }

  @Test
  void quotesAnswerAllConditionsAtOnce() {
    JsonNode found = service.json(API + "quotes?speaker=lin&about=sanctions&from=2024-01-01");
    assertThat(found.get("total").asInt()).isEqualTo(1);
    JsonNode item = found.get("items").get(0);
    assertThat(item.get("quote").get("speaker").get("name").asText()).isEqualTo("Lin Qiao");
    assertThat(item.get("matches")).hasSize(1);
    assertThat(service.json(API + "quotes?speaker=lin&type=mixed").get("total").asInt()).isZero();
    assertThat(service.json(API + "quotes?act=thought").get("total").asInt()).isZero();
  }

  @Test
  void speakersAreFoundByTheBeginOfAnyOfTheirNames() {
    JsonNode found = service.json(API + "speakers?prefix=mull");
    assertThat(found.get("items").get(0).get("speaker").asText()).isEqualTo("Jürgen A. Müller");
    assertThat(found.get("total").asInt()).isEqualTo(1);
  }

  @Test
  void countriesAreCountedAloneAndWithAnother() {
    assertThat(service.json(API + "countries").get("items").get(0).get("code").asText())
        .isEqualTo("CN");
    JsonNode ties = service.json(API + "countries?with=china").get("items");
    assertThat(ties.findValuesAsText("code")).containsExactly("DE", "TD");
  }

  @Test
  void resolutionsAreFilteredAndEachIsShownByItsRef() {
    JsonNode vetoed = service.json(API + "resolutions?body=UNSC&status=adopted").get("items");
    assertThat(vetoed.findValuesAsText("ref")).containsExactly("S/RES/2999 (2024)");
    JsonNode one = service.json(API + "resolutions/one?name=S/RES/2999%20(2024)");
    assertThat(one.get("total").asInt()).isEqualTo(1);
    assertThat(one.get("items").get(0).get("resolution").get("body").asText()).isEqualTo("UNSC");
  }

  @Test
  void aTitleOfSeveralResolutionsGetsTheirNames() {
    HttpResponse<String> reply = service.get(API + "resolutions/one?name=peace");
    assertThat(reply.statusCode()).isEqualTo(409);
    String candidate = Service.json(reply).get("candidates").get(0).asText();
    String name = candidate.replace(" ", "%20");
    assertThat(service.json(API + "resolutions/one?name=" + name).get("ref").asText())
        .isEqualTo(candidate);
  }

  @Test
  void statsCountWhatTheListsHave() {
    JsonNode stats = service.json(API + "stats");
    assertThat(stats.get("articles").asInt()).isEqualTo(3);
    assertThat(stats.get("quotes").asInt())
        .isEqualTo(service.json(API + "quotes").get("total").asInt())
        .isEqualTo(4);
    for (String list : List.of("speakers", "countries", "resolutions")) {
      assertThat(stats.get(list).asInt())
          .as(list)
          .isEqualTo(service.json(API + list).get("total").asInt());
    }
  }

  @Test
  void aListInPartsIsTheSameAsInOne() {
    for (String list :
        List.of(
            "articles?q=the",
            "quotes?",
            "speakers?",
            "countries?",
            "countries?with=CN",
            "resolutions?",
            "resolutions/one?name=S/RES/2999%20(2024)")) {
      List<JsonNode> whole = new ArrayList<>();
      service.json(API + list + "&limit=1000").get("items").forEach(whole::add);
      List<JsonNode> parts = new ArrayList<>();
      String cursor = "";
      do {
        JsonNode part = service.json(API + list + "&limit=1" + cursor);
        part.get("items").forEach(parts::add);
        assertThat(part.get("total").asInt()).isEqualTo(whole.size());
        cursor = part.has("next") ? "&cursor=" + part.get("next").asText() : "";
      } while (!cursor.isEmpty());
      assertThat(parts).as(list).isEqualTo(whole);
    }
  }

  @Test
  void aListGoesOnAsItBeganWhenArticlesComeInBetween() throws Exception {
    JsonNode first = service.json(API + "quotes?limit=1");
    service.ingest(news());
    service.waitForArticles(4);
    JsonNode second = service.json(API + "quotes?limit=1000&cursor=" + first.get("next").asText());
    assertThat(second.get("total").asInt()).isEqualTo(4);
    assertThat(second.get("items")).hasSize(3);
    assertThat(second.findValuesAsText("id")).doesNotContain("later.txt");
  }

  @Test
  void whatIsIngestedIsFoundAndChangesTheTag() throws Exception {
    String path = API + "quotes?speaker=duarte";
    HttpResponse<String> before = service.get(path);
    assertThat(Service.json(before).get("total").asInt()).isZero();
    service.ingest(news());
    service.waitForArticles(4);
    String tag = before.headers().firstValue("ETag").orElseThrow();
    HttpResponse<String> after = service.get(path, "If-None-Match", tag);
    assertThat(after.statusCode()).isEqualTo(200);
    assertThat(Service.json(after).get("total").asInt()).isEqualTo(1);
    assertThat(after.headers().firstValue("ETag")).isPresent().get().isNotEqualTo(tag);
  }

  @Test
  void aCursorOfAnotherQuestionOrOfNoneIsRefused() {
    String next = service.json(API + "quotes?limit=1").get("next").asText();
    assertThat(service.get(API + "quotes?speaker=lin&cursor=" + next).statusCode()).isEqualTo(400);
    assertThat(service.get(API + "speakers?cursor=" + next).statusCode()).isEqualTo(400);
    assertThat(service.get(API + "quotes?cursor=" + next.substring(1)).statusCode()).isEqualTo(400);
    String otherState = next.substring(0, 2) + "00000" + next.substring(7);
    assertThat(service.get(API + "quotes?cursor=" + otherState).statusCode()).isEqualTo(410);
    String beyond = next.replaceAll("[0-9]+$", "123456");
    assertThat(service.get(API + "quotes?cursor=" + beyond).statusCode()).isEqualTo(400);
  }

  @Test
  void whatIsWrongWithAQuestionIsToldInOneSentence() {
    assertWrong("articles", "the parameter 'q' is needed.");
    assertWrong(
        "articles?q=%22open",
        "query, column 6: a quotation mark or bracket is not closed: \"open.");
    assertWrong("quotes?limit=1001", "limit must be a number from 1 to 1000, not 1001.");
    assertWrong(
        "quotes?limit=9999999999", "limit must be a number from 1 to 1000, not 9999999999.");
    assertWrong(
        "quotes?from=soon",
        "no date: 'soon'; a date is 2024, 2024-07, 2024-07-02, July 2024, 2 July 2024, today, last"
            + " week, last 30 days or 2024-01..2024-06.");
    assertWrong("quotes?from=2024-02-01&to=2024-01-01", "from 2024-02-01 is after to 2024-01-01.");
    assertWrong("quotes?type=loud", "type has no 'loud'; it has direct, mixed, indirect.");
    assertWrong("quotes?minConfidence=2", "minConfidence must be from 0 to 1, not 2.");
    assertWrong("quotes?country=Nowhere", "no country of that name or code: Nowhere.");
    assertWrong("quotes?speaker=--", "speaker has no word to search for.");
    assertWrong("speakers?limit=1&limit=2", "limit is given twice.");
    assertWrong("stats?verbose=1", "there is no parameter 'verbose' here.");
    assertWrong("speakers?prefix=%FF", "the address has percent signs that give no UTF-8.");
  }

  private void assertWrong(String path, String sentence) {
    HttpResponse<String> reply = service.get(API + path);
    assertThat(reply.statusCode()).as(path).isEqualTo(400);
    assertThat(reply.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(reply.headers().firstValue("ETag")).isEmpty();
    assertThat(Service.detail(reply)).isEqualTo(sentence);
  }

  @Test
  void whatIsNotThereOrTakesAnotherMethodIsToldSo() {
    assertThat(service.get(API + "nothing").statusCode()).isEqualTo(404);
    assertThat(service.get(API + "articles/news/none.txt").statusCode()).isEqualTo(404);
    HttpResponse<String> deleted = service.send(service.request(API + "quotes").DELETE());
    assertThat(deleted.statusCode()).isEqualTo(405);
    assertThat(deleted.headers().firstValue("Allow")).contains("GET, HEAD");
    assertThat(service.get(API + "extract").headers().firstValue("Allow")).contains("POST");
  }

  @Test
  void noPathLeadsToAFile() {
    for (String path :
        List.of(
            "/static/..%2F..%2Fopenapi.json",
            "/static/%2e%2e/%2e%2e/openapi.json",
            "/..%2f..%2fetc%2fpasswd",
            API + "articles/..%2F..%2Fetc/passwd",
            API + "articles/%2Fetc/passwd")) {
      assertThat(service.get(path).statusCode()).as(path).isEqualTo(404);
    }
  }

  @Test
  void aHeadHasTheHeadersOfItsGet() {
    HttpResponse<String> get = service.get(API + "stats");
    HttpResponse<String> head =
        service.send(service.request(API + "stats").method("HEAD", BodyPublishers.noBody()));
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    for (String header : List.of("ETag", "Content-Type", "Content-Length", "Cache-Control")) {
      assertThat(head.headers().firstValue(header))
          .isPresent()
          .isEqualTo(get.headers().firstValue(header));
    }
  }

  @Test
  void longAnswersArePackedForWhoTakesThem() throws Exception {
    String path = API + "quotes?limit=1000";
    String plain = service.get(path).body();
    HttpResponse<byte[]> packed =
        HttpClient.newHttpClient()
            .send(
                service.request(path).header("Accept-Encoding", "gzip").build(),
                BodyHandlers.ofByteArray());
    assertThat(packed.headers().firstValue("Content-Encoding")).contains("gzip");
    assertThat(packed.headers().firstValue("Vary")).contains("Accept-Encoding");
    assertThat(packed.body().length).isLessThan(plain.length());
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed.body()))) {
      assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(plain);
    }
    assertThat(service.get(path, "Accept-Encoding", "gzip;q=0").headers().map())
        .doesNotContainKey("content-encoding");
  }

  @Test
  void anAnswerLongerThanTheBufferIsWhole() throws IOException {
    String words = "sanctions and wells ".repeat(5_000);
    service.ingest(Samples.article("long.txt").say(words));
    service.waitForArticles(4);
    JsonNode article = service.json(API + "articles/news/long.txt");
    assertThat(article.get("text").asText()).isEqualTo(words);
  }

  @Test
  void metricsCountRequestsByRouteAndTellTheIndexsSize() {
    service.get(API + "articles/news/dry.txt");
    service.get(API + "articles/news/none.txt");
    service.get("/no/such/path");
    service.post(API + "extract", "text/plain", "We agree.");
    String metrics = service.get("/metrics").body();
    assertThat(metrics)
        .contains("rapporteur_index_articles 3.0", "rapporteur_index_quotes 4.0")
        .contains("rapporteur_extractions_total{outcome=\"done\"} 1.0")
        .contains(
            "rapporteur_requests_seconds_count{method=\"GET\","
                + "route=\"/api/v1/articles/{collection}/{id}\",status=\"404\"} 1")
        .contains("route=\"none\",status=\"404\"} 1")
        .doesNotContain("such")
        .containsPattern("rapporteur_index_bytes [1-9]");
  }

  @Test
  void thePageMayLoadItsPartsOnceForEver() {
    HttpResponse<String> page = service.get("/");
    assertThat(page.headers().firstValue("Cache-Control")).contains("private, no-cache");
    String icon = page.body().replaceAll("(?s).*\"/(static/[^\"]*\\.svg)\".*", "$1");
    assertThat(service.get("/" + icon).headers().firstValue("Cache-Control"))
        .contains("public, max-age=31536000, immutable");
  }

  @Test
  void aPortInUseIsToldInOneLine() {
    int port = URI.create(service.server.address()).getPort();
    ServerSettings taken =
        new ServerSettings("127.0.0.1", port, null, null, ServerSettings.Bounds.DEFAULT);
    assertThatThrownBy(() -> Service.open(folder, taken, () -> Service.NOTHING))
        .isInstanceOf(ServerException.class)
        .hasMessage("port " + port + " is in use; choose another one with --port");
  }

  private static Samples news() {
    return Samples.article("later.txt")
        .about("Talks", "2025-01-01", "Valley Post")
        .quote(Samples.person("Ana Duarte", "envoy", "BR"), QuoteType.DIRECT, "\"We agree,\"")
        .say(" said Ana Duarte.");
  }
}
