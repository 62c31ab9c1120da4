package org.rapporteur.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.NullMarked;
import org.rapporteur.fact.Article;
import org.rapporteur.fact.ArticleFacts;
import org.rapporteur.index.FactIndexWriter;
import org.rapporteur.index.Samples;
import org.rapporteur.search.LiveSearch;

/** Tools over an index of invented articles; every answer is held against its schema. */
@NullMarked
final class ToolAnswers implements AutoCloseable {
  /** Finds nothing, at once; the models are tried elsewhere. */
  static final Function<Article, ArticleFacts> NOTHING =
      article -> ArticleFacts.none(article.id(), article.metadata().withLanguage("en"));

  private static final SchemaRegistry SCHEMAS =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  private final LiveSearch index;
  final McpService service;

  private ToolAnswers(LiveSearch index, McpService service) {
    this.index = index;
    this.service = service;
  }

  static ToolAnswers of(Path folder, Samples... articles) throws IOException {
    return of(folder, () -> NOTHING, articles);
  }

  static ToolAnswers of(
      Path folder, Supplier<Function<Article, ArticleFacts>> extractor, Samples... articles)
      throws IOException {
    ingest(folder, articles);
    LiveSearch index = LiveSearch.open(folder);
    return new ToolAnswers(index, McpService.open(index, extractor));
  }

  /** Puts articles into the index, as another program does. */
  static void ingest(Path folder, Samples... articles) throws IOException {
    try (FactIndexWriter writer = FactIndexWriter.open(folder)) {
      for (Samples article : articles) {
        article.putInto(writer);
      }
      writer.commit();
    }
  }

  Tool tool(String name) {
    return service.tools().stream()
        .filter(tool -> tool.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  /** The structured content of an answer; arguments as JSON. */
  JsonNode ask(String tool, String arguments) {
    CallToolResult result = call(tool, arguments);
    assertThat(result.isError()).as(text(result)).isFalse();
    JsonNode content = Json.MAPPER.valueToTree(result.structuredContent());
    assertThat(errors(tool(tool).outputSchema(), content)).isEmpty();
    return content;
  }

  /** What is wrong with a value by a schema. */
  static List<String> errors(Map<String, Object> schema, JsonNode value) {
    JsonNode written = Json.MAPPER.valueToTree(schema);
    return SCHEMAS.getSchema(written).validate(value).stream().map(Error::toString).toList();
  }

  /** An answer as models read it that take text alone. */
  String told(String tool, String arguments) {
    CallToolResult result = call(tool, arguments);
    assertThat(result.isError()).as(text(result)).isFalse();
    return text(result);
  }

  /** The line that tells why there is no answer. */
  String refusal(String tool, String arguments) {
    CallToolResult result = call(tool, arguments);
    assertThat(result.isError()).as(text(result)).isTrue();
    assertThat(result.structuredContent()).isNull();
    return text(result);
  }

  @SuppressWarnings("unchecked") // a JSON object
  private CallToolResult call(String tool, String arguments) {
    try {
      return service.call(tool(tool), Json.MAPPER.readValue(arguments, Map.class));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(CallToolResult result) {
    return ((TextContent) result.content().get(0)).text();
  }

  /** How many places of {@code text} an answer tells; all must have the words that it tells. */
  static int checkedPlaces(JsonNode answer, String text) {
    int places = 0;
    for (JsonNode place : answer.findParents("span")) {
      String words =
          text.substring(place.get("span").get(0).asInt(), place.get("span").get(1).asInt());
      if (place.has("cut")) {
        assertThat(words).startsWith(place.get("text").textValue());
      } else {
        assertThat(place.get("text").textValue()).isEqualTo(words);
      }
      places++;
    }
    return places;
  }

  @Override
  public void close() throws IOException {
    index.close();
  }
}
