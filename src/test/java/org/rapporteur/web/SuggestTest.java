package org.rapporteur.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is suggested as somebody types, and what answers have in common. */
class SuggestTest {
  private static final String API = "/api/v1/";

  private static Service service;

  @BeforeAll
  static void start(@TempDir Path folder) throws IOException {
    service = Service.open(folder);
  }

  @AfterAll
  static void stop() throws IOException {
    service.close();
  }

  private static List<String> suggested(String query) {
    return service.json(API + "suggest?" + query).findValuesAsText("value");
  }

  @Test
  void speakersCountriesResolutionsAndSourcesAreSuggested() {
    assertThat(suggested("typed=lin")).containsExactly("Lin Qiao");
    assertThat(suggested("typed=chi")).containsExactly("CN");
    assertThat(suggested("typed=2999")).containsExactly("S/RES/2999 (2024)");
    assertThat(suggested("typed=harb")).containsExactly("Harbour News");
    assertThat(suggested("typed=zzz")).isEmpty();
  }

  @Test
  void onlyTheKindsAskedForAreSuggested() {
    assertThat(suggested("typed=ch&facet=speaker,source")).isEmpty();
    assertThat(suggested("typed=ch&facet=country&limit=1")).hasSize(1);
  }

  @Test
  void aKindWithoutNamesIsRefused() {
    assertThat(Service.detail(service.get(API + "suggest?typed=a&facet=month")))
        .isEqualTo("facet must be of speaker, country, resolution, source.");
  }

  @Test
  void quotesAreCountedByWhatTheyHaveInCommon() {
    JsonNode counts = service.json(API + "quotes/facets?speaker=lin");
    assertThat(counts.get("total").asInt()).isEqualTo(2);
    assertThat(counts.at("/facets/type").findValuesAsText("value"))
        .containsExactlyInAnyOrder("direct", "indirect");
    assertThat(counts.at("/facets/month").findValuesAsText("value"))
        .containsExactly("2024-07", "2023-05");
  }

  @Test
  void oneSpeakerIsTheQuotesOfThatKeyAlone() {
    JsonNode lin = service.json(API + "speakers/lin-qiao");
    assertThat(lin.at("/speaker/speaker").asText()).isEqualTo("Lin Qiao");
    assertThat(lin.at("/quotes/total").asInt()).isEqualTo(2);
    assertThat(service.json(API + "quotes?speaker=@lin-qiao").get("total").asInt()).isEqualTo(2);
    assertThat(service.json(API + "quotes?speaker=@lin").get("total").asInt()).isZero();
  }

  @Test
  void oneCountryHasThoseThatAreNamedWithIt() {
    JsonNode china = service.json(API + "countries/China");
    assertThat(china.at("/country/code").asText()).isEqualTo("CN");
    assertThat(china.get("with").findValuesAsText("code")).containsExactly("DE", "TD");
    JsonNode kenya = service.json(API + "countries/KE");
    assertThat(kenya.at("/country/articles").asInt()).isZero();
  }
}
