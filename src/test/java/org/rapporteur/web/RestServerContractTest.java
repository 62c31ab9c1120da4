package org.rapporteur.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The OpenAPI document says what the service does, no more and no less. */
class RestServerContractTest {
  private static final String API = "/api/v1/";

  /** Requests by operation: every one that the document has, with replies of several kinds. */
  private static final Map<String, List<String>> EXCHANGES =
      Map.ofEntries(
          Map.entry(
              "GET " + API + "articles",
              List.of(
                  "articles?q=water&limit=1",
                  "articles?q=the&limit=1",
                  "articles?q=nothing",
                  "articles",
                  "articles?q=(",
                  "articles?q=a&limit=0",
                  "articles?q=a&cursor=x",
                  "articles?q=water&order=date&format=csv",
                  "articles?q=water&order=best",
                  "articles?q=water&format=xml")),
          Map.entry(
              "GET " + API + "articles/facets",
              List.of(
                  "articles/facets?q=water&most=1",
                  "articles/facets?q=water&format=csv",
                  "articles/facets",
                  "articles/facets?q=a&most=0")),
          Map.entry(
              "GET " + API + "articles/{collection}/{id}",
              List.of(
                  "articles/news/2024%2Fwater.txt",
                  "articles/news/2024%2Fwater.txt?format=csv",
                  "articles/news/dry.txt",
                  "articles/a/b")),
          Map.entry(
              "GET " + API + "quotes",
              List.of(
                  "quotes",
                  "quotes?speaker=lin&about=sanctions&country=TD&speakerCountry=CN"
                      + "&articleCountry=Germany&resolution=2999&type=direct,Mixed&from=2024-01-01"
                      + "&to=2024-12-31&source=harbour&minConfidence=0&limit=5",
                  "quotes?limit=2",
                  "quotes?act=said,thought",
                  "quotes?from=last%20year&to=today",
                  "quotes?order=relevance&about=water&format=csv",
                  "quotes?speaker=@nobody",
                  "quotes?type=loud",
                  "quotes?country=Nowhere")),
          Map.entry(
              "GET " + API + "quotes/facets",
              List.of(
                  "quotes/facets",
                  "quotes/facets?speaker=lin&most=3",
                  "quotes/facets?format=csv",
                  "quotes/facets?limit=3")),
          Map.entry(
              "GET " + API + "speakers",
              List.of("speakers", "speakers?prefix=m&limit=1", "speakers?format=csv")),
          Map.entry(
              "GET " + API + "speakers/{key}",
              List.of("speakers/lin-qiao", "speakers/lin-qiao?format=csv", "speakers/nobody")),
          Map.entry(
              "GET " + API + "countries/{code}",
              List.of(
                  "countries/CN",
                  "countries/Chad",
                  "countries/CN?format=csv",
                  "countries/Nowhere")),
          Map.entry(
              "GET " + API + "suggest",
              List.of(
                  "suggest?typed=l", "suggest?typed=chi&facet=country,source&limit=1", "suggest")),
          Map.entry(
              "GET " + API + "countries",
              List.of(
                  "countries",
                  "countries?with=CN&limit=1",
                  "countries?with=Nowhere",
                  "countries?with=CN&format=csv")),
          Map.entry(
              "GET " + API + "resolutions",
              List.of(
                  "resolutions",
                  "resolutions?body=UNGA,us-house&status=adopted,draft&limit=1",
                  "resolutions?country=CN&from=2024-01-01&to=2024-12-31",
                  "resolutions?from=2024-02-30",
                  "resolutions?format=csv")),
          Map.entry(
              "GET " + API + "resolutions/one",
              List.of(
                  "resolutions/one?name=A%2FRES%2F217(III)",
                  "resolutions/one?name=2758&limit=1",
                  "resolutions/one?name=2023%2Ftrade.txt%23r1",
                  "resolutions/one?name=peace",
                  "resolutions/one?name=2758&format=csv",
                  "resolutions/one?name=no%20such%20thing")),
          Map.entry("GET " + API + "stats", List.of("stats", "stats?limit=1")),
          Map.entry("GET /openapi.json", List.of("/openapi.json")),
          Map.entry("GET /article-facts.schema.json", List.of("/article-facts.schema.json")),
          Map.entry("GET /health", List.of("/health")),
          Map.entry("GET /metrics", List.of("/metrics")));

