package org.rapporteur.mcp;

import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.json.jackson2.JacksonMcpJsonMapper;
import io.modelcontextprotocol.json.schema.JsonSchemaValidator;
import io.modelcontextprotocol.json.schema.JsonSchemaValidator.ValidationResponse;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.server.McpSyncServer;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.ServerCapabilities;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rapporteur.Rapporteur;
import org.rapporteur.fact.Article;
import org.rapporteur.fact.ArticleFacts;
import org.rapporteur.search.LiveSearch;
import org.rapporteur.search.QueryException;

/**
 * Answers of an index, and facts of texts that are sent, as tools of the Model Context Protocol.
 *
 * <pre>{@code
 * try (LiveSearch index = LiveSearch.open(Path.of(".rapporteur"))) {
 *   McpService.open(index).serve(System.in, output); // until the client closes its end
 * }
 * }</pre>
 */
public final class McpService {
  private static final String NAME = "rapporteur";

  /** The tests hold all answers against their schemas; nobody needs to do it again here. */
  private static final JsonSchemaValidator TRUSTING =
      (schema, content) -> ValidationResponse.asValid(null);

  private final ToolFile file;
  private final Map<String, ToolCall> calls;

  private McpService(ToolFile file, Map<String, ToolCall> calls) {
    this.file = file;
    this.calls = calls;
  }

  /**
   * Answers from {@code index}, which stays open as long as this is used; the models are loaded
   * when the first text is sent.
   */
  public static McpService open(LiveSearch index) throws IOException {
    return open(
        index,
        () -> {
          Rapporteur rapporteur = Rapporteur.open();
          return rapporteur::extract;
        });
  }

  static McpService open(LiveSearch index, Supplier<Function<Article, ArticleFacts>> extractor)
      throws IOException {
    return new McpService(
        ToolFile.read(),
        Map.of(
            "search_quotes", new QuotesTool(index),
            "search_articles", new ArticlesTool(index),
            "get_article", new ArticleTool(index),
            "resolution", new ResolutionTool(index),
            "country", new CountryTool(index),
            "extract_facts", new ExtractTool(extractor)));
  }

  /**
   * Speaks with one client until its input ends; what it asked before is answered first.
   *
   * @param in JSON-RPC messages, one a line, in UTF-8
   * @param out the answers, one a line, and nothing else
   * @throws IOException if the input can't be read
   */
  public void serve(InputStream in, PrintWriter out) throws IOException {
    McpJsonMapper json = new JacksonMcpJsonMapper(Json.MAPPER);
    StdioTransport transport = new StdioTransport(json, new RequestCheck(calls.keySet()), out);
    McpSyncServer server =
        McpServer.sync(transport)
            .serverInfo(NAME, version())
            .instructions(file.instructions())
            .capabilities(ServerCapabilities.builder().tools(false).build())
            .jsonMapper(json)
            .jsonSchemaValidator(TRUSTING)
            .validateToolInputs(false) // Arguments tells models more of what is wrong
            .immediateExecution(true) // the transport has threads for what takes time
            .tools(file.tools().stream().map(this::specification).toList())
            .build();
    transport.serve(in);
    server.close();
  }

  private static String version() {
    return Objects.requireNonNullElse(
        McpService.class.getPackage().getImplementationVersion(), "unreleased");
  }

  private SyncToolSpecification specification(Tool tool) {
    return SyncToolSpecification.builder()
        .tool(tool)
        .callHandler((client, request) -> call(tool, request.arguments()))
        .build();
  }

  List<Tool> tools() {
    return file.tools();
  }

  /** What a tool answers; what keeps it from that is an answer too, one line for the model. */
  CallToolResult call(Tool tool, @Nullable Map<String, Object> sent) {
    try {
      ToolCall call = Objects.requireNonNull(calls.get(tool.name()));
      Arguments asked =
          Arguments.read(
              tool.name(), InputSchema.of(tool.inputSchema()), sent == null ? Map.of() : sent);
      Answer answer = call.answer(asked);
      return CallToolResult.builder()
          .structuredContent(answer.content())
          .addTextContent(answer.text())
          .isError(false)
          .build();
    } catch (ToolException | QueryException e) {
      return failed(String.valueOf(e.getMessage()));
    } catch (IOException e) {
      return failed("the index can't be read: " + e.getMessage());
    } catch (RuntimeException e) {
      return failed("this can't be answered, by a fault of the program: " + e);
    }
  }

  private static CallToolResult failed(String line) {
    String text = line.strip().replaceAll("\\s*\\R\\s*", " ");
    return CallToolResult.builder().addTextContent(text).isError(true).build();
  }
}
