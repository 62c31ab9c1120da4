package org.rapporteur.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.index.Samples;

/** What spreadsheets get. */
class ListsAsCsvTest {
  private static final String API = "/api/v1/";

  private static Service service;

  @BeforeAll
  static void start(@TempDir Path folder) throws IOException {
    service = Service.open(folder);
    service.ingest(
        Samples.article("formula.txt")
            .about("=1+1", "2022-01-01", "Say \"x\", please")
            .say("No quote."));
    service.waitForArticles(4);
  }

  @AfterAll
  static void stop() throws IOException {
    service.close();
  }

  private static List<String> lines(String path) {
    HttpResponse<String> reply = service.get(API + path);
    assertThat(reply.statusCode()).as(path).isEqualTo(200);
    assertThat(reply.headers().firstValue("Content-Type"))
        .contains("text/csv; charset=utf-8; header=present");
    assertThat(reply.body()).endsWith("\r\n");
    return reply.body().lines().toList();
  }

  @Test
  void quotesAreOneALineBelowTheNamesOfTheColumns() {
    assertThat(lines("quotes?speaker=müller&format=csv"))
        .containsExactly(
            "date,speaker,role,country,type,quote,article,title,source,id,act,affiliation,"
                + "countries,confidence,collection,url",
            "2024-07-02,Jürgen A. Müller,minister,DE,mixed,\"Germany would \"\"build wells\"\" at"
                + " once\",2024/water.txt,Council votes on water,Harbour"
                + " News,q142,said,,DE,0.9,news,");
  }

  @Test
  void theWholeListComesUnlessALimitIsGiven() {
    assertThat(lines("quotes?format=csv")).hasSize(1 + 4);
    assertThat(lines("quotes?format=csv&limit=3")).hasSize(1 + 3);
    assertThat(lines("speakers?format=csv")).hasSize(1 + 2);
  }

  @Test
  void nothingFoundIsTheNamesOfTheColumnsAlone() {
    assertThat(lines("quotes?speaker=nobody&format=csv")).hasSize(1);
  }

  @Test
  void whatASpreadsheetWouldRunIsMadeText() {
    assertThat(lines("articles?q=date:2022&format=csv").get(1))
        .isEqualTo("2022-01-01,'=1+1,\"Say \"\"x\"\", please\",formula.txt,news,,No quote.");
  }

  @Test
  void anArticleIsATableOfItsFacts() {
    assertThat(lines("articles/news/2024%2Fwater.txt?format=csv"))
        .startsWith("kind,id,begin,end,text,name,why,confidence")
        .anyMatch(line -> line.startsWith("quote,q61,61,105,") && line.contains("Lin Qiao"))
        .anyMatch(line -> line.startsWith("country,TD,") && line.contains("Chad"))
        .anyMatch(line -> line.startsWith("resolution,r1,") && line.contains("S/RES/2999 (2024)"));
  }

  @Test
  void countsAreOneALine() {
    assertThat(lines("quotes/facets?format=csv"))
        .startsWith("facet,value,label,count,articles")
        .contains("speaker,Lin Qiao,Lin Qiao,2,2", "month,2024-07,2024-07,2,1");
  }
}
