package org.rapporteur.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FactsJsonTest {
  private static final ArticleFacts FULL =
      new ArticleFacts(
          1,
          "a/b.txt",
          new ArticleMetadata(
              "Assembly votes",
              "https://example.org/1",
              "Example Wire",
              "A. Writer",
              "2025-03-04",
              "en",
              "0".repeat(64),
              Map.of("section", "world")),
          "\"We agree,\" Lena Aaltonen said.",
          List.of(
              new Quote(
                  "q0",
                  QuoteType.DIRECT,
                  "\"We agree,\"",
                  List.of(new Span(0, 11)),
                  List.of(new Span(12, 25)),
                  List.of(new Span(26, 30)),
                  new Speaker(
                      "Lena Aaltonen",
                      "Lena Aaltonen",
                      SpeakerKind.PERSON,
                      "ambassador",
                      "UN",
                      "FI",
                      "named here"),
                  List.of(Speaker.unknown("her deputy", "no name in the article")),
                  Act.SAID,
                  0.5)),
          List.of(
              new Country(
                  "FI",
                  "Finland",
                  "only bearer",
                  0.75,
                  List.of(new CountryMention(new Span(0, 7), "Finland", CountryMentionKind.NAME)))),
          List.of(
              new CountryGroup(
                  "EU",
                  "European Union",
                  "2025-03-04",
                  List.of("AT", "BE"),
                  List.of(new GroupMention(new Span(0, 2), "EU")))),
          List.of(new CountryPair(List.of("FI", "SE"), 2)),
          List.of(
              new Resolution(
                  "r1",
                  "S/RES/2728 (2024)",
                  Body.UNSC,
                  "2728",
                  2024,
                  null,
                  ResolutionStatus.ADOPTED,
                  "2024-03",
                  "in March",
                  new Vote(14, 0, 1),
                  false,
                  new RollCall(List.of("FI"), List.of("RU"), List.of()),
                  List.of("RU"),
                  List.of("FI"),
                  List.of("FI", "SE"),
                  List.of("G77"),
                  new SponsorCount(null, null, 140, null),
                  List.of("SE"),
                  new CatalogueMatch(
                      "S/RES/2728 (2024)",
                      "A title",
                      "2024-03-25",
                      List.of("SE"),
                      0.9,
                      "its number"),
                  List.of(
                      new ResolutionEvent(
                          ResolutionEventType.VETOED,
                          "2024-03-25",
                          "on Monday",
                          List.of("RU"),
                          new Span(16, 22))),
                  List.of(new ResolutionMention(new Span(0, 15), "resolution 2728")))));

  private static final ArticleFacts BARE = ArticleFacts.none("x", ArticleMetadata.EMPTY);

  @Test
  void factsComeBackAsTheyWereWritten() throws JsonProcessingException {
    assertThat(FactsJson.read(FactsJson.write(FULL))).isEqualTo(FULL);
    assertThat(FactsJson.read(FactsJson.write(BARE))).isEqualTo(BARE);
  }

  @Test
  void everyLineKeepsToTheSchema() {
    assertThat(FactsSchema.errors(FactsJson.write(FULL))).isEmpty();
    assertThat(FactsSchema.errors(FactsJson.write(BARE))).isEmpty();
    assertThat(FactsSchema.errors(FactsJson.write(new ArticleFailure("x#3", "line 3: cut off"))))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"schemaVersion\":1,\"id\":\"x\",\"article\":{},\"quotes\":[{}],\"countries\":[],"
            + "\"resolutions\":[]}",
        "{\"schemaVersion\":2,\"id\":\"x\",\"article\":{},\"quotes\":[],\"countries\":[],"
            + "\"resolutions\":[]}",
        "{\"schemaVersion\":1,\"id\":\"x\",\"article\":{},\"quotes\":[],\"resolutions\":[],"
            + "\"countries\":[{\"code\":\"fi\",\"name\":\"Finland\",\"mentions\":[]}]}"
      })
  void theSchemaRefusesWhatTheContractForbids(String line) {
    assertThat(FactsSchema.errors(line)).isNotEmpty();
  }

  @Test
  void theSchemaNamesEveryFieldThatARecordHas() throws JsonProcessingException {
    JsonNode definitions = new ObjectMapper().readTree(FactsSchema.source()).get("$defs");
    Map.of(
            "facts", ArticleFacts.class,
            "failure", ArticleFailure.class,
            "article", ArticleMetadata.class,
            "quote", Quote.class,
            "speaker", Speaker.class,
            "country", Country.class,
            "group", CountryGroup.class,
            "resolution", Resolution.class)
        .forEach(
            (name, type) -> {
              var inSchema = definitions.get(name).get("properties").fieldNames();
              assertThat(inSchema).toIterable().containsExactlyInAnyOrderElementsOf(fields(type));
            });
  }

  @Test
  void aFieldThatTheTextDoesNotGiveIsLeftOut() {
    assertThat(FactsJson.write(BARE))
        .isEqualTo(
            "{\"schemaVersion\":1,\"id\":\"x\",\"article\":{},\"quotes\":[],\"countries\":[],"
                + "\"resolutions\":[]}");
  }

  @Test
  void aSpanIsAPairOfOffsets() {
    assertThat(FactsJson.write(FULL)).contains("\"content\":[[0,11]]");
  }

  @Test
  void aFieldOfANewerProgramIsPassedOver() throws JsonProcessingException {
    String newer = FactsJson.write(BARE).replace("\"id\"", "\"mood\":\"calm\",\"id\"");
    assertThat(FactsJson.read(newer)).isEqualTo(BARE);
  }

  @Test
  void aBrokenLineIsRefused() {
    assertThatThrownBy(() -> FactsJson.read("{\"id\":"))
        .isInstanceOf(JsonProcessingException.class);
  }

  private static List<String> fields(Class<?> type) {
    return Arrays.stream(type.getRecordComponents()).map(FactsJsonTest::field).toList();
  }

  private static String field(RecordComponent component) {
    JsonProperty renamed = component.getAccessor().getAnnotation(JsonProperty.class);
    return renamed == null ? component.getName() : renamed.value();
  }
}
