package org.rapporteur.mcp;

import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.json.TypeRef;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCMessage;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCRequest;
import io.modelcontextprotocol.spec.McpServerSession;
import io.modelcontextprotocol.spec.McpServerTransport;
import io.modelcontextprotocol.spec.McpServerTransportProvider;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
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
  /** As JSON-RPC 2.0 answers what it can't read: -32700 is its code for that. */
  private static final String NO_MESSAGE =
      "{\"jsonrpc\":\"2.0\",\"id\":null,\"error\":{\"code\":-32700,\"message\":"
          + "\"this line is no JSON-RPC message, or is longer than a million characters\"}}";

  private final McpJsonMapper json;
  private final PrintWriter out;
  private @Nullable McpServerSession session;

  StdioTransport(McpJsonMapper json, PrintWriter out) {
    this.json = json;
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
      write(NO_MESSAGE);
      return;
    }
    if (message instanceof JSONRPCRequest request
        && McpSchema.METHOD_TOOLS_CALL.equals(request.method())) {
      workers.execute(() -> handle(message));
    } else {
      handle(message); // at once and in order, for the first ones begin the session
    }
  }

  private void handle(JSONRPCMessage message) {
    McpServerSession client = session;
    if (client != null) {
      client.handle(message).onErrorComplete().block();
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
      return Mono.fromRunnable(() -> write(line(message)));
    }

    private String line(JSONRPCMessage message) {
      try {
        return json.writeValueAsString(message);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
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
