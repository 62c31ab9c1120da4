package org.rapporteur.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.search.ThreeArticles;

class StdioTransportTest {
  private static final String BEGIN =
      """
      {"jsonrpc":"2.0","id":0,"method":"initialize","params":{"protocolVersion":"2025-06-18",\
      "capabilities":{},"clientInfo":{"name":"test","version":"1"}}}
      {"jsonrpc":"2.0","method":"notifications/initialized"}
      """;

  @TempDir Path folder;

  private static String call(int id, String tool, String arguments) {
    return """
    {"jsonrpc":"2.0","id":%d,"method":"tools/call","params":{"name":"%s","arguments":%s}}
    """
        .formatted(id, tool, arguments);
  }

  /** All that is answered to these lines, behind which the input ends. */
  private List<JsonNode> answers(String lines) throws IOException {
    StringWriter out = new StringWriter();
    try (ToolAnswers tools = ToolAnswers.of(folder, ThreeArticles.water())) {
      tools.service.serve(
          new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)), new PrintWriter(out));
    }
    List<JsonNode> answers = new ArrayList<>();
    for (String line : out.toString().split("\n", -1)) {
      if (!line.isEmpty()) {
        answers.add(Json.MAPPER.readTree(line)); // nothing but messages, one a line
      }
    }
    return answers;
  }

  private static List<Integer> ids(List<JsonNode> answers) {
    return answers.stream().map(answer -> answer.get("id").asInt(-1)).toList();
  }

  @Test
  void whatWasAskedBeforeTheInputEndsIsAnswered() throws IOException {
    StringBuilder lines = new StringBuilder(BEGIN);
    for (int id = 1; id <= 30; id++) {
      lines.append(call(id, "search_quotes", "{\"about\":\"water\"}"));
    }
    List<JsonNode> answers = answers(lines.toString());
    assertThat(ids(answers)).hasSize(31).doesNotHaveDuplicates();
    assertThat(answers)
        .filteredOn(answer -> answer.get("id").asInt() > 0)
        .allSatisfy(
            answer -> assertThat(answer.at("/result/structuredContent/total").intValue()).isOne());
  }

  @Test
  void theAnswerHasStructuredContentAndText() throws IOException {
    JsonNode result =
        answers(BEGIN + call(1, "country", "{\"name\":\"Chad\"}")).get(1).get("result");
    assertThat(result.at("/structuredContent/code").textValue()).isEqualTo("TD");
    assertThat(result.at("/content/0/text").textValue())
        .startsWith("TD Chad; articles that name it: 1");
    assertThat(result.get("isError").booleanValue()).isFalse();
  }

  @Test
  void aLineThatIsNoMessageIsToldAndTheSessionGoesOn() throws IOException {
    String tooLong = "x".repeat(MessageLines.MOST_CHARACTERS + 1) + "\n";
    List<JsonNode> answers =
        answers(
            BEGIN + "hello\n[]\nnull\n{\"id\":3}\n\n" + tooLong + call(4, "search_quotes", "{}"));
    assertThat(ids(answers)).containsExactly(0, -1, -1, -1, 3, -1, 4);
    assertThat(answers.get(1).at("/error/code").intValue()).isEqualTo(-32700);
    assertThat(answers.get(4).at("/error/code").intValue()).isEqualTo(-32600);
  }

  @Test
  @Timeout(20)
  void whatIsAskedBeforeTheSessionBeginsIsRefusedAndHoldsNothingUp() throws IOException {
    String ping = "{\"jsonrpc\":\"2.0\",\"id\":8,\"method\":\"ping\"}\n";
    String list = "{\"jsonrpc\":\"2.0\",\"id\":9,\"method\":\"tools/list\"}\n";
    String early = call(10, "search_quotes", "{}");
    List<JsonNode> answers = answers(ping + list + early + BEGIN + list);
    assertThat(ids(answers)).containsExactly(8, 9, 10, 0, 9);
    assertThat(answers.get(0).has("result")).isTrue();
    assertThat(answers.get(1).at("/error/message").textValue()).contains("send initialize");
    assertThat(answers.get(2).has("error")).isTrue();
    assertThat(answers.get(4).at("/result/tools")).hasSize(6);
  }

  @Test
  @Timeout(20)
  void aClientThatLeavesBeforeTheSessionBeginsEndsIt() throws IOException {
    assertThat(ids(answers(call(1, "search_quotes", "{}")))).containsExactly(1);
  }

  @Test
  void parametersOfTheWrongShapeAreToldInOneLine() throws IOException {
    String bare = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\"}\n";
    List<JsonNode> answers =
        answers(
            BEGIN
                + bare
                + call(2, "nope", "{}")
                + call(3, "country", "[1]")
                + without(4, "search"));
    assertThat(answers.get(1).at("/error/message").textValue())
        .isEqualTo("tools/call needs params, an object");
    assertThat(answers.get(2).at("/error/message").textValue())
        .startsWith("there is no tool 'nope'; there are country, extract_facts");
    assertThat(answers.get(3).at("/error/message").textValue())
        .isEqualTo("arguments must be an object");
    assertThat(answers.get(4).at("/result/isError").booleanValue()).isFalse();
  }

  /** A call without arguments, as the protocol allows. */
  private static String without(int id, String kind) {
    return """
    {"jsonrpc":"2.0","id":%d,"method":"tools/call","params":{"name":"%s_quotes"}}
    """
        .formatted(id, kind);
  }

  @Test
  void errorsOfTheProtocolAndOfToolsAreToldApart() throws IOException {
    String unknown = "{\"jsonrpc\":\"2.0\",\"id\":5,\"method\":\"tools/eat\"}\n";
    List<JsonNode> answers =
        answers(BEGIN + unknown + call(6, "eat", "{}") + call(7, "country", "{\"name\":\"x\"}"));
    assertThat(answers).hasSize(4);
    for (JsonNode answer : answers) {
      int id = answer.get("id").intValue();
      assertThat(answer.has("error")).as("answer " + id).isEqualTo(id == 5 || id == 6);
      assertThat(answer.at("/result/isError").asBoolean()).isEqualTo(id == 7);
    }
  }
}
