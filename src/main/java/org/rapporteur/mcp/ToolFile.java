package org.rapporteur.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * What {@code tools.json} tells clients of the tools: their descriptions and schemas. Definitions
 * that several output schemas have are written there once, and given with each that needs them.
 *
 * @param instructions what models should know of all tools
 * @param tools in their order
 */
record ToolFile(String instructions, List<Tool> tools) {
  private static final String NAME = "tools.json";
  private static final String DEFINITIONS = "$defs";

  static ToolFile read() throws IOException {
    try (InputStream in = ToolFile.class.getResourceAsStream(NAME)) {
      if (in == null) {
        throw new FileNotFoundException("not on the class path: " + NAME);
      }
      JsonNode file = Json.MAPPER.readTree(in);
      List<Tool> tools = new ArrayList<>();
      for (JsonNode tool : file.get("tools")) {
        addDefinitions((ObjectNode) tool.get("outputSchema"), file.get(DEFINITIONS));
        tools.add(Json.MAPPER.treeToValue(tool, Tool.class));
      }
      return new ToolFile(file.get("instructions").textValue(), tools);
    }
  }

  /** Those that the schema refers to, and that these refer to. */
  private static void addDefinitions(ObjectNode schema, JsonNode definitions) {
    ObjectNode needed = schema.putObject(DEFINITIONS);
    int before;
    do {
      before = needed.size();
      for (JsonNode reference : schema.findValues("$ref")) {
        String name = reference.textValue().substring(("#/" + DEFINITIONS + "/").length());
        needed.set(name, definitions.get(name).deepCopy());
      }
    } while (needed.size() > before);
  }
}