  private static Service service;
  private static Contract contract;

  @BeforeAll
  static void start(@TempDir Path folder) throws IOException {
    service = Service.open(folder);
    contract = new Contract();
  }

  @AfterAll
  static void stop() throws IOException {
    service.close();
  }

  @Test
  void everyReplyIsAsTheDocumentSays() {
    Map<String, Set<Integer>> statuses = new TreeMap<>();
    EXCHANGES.forEach(
        (operation, paths) -> {
          for (String path : paths) {
            HttpResponse<String> reply = service.get(path.startsWith("/") ? path : API + path);
            assertThat(contract.errors(operation, reply, "")).as(path).isEmpty();
            statuses.computeIfAbsent(operation, o -> new TreeSet<>()).add(reply.statusCode());
          }
        });
    assertThat(statuses).allSatisfy((operation, seen) -> assertThat(seen).contains(200));
    assertThat(statuses.get("GET " + API + "resolutions/one")).contains(200, 404, 409);
  }

  @Test
  void whatTheClientHasIsNotModified() {
    for (Map.Entry<String, List<String>> exchange : EXCHANGES.entrySet()) {
      String path = exchange.getValue().get(0);
      String full = path.startsWith("/") ? path : API + path;
      String tag = service.get(full).headers().firstValue("ETag").orElse("");
      if (!tag.isEmpty()) {
        HttpResponse<String> again = service.get(full, "If-None-Match", tag);
        assertThat(again.statusCode()).as(path).isEqualTo(304);
        assertThat(contract.errors(exchange.getKey(), again, "")).as(path).isEmpty();
      }
    }
  }

  @Test
  void extractionIsAsTheDocumentSays() {
    String operation = "POST " + API + "extract";
    for (String[] sent :
        new String[][] {
          {"text/plain", "\"We agree,\" said Ana Duarte."},
          {"application/json", "{\"id\": 7, \"text\": \"We agree.\", \"date\": \"2024-07-02\"}"},
          {"application/json", "[]"},
          {"image/png", "x"},
          {"text/plain", "x".repeat(20_000)}
        }) {
      HttpResponse<String> reply = service.post(API + "extract", sent[0], sent[1]);
      assertThat(contract.errors(operation, reply, sent[1])).as(sent[1]).isEmpty();
    }
  }

  @Test
  void thePartsOfThePageAreAsTheDocumentSays() {
    String page = service.get("/").body();
    String icon = page.replaceAll("(?s).*\"/(static/[^\"]*\\.svg)\".*", "$1");
    HttpResponse<String> reply = service.get("/" + icon);
    assertThat(reply.statusCode()).isEqualTo(200);
    assertThat(contract.errors("GET /static/{digest}/{name}", reply, "")).isEmpty();
    assertThat(contract.errors("GET /static/{digest}/{name}", service.get("/static/a/b"), ""))
        .isEmpty();
  }

  @Test
  void theDocumentHasEveryRouteOfTheServiceAndNoOther() {
    List<String> routes =
        service.server.routes().table().stream()
            .filter(route -> route.access() != Route.Access.PAGE)
            .map(route -> route.method() + " " + route.pattern())
            .toList();
    assertThat(contract.operations()).containsExactlyInAnyOrderElementsOf(routes);
    assertThat(EXCHANGES.keySet()).isSubsetOf(routes).hasSize(routes.size() - 2); // POST, static
  }

  @Test
  void theDocumentIsServedAsItIs() {
    assertThat(service.json("/openapi.json")).isEqualTo(contract.document);
  }

  @Test
  void aReplyWithOneFieldTooMuchWouldBeSeen() throws IOException {
    assertThat(
            contract.schemaErrors(
                contract.document.at("/components/schemas/stats"),
                new ObjectMapper()
                    .readTree(
                        "{\"articles\":1,\"quotes\":1,\"speakers\":1,"
                            + "\"countries\":1,\"resolutions\":1,\"more\":1}")))
        .isNotEmpty();
    assertThat(
            contract.schemaErrors(
                contract.document.at(
                    "/paths/~1api~1v1~1extract/post/responses/200/content/application~1json/schema"),
                new ObjectMapper().readTree("{\"schemaVersion\":1,\"id\":\"a\"}")))
        .isNotEmpty();
  }
}
