package org.rapporteur.mcp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.mcp.ToolAnswers.checkedPlaces;

import com.fasterxml.jackson.databind.JsonNode;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.fact.QuoteType;
import org.rapporteur.fact.Speaker;
import org.rapporteur.index.Samples;
import org.rapporteur.search.ThreeArticles;

class McpServiceTest {
  private static final Speaker ANA = Samples.person("Ana Reis", "envoy", "PE");

  @TempDir static Path folder;
  @TempDir Path ownFolder;
  private ToolAnswers answers;

  @BeforeEach
  void open() throws IOException {
    answers =
        ToolAnswers.of(folder, ThreeArticles.dry(), ThreeArticles.trade(), ThreeArticles.water());
  }

  @AfterEach
  void close() throws IOException {
    answers.close();
  }

  private static String textOf(Samples article) {
    return article.article().text();
  }

  private static List<String> ids(JsonNode answer) {
    List<String> ids = new ArrayList<>();
    answer.get("items").forEach(item -> ids.add(item.at("/article/id").textValue()));
    return ids;
  }

  @Test
  void everyToolTellsWhatItTakesAndThatItChangesNothing() {
    assertThat(answers.service.tools())
        .extracting(Tool::name)
        .containsExactly(
            "search_quotes",
            "search_articles",
            "get_article",
            "resolution",
            "country",
            "extract_facts");
    for (Tool tool : answers.service.tools()) {
      assertThat(tool.description()).as(tool.name()).contains("Example: {");
      assertThat(tool.annotations().readOnlyHint()).isTrue();
      assertThat(tool.annotations().openWorldHint()).isFalse();
      JsonNode schema = Json.MAPPER.valueToTree(tool.inputSchema());
      assertThat(schema.get("additionalProperties").booleanValue()).isFalse();
      for (JsonNode argument : schema.get("properties")) {
        assertThat(argument.get("description").textValue()).isNotBlank();
        boolean bounded =
            argument.has("maxLength") || argument.has("maximum") || argument.has("enum");
        assertThat(bounded).as(tool.name() + " " + argument).isTrue();
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "search_quotes|{}",
        "search_articles|{\"query\":\"sanctions\"}",
        "get_article|{\"id\":\"water.txt\"}",
        "resolution|{\"name\":\"2999\"}",
        "country|{\"name\":\"Chad\"}",
        "extract_facts|{\"text\":\"Nothing.\"}"
      })
  void whatDescriptionsGiveAsExamplesIsAllowed(String tool, String smallest) throws IOException {
    String described = answers.tool(tool).description();
    String example =
        described.substring(described.indexOf("Example: ") + 9, described.length() - 1);
    JsonNode arguments = Json.MAPPER.readTree(example);
    assertThat(ToolAnswers.errors(answers.tool(tool).inputSchema(), arguments)).isEmpty();
    answers.ask(tool, smallest); // as its schema tells
  }

  @Test
  void quotesComeWithTheirArticleAndTheWordsWhereTheyStand() {
    JsonNode found = answers.ask("search_quotes", "{\"speaker\":\"qiao\",\"about\":\"water\"}");
    JsonNode item = found.get("items").get(0);
    assertThat(found.get("total").intValue()).isOne();
    assertThat(item.at("/article/id").textValue()).isEqualTo("2024/water.txt");
    assertThat(item.at("/article/collection").textValue()).isEqualTo("news");
    assertThat(item.at("/quote/speaker/country").textValue()).isEqualTo("CN");
    assertThat(item.at("/quote/content/0/text").textValue())
        .isEqualTo("\"Sanctions against Chad do not bring water,\"");
    assertThat(checkedPlaces(found, textOf(ThreeArticles.water()))).isOne();
  }

  @Test
  void aPassageIsThereWhereItIsAskedFor() {
    JsonNode found = answers.ask("search_quotes", "{\"about\":\"water\",\"context\":1}");
    String passage = found.at("/items/0/passage/text").textValue();
    assertThat(passage).startsWith("The Security Council adopted").contains("do not bring water");
    assertThat(checkedPlaces(found, textOf(ThreeArticles.water()))).isEqualTo(2);
  }

  @Test
  void modelsThatReadTextAloneSeeTheSameEvidence() {
    assertThat(answers.told("search_quotes", "{\"about\":\"water\"}"))
        .isEqualTo(
            """
            1 of 1 quotes

            1. Lin Qiao, ambassador of China (CN): "Sanctions against Chad do not bring water," \
            (direct, said, confidence 0.9, characters 61-105)
               2024-07-02, Harbour News: Council votes on water [2024/water.txt in news]\
            """);
  }

  @Test
  void aListGoesOnWhereItStopped() {
    List<String> quotes = new ArrayList<>();
    String cursor = "";
    for (int parts = 1; parts <= 4; parts++) {
      JsonNode part = answers.ask("search_quotes", "{\"limit\":1" + cursor + "}");
      quotes.add(part.at("/items/0/quote/content/0/text").textValue());
      assertThat(part.get("total").intValue()).isEqualTo(4);
      assertThat(part.has("next")).isEqualTo(parts < 4);
      cursor = ",\"cursor\":\"" + part.path("next").asText() + "\"";
    }
    assertThat(quotes).doesNotHaveDuplicates();
  }

  @Test
  void aCursorIsGoodForItsOwnQuestionAlone() {
    String next = answers.ask("search_quotes", "{\"limit\":1}").get("next").textValue();
    assertThat(
            answers.refusal("search_quotes", "{\"about\":\"water\",\"cursor\":\"" + next + "\"}"))
        .isEqualTo("this cursor is of another question; ask again without it");
    assertThat(answers.refusal("search_quotes", "{\"cursor\":\"2\"}"))
        .isEqualTo("this is no cursor that a list gave as its \"next\"");
    String gone = "0".repeat(16) + next.substring(16);
    assertThat(answers.refusal("search_quotes", "{\"limit\":1,\"cursor\":\"" + gone + "\"}"))
        .isEqualTo("the index has changed since this list began; ask again without the cursor");
  }

  @Test
  void whatIsIngestedMeanwhileIsFoundAndAListThatBeganBeforeGoesOnAsItWas() throws IOException {
    try (ToolAnswers own = ToolAnswers.of(ownFolder, ThreeArticles.water())) {
      JsonNode begun = own.ask("search_quotes", "{\"limit\":1}");
      ToolAnswers.ingest(ownFolder, ThreeArticles.trade());
      long end = System.nanoTime() + 10_000_000_000L;
      while (own.ask("search_quotes", "{}").get("total").intValue() < 4) {
        assertThat(System.nanoTime()).as("a commit is seen within seconds").isLessThan(end);
      }
      String next = begun.get("next").textValue();
      JsonNode rest = own.ask("search_quotes", "{\"limit\":1,\"cursor\":\"" + next + "\"}");
      assertThat(rest.get("total").intValue()).isEqualTo(2);
    }
  }

  @Test
  void whoIsMisspeltIsAskedBackFor() {
    JsonNode none = answers.ask("search_quotes", "{\"speaker\":\"Qiau\"}");
    assertThat(none.get("total").intValue()).isZero();
    assertThat(none.get("didYouMean").textValue()).isEqualTo("Lin Qiao");
    assertThat(answers.told("search_quotes", "{\"speaker\":\"Qiau\"}"))
        .isEqualTo("0 of 0 quotes; did you mean Lin Qiao?");
  }

  @Test
  void articlesComeWithThePassagesThatAnswer() {
    JsonNode found = answers.ask("search_articles", "{\"query\":\"sanctions AND country:TD\"}");
    assertThat(ids(found)).containsExactly("2024/water.txt");
    assertThat(found.at("/items/0/passages/0/text").textValue()).contains("Sanctions against Chad");
    assertThat(checkedPlaces(found, textOf(ThreeArticles.water()))).isPositive();
  }

  @Test
  void aPassageThatGoesOverALineEndIsToldAsTheArticleHasIt() throws IOException {
    Samples article =
        Samples.article("lines.txt").say("First.\n\nRain fell\non the\nroof. Then it stopped.");
    try (ToolAnswers own = ToolAnswers.of(ownFolder, article)) {
      JsonNode found = own.ask("search_articles", "{\"query\":\"roof\"}");
      assertThat(found.at("/items/0/passages/0/text").textValue())
          .contains("Rain fell\non the\nroof.");
      assertThat(checkedPlaces(found, textOf(article))).isOne();
    }
  }

  @Test
  void anArticleIsReadInPartsThatMakeUpTheWhole() {
    String text = textOf(ThreeArticles.water());
    StringBuilder read = new StringBuilder();
    int quotes = 0;
    for (int begin = 0; begin >= 0; ) {
      String asked = "{\"id\":\"water.txt\",\"length\":60,\"begin\":" + begin + "}";
      JsonNode part = answers.ask("get_article", asked);
      assertThat(part.get("length").intValue()).isEqualTo(text.length());
      assertThat(checkedPlaces(part, text)).isPositive();
      read.append(part.at("/text/text").textValue());
      quotes += part.get("quotes").size();
      begin = part.path("next").asInt(-1);
    }
    assertThat(read.toString()).isEqualTo(text);
    assertThat(quotes).isEqualTo(2);
  }

  @Test
  void anArticleHasItsFactsBesideItsText() {
    JsonNode article =
        answers.ask("get_article", "{\"id\":\"2024/water.txt\",\"collection\":\"news\"}");
    assertThat(article.get("quotes").findValuesAsText("name"))
        .containsExactly("Lin Qiao", "Jürgen A. Müller");
    assertThat(article.get("countries").findValuesAsText("code")).containsExactly("TD", "CN", "DE");
    assertThat(article.at("/resolutions/0/mentions/0/text").textValue())
        .isEqualTo("resolution 2999");
    assertThat(answers.told("get_article", "{\"id\":\"water.txt\"}"))
        .contains("characters 0-", "Quotes:\n- Lin Qiao", "Countries:\n- TD Chad, 1 mention: Chad");
  }

  @Test
  void aResolutionIsToldByAllArticlesThatSpeakOfIt() {
    JsonNode one = answers.ask("resolution", "{\"name\":\"S/RES/2999 (2024)\"}");
    assertThat(one.get("ref").textValue()).isEqualTo("S/RES/2999 (2024)");
    assertThat(ids(one)).containsExactly("2024/water.txt");
    assertThat(one.at("/items/0/resolution/status").textValue()).isEqualTo("adopted");
    assertThat(checkedPlaces(one, textOf(ThreeArticles.water()))).isPositive();
    JsonNode known = answers.ask("resolution", "{\"name\":\"S/RES/1701 (2006)\"}");
    assertThat(known.at("/catalogue/body").textValue()).isEqualTo("UNSC");
    assertThat(known.get("total").intValue()).isZero();
  }

  @Test
  void aCountryIsToldWithItsNeighboursAndTheWordsThatNameIt() {
    JsonNode china = answers.ask("country", "{\"name\":\"China\",\"limit\":1}");
    assertThat(china.get("code").textValue()).isEqualTo("CN");
    assertThat(china.get("articles").intValue()).isEqualTo(2);
    assertThat(china.at("/with/0/name").textValue()).isEqualTo("Germany");
    assertThat(ids(china)).containsExactly("2024/water.txt");
    assertThat(checkedPlaces(china, textOf(ThreeArticles.water()))).isOne();
    String next = china.get("next").textValue();
    JsonNode rest =
        answers.ask("country", "{\"name\":\"China\",\"limit\":1,\"cursor\":\"" + next + "\"}");
    assertThat(ids(rest)).containsExactly("2023/trade.txt");
  }

  @Test
  void theModelsAreLoadedWhenTheFirstTextComesAndOnce() throws IOException {
    AtomicInteger loads = new AtomicInteger();
    Samples water = ThreeArticles.water();
    try (ToolAnswers own =
        ToolAnswers.of(
            ownFolder,
            () -> {
              loads.incrementAndGet();
              return article -> water.facts();
            })) {
      own.ask("search_quotes", "{}");
      assertThat(loads).hasValue(0);
      String asked = Json.MAPPER.createObjectNode().put("text", textOf(water)).toString();
      JsonNode facts = own.ask("extract_facts", asked);
      assertThat(checkedPlaces(facts, textOf(water))).isEqualTo(6);
      assertThat(own.ask("extract_facts", asked)).isEqualTo(facts);
      assertThat(loads).hasValue(1);
    }
  }

  @Test
  void noAnswerIsLongerThanAModelShouldRead() throws IOException {
    Samples article = Samples.article("long.txt").about("t".repeat(10_000), "2024-01-01", "Wire");
    for (int i = 0; i < 60; i++) {
      article.quote(
          ANA, QuoteType.DIRECT, "\"Number " + i + ". " + "We said so. ".repeat(300) + "\"");
    }
    try (ToolAnswers own = ToolAnswers.of(ownFolder, article)) {
      JsonNode first = own.ask("search_quotes", "{\"limit\":50,\"context\":0}");
      assertThat(first.toString().length()).isLessThan(Part.MOST_CHARACTERS + 2_000);
      assertThat(first.at("/items/0/quote/content/0/cut").booleanValue()).isTrue();
      assertThat(checkedPlaces(first, textOf(article))).isEqualTo(first.get("items").size());
      int seen = first.get("items").size();
      for (JsonNode part = first; part.has("next"); seen += part.get("items").size()) {
        String next = part.get("next").textValue();
        part = own.ask("search_quotes", "{\"limit\":50,\"context\":0,\"cursor\":\"" + next + "\"}");
      }
      assertThat(seen).isEqualTo(60);
      JsonNode facts = own.ask("get_article", "{\"id\":\"long.txt\",\"length\":12000}");
      assertThat(facts.toString().length()).isLessThan(12_000 + Part.MOST_CHARACTERS + 2_000);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "search_quotes|{\"from\":\"someday\"}|no date: 'someday'; a date is 2024, 2024-07,"
            + " 2024-07-02, July 2024, 2 July 2024, today, last week, last 30 days or"
            + " 2024-01..2024-06",
        "search_quotes|{\"from\":\"2024\",\"to\":\"2023\"}|from 2024-01-01 is after to 2023-12-31",
        "search_quotes|{\"country\":\"Chda\"}|no country of that name or code: Chda; did you mean"
            + " Chad?",
        "search_quotes|{\"limit\":51}|limit must be a whole number from 1 to 50, not 51",
        "search_quotes|{\"limit\":\"many\"}|limit must be a whole number from 1 to 50, not many",
        "search_quotes|{\"limit\":1.5}|limit must be a whole number from 1 to 50, not 1.5",
        "search_quotes|{\"minConfidence\":2}|minConfidence must be a number from 0 to 1, not 2",
        "search_quotes|{\"type\":\"loud\"}|type has no 'loud'; it has direct, mixed, indirect",
        "search_quotes|{\"speaker\":7}|speaker must be a text, not 7",
        "country|{\"code\":\"CN\"}|there is no argument 'code' here; there are cursor, limit, name",
        "country|{}|the argument 'name' is needed",
        "country|{\"name\":\"Frnace\"}|no country of that name or code: Frnace; did you mean"
            + " France?",
        "get_article|{\"id\":\"rain.txt\"}|the index has no article 'rain.txt'; search_articles and"
            + " search_quotes tell ids",
        "get_article|{\"id\":\"water.txt\",\"collection\":\"old\"}|the index has no article"
            + " 'water.txt' in 'old'; search_articles and search_quotes tell ids",
        "get_article|{\"id\":\"txt\"}|several articles are meant by 'txt'; give id and collection"
            + " of one: 2023/trade.txt in news, 2024/water.txt in news, dry.txt in news",
        "get_article|{\"id\":\"dry.txt\",\"begin\":900}|the text ends at 67, before begin 900",
        "resolution|{\"name\":\"S/RES/9999 (2099)\"}|neither catalogue nor index has a resolution"
            + " 'S/RES/9999 (2099)'; give its symbol, as S/RES/2728 (2024) or A/RES/78/311, or"
            + " words of its title",
        "extract_facts|{\"text\":\"x\",\"date\":\"Monday\"}|no day: 'Monday'; write it as"
            + " 2024-07-02",
        "extract_facts|{\"text\":\" \"}|the argument 'text' is needed"
      })
  void whatIsWrongIsToldInOneLineWithTheWayOut(String tool, String arguments, String line) {
    assertThat(answers.refusal(tool, arguments)).isEqualTo(line);
  }

  @Test
  void aQueryThatCantBeUnderstoodIsToldWithThePlace() {
    assertThat(answers.refusal("search_articles", "{\"query\":\"water AND (\"}"))
        .startsWith("query, column ")
        .doesNotContain("\n");
  }

  @Test
  void aTextThatIsTooLongIsRefusedBeforeTheModelsAreLoaded() {
    assertThat(answers.refusal("extract_facts", "{\"text\":\"" + "x".repeat(20_001) + "\"}"))
        .isEqualTo("text has 20001 characters, and may have 20000; send less of it");
  }
}
