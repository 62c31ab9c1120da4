package org.rapporteur.mcp;

import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.json.TypeRef;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.ErrorCodes;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCMessage;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCNotification;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCRequest;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCResponse;
import io.modelcontextprotocol.spec.McpServerSession;
import io.modelcontextprotocol.spec.McpServerTransport;
import io.modelcontextprotocol.spec.McpServerTransportProvider;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor.CallerRunsPolicy;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * The protocol over standard input and output: a message a line.
 *
 * <p>The SDK's own transport (2.1.0) ends at the first line that is no message, and drops the
 * answers that are being worked on when the input ends; this one tells the client what is wrong and
 * goes on, and answers all that was asked.
 */
final class StdioTransport implements McpServerTransportProvider {
  private static final String NO_MESSAGE =
      "this line is no JSON-RPC message, or is longer than a million characters";

  private static final String NOT_BEGUN =
      "the session has not begun: send initialize, then notifications/initialized";

  private final McpJsonMapper json;
  private final RequestCheck check;
  private final PrintWriter out;
  private @Nullable McpServerSession session;
  private boolean begun;

  StdioTransport(McpJsonMapper json, RequestCheck check, PrintWriter out) {
    this.json = json;
    this.check = check;
    this.out = out;
  }

  @Override
  public void setSessionFactory(McpServerSession.Factory sessions) {
    session = sessions.create(new Writer());
  }

  @Override
  public Mono<Void> notifyClients(String method, Object parameters) {
    McpServerSession client = session;
    return client == null ? Mono.empty() : client.sendNotification(method, parameters);
  }

  @Override
  public Mono<Void> closeGracefully() {
    return Mono.empty();
  }

  /** Answers what comes until the input ends, or nobody reads the answers any more. */
  void serve(InputStream in) throws IOException {
    ExecutorService workers = workers();
    try {
      MessageLines lines = new MessageLines(in);
      for (String line = lines.next(); line != null && !out.checkError(); line = lines.next()) {
        receive(line, workers);
      }
    } finally {
      workers.close(); // answers what was asked before
    }
  }

  private static ExecutorService workers() {
    return new ThreadPoolExecutor(
        0,
        Math.max(2, Runtime.getRuntime().availableProcessors()),
        1,
        TimeUnit.MINUTES,
        new SynchronousQueue<>(),
        Thread.ofPlatform().daemon().name("mcp-", 1).factory(),
        new CallerRunsPolicy()); // who asks more at once waits
  }

  private void receive(String line, ExecutorService workers) {
    if (line.isBlank()) {
      return;
    }
    JSONRPCMessage message;
    try {
      message = McpSchema.deserializeJsonRpcMessage(json, line);
    } catch (IOException | RuntimeException e) { // no JSON, or no message
      refuse(line);
      return;
    }
    if (message instanceof JSONRPCRequest request) {
      receive(request, workers);
      return;
    }
    handle(message);
    if (message instanceof JSONRPCNotification told
        && McpSchema.METHOD_NOTIFICATION_INITIALIZED.equals(told.method())) {
      begun = true;
    }
  }

  private void receive(JSONRPCRequest request, ExecutorService workers) {
    boolean begins = McpSchema.METHOD_INITIALIZE.equals(request.method());
    String fault = check.fault(request);
    if (fault != null) {
      send(error(request.id(), ErrorCodes.INVALID_PARAMS, fault));
    } else if (!begun && McpSchema.METHOD_PING.equals(request.method())) {
      send(JSONRPCResponse.result(request.id(), Map.of()));
    } else if (!begun && !begins) { // the session would wait for its begin, and nobody read it
      send(error(request.id(), ErrorCodes.INVALID_REQUEST, NOT_BEGUN));
    } else if (McpSchema.METHOD_TOOLS_CALL.equals(request.method())) {
      workers.execute(() -> handle(request));
    } else {
      handle(request); // at once and in order, for the first ones begin the session
    }
  }

  private void handle(JSONRPCMessage message) {
    McpServerSession client = session;
    if (client != null) {
      client.handle(message).onErrorComplete().block();
    }
  }

  /** Answers a line that is no message: by its id, where one can be told. */
  private void refuse(String line) {
    Object id = null;
    try {
      id = json.readValue(line, new TypeRef<Map<String, Object>>() {}).get("id");
    } catch (IOException | RuntimeException e) {
      // no JSON, or no object
    }
    boolean isKnown = id instanceof String || id instanceof Number;
    int code = isKnown ? ErrorCodes.INVALID_REQUEST : ErrorCodes.PARSE_ERROR;
    send(error(isKnown ? id : null, code, NO_MESSAGE));
  }

  private static Map<String, Object> error(@Nullable Object id, int code, String message) {
    Map<String, Object> answer = new LinkedHashMap<>(); // the SDK's own has no place for no id
    answer.put("jsonrpc", McpSchema.JSONRPC_VERSION);
    answer.put("id", id);
    answer.put("error", Map.of("code", code, "message", message));
    return answer;
  }

  private void send(Object message) {
    try {
      write(json.writeValueAsString(message));
    } catch (IOException e) {
      throw new UncheckedIOException(e); // all of it can be written as JSON
    }
  }

  private synchronized void write(String line) {
    out.write(line);
    out.write('\n');
    out.flush();
  }

  /** The way back to the client. */
  private final class Writer implements McpServerTransport {
    @Override
    public Mono<Void> sendMessage(JSONRPCMessage message) {
      return Mono.fromRunnable(() -> send(message));
    }

    @Override
    public <T> T unmarshalFrom(Object data, TypeRef<T> type) {
      return json.convertValue(data, type);
    }

    @Override
    public Mono<Void> closeGracefully() {
      return Mono.empty();
    }
  }
}
