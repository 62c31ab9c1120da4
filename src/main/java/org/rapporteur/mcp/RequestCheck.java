package org.rapporteur.mcp;

import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCRequest;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What is wrong with a request's parameters, in words that a client can act upon. */
final class RequestCheck {
  private final Set<String> tools;

  /** Checks calls of these tools. */
  RequestCheck(Set<String> tools) {
    this.tools = new TreeSet<>(tools);
  }

  /** One line; null where nothing is wrong. */
  @Nullable String fault(JSONRPCRequest request) {
    boolean isCall = McpSchema.METHOD_TOOLS_CALL.equals(request.method());
    if (!isCall && !McpSchema.METHOD_INITIALIZE.equals(request.method())) {
      return null;
    }
    if (!(request.params() instanceof Map<?, ?> params)) {
      return request.method() + " needs params, an object";
    }
    return isCall ? fault(params) : null;
  }

  private @Nullable String fault(Map<?, ?> call) {
    Object name = call.get("name");
    if (!(name instanceof String tool) || !tools.contains(tool)) {
      return "there is no tool '" + name + "'; there are " + String.join(", ", tools);
    }
    Object arguments = call.get("arguments");
    return arguments == null || arguments instanceof Map ? null : "arguments must be an object";
  }
}
