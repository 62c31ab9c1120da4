package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.ServerParameters;
import io.modelcontextprotocol.client.transport.StdioClientTransport;
import io.modelcontextprotocol.json.jackson2.JacksonMcpJsonMapper;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The session that the README shows, with the protocol's own client, over real pipes. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a shell script")
class McpIT {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir static Path folder;

  @BeforeAll
  static void ingest() throws Exception {
    String corpus = Path.of("corpus").toAbsolutePath().toString();
    assertThat(new Launcher(folder).run("ingest", corpus, "--collection", "samples", "-q").code())
        .isZero();
  }

  private static String command() {
    return Path.of("rapporteur").toAbsolutePath().toString();
  }

  /** As the lines tell that people paste into their client's settings. */
  private static McpSyncClient client(List<String> errors) throws IOException {
    JsonNode server = JSON.readTree(readme("json", 0)).at("/mcpServers/rapporteur");
    assertThat(server.get("command").textValue()).endsWith("/rapporteur");
    List<String> arguments =
        JSON.convertValue(
            server.get("args"),
            JSON.getTypeFactory().constructCollectionType(List.class, String.class));
    arguments.set(2, folder.resolve(".rapporteur").toString());
    ServerParameters parameters = ServerParameters.builder(command()).args(arguments).build();
    StdioClientTransport transport =
        new StdioClientTransport(parameters, new JacksonMcpJsonMapper(JSON));
    transport.setStdErrorHandler(errors::add);
    return McpClient.sync(transport)
        .requestTimeout(Duration.ofSeconds(60))
        .initializationTimeout(Duration.ofSeconds(60))
        .build();
  }

  /** A block of the README's section on language models. */
  private static String readme(String language, int index) throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    int begin = readme.indexOf("## For language models");
    String section = readme.substring(begin, readme.indexOf("\n## ", begin + 1));
    Matcher blocks =
        Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(section);
    for (int i = 0; i <= index; i++) {
      assertThat(blocks.find()).as("the README has a block of " + language).isTrue();
    }
    return blocks.group(1);
  }

  private static CallToolResult call(McpSyncClient client, String tool, Map<String, Object> asked) {
    CallToolResult result = client.callTool(CallToolRequest.builder(tool).arguments(asked).build());
    assertThat(result.isError()).as(text(result)).isFalse();
    return result;
  }

  private static String text(CallToolResult result) {
    return ((TextContent) result.content().get(0)).text();
  }

  private static JsonNode content(CallToolResult result) {
    return JSON.valueToTree(result.structuredContent());
  }

  /** The whole text of an article, in as many parts as it takes. */
  private static String article(McpSyncClient client, JsonNode article) {
    StringBuilder text = new StringBuilder();
    for (int begin = 0; begin >= 0; ) {
      Map<String, Object> asked =
          Map.of(
              "id", article.get("id").textValue(),
              "collection", article.get("collection").textValue(),
              "begin", begin);
      JsonNode part = content(call(client, "get_article", asked));
      text.append(part.at("/text/text").textValue());
      begin = part.path("next").asInt(-1);
    }
    return text.toString();
  }

  /** All places that an answer tells have the words that it tells there. */
  private static void assertPlaces(JsonNode told, String text) {
    List<JsonNode> places = told.findParents("span");
    assertThat(places).isNotEmpty();
    for (JsonNode place : places) {
      int begin = place.get("span").get(0).asInt();
      int end = place.get("span").get(1).asInt();
      assertThat(text.substring(begin, end)).isEqualTo(place.get("text").textValue());
    }
  }

  private static void assertPlacesOfItems(McpSyncClient client, CallToolResult result) {
    JsonNode items = content(result).get("items");
    assertThat(items).isNotEmpty();
    for (JsonNode item : items) {
      assertPlaces(item, article(client, item.get("article")));
    }
  }

  @Test
  void aClientFindsTheToolsAndEveryAnswerHasItsEvidence() throws IOException {
    List<String> errors = new CopyOnWriteArrayList<>();
    try (McpSyncClient client = client(errors)) {
      assertThat(client.initialize().serverInfo().name()).isEqualTo("rapporteur");
      assertThat(client.listTools().tools())
          .extracting(Tool::name)
          .containsExactly(
              "search_quotes",
              "search_articles",
              "get_article",
              "resolution",
              "country",
              "extract_facts");
      assertPlacesOfItems(client, call(client, "search_quotes", Map.of("speaker", "oduya")));
      assertPlacesOfItems(
          client, call(client, "search_articles", Map.of("query", "warning AND country:KE")));
      assertPlacesOfItems(client, call(client, "resolution", Map.of("name", "A/RES/79/390")));
      assertPlacesOfItems(client, call(client, "country", Map.of("name", "Kenya")));
      String text = "\"We agree,\" said Ana Duarte, Brazil's envoy.";
      JsonNode facts = content(call(client, "extract_facts", Map.of("text", text)));
      assertThat(facts.at("/quotes/0/speaker/name").textValue()).isEqualTo("Ana Duarte");
      assertPlaces(facts, text);
    }
    assertThat(errors).isEmpty();
  }

  @Test
  void theReadmeShowsARealCall() throws IOException {
    JsonNode shown = JSON.readTree(readme("json", 1));
    @SuppressWarnings("unchecked") // a JSON object
    Map<String, Object> arguments = JSON.convertValue(shown.get("arguments"), Map.class);
    try (McpSyncClient client = client(new CopyOnWriteArrayList<>())) {
      client.initialize();
      CallToolResult result = call(client, shown.get("name").textValue(), arguments);
      assertThat(text(result) + "\n").isEqualTo(readme("text", 0));
      assertThat(content(result)).isEqualTo(JSON.readTree(readme("json", 2)));
    }
  }

  @Test
  void itEndsWithItsInputAndSaysNothingOfItsOwn() throws Exception {
    Launcher.Result ended = new Launcher(folder).run("\n", Map.of(), "mcp");
    assertThat(ended).isEqualTo(new Launcher.Result(0, "", ""));
  }

  @Test
  void aMissingIndexIsOneLine() throws Exception {
    Launcher.Result missing = new Launcher(folder).run("mcp", "--index", "nowhere");
    assertThat(missing.code()).isEqualTo(2);
    assertThat(missing.out()).isEmpty();
    assertThat(missing.errLines())
        .containsExactly(
            "rapporteur: no index in nowhere; make one with: rapporteur ingest FOLDER --index"
                + " nowhere");
  }
}
