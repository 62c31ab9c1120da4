package org.rapporteur.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.rapporteur.fact.FactsJson;

/** The OpenAPI document, held against what is sent and what comes back. */
@NullMarked
final class Contract {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String BASE = "https://contract.test/";

  final JsonNode document;
  private final SchemaRegistry schemas;
  private int checks;

  Contract() throws IOException {
    document = JSON.readTree(resource(Routes.class, "openapi.json"));
    String facts = resource(FactsJson.class, "article-facts.schema.json");
    schemas =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemas(Map.of(BASE + "article-facts.schema.json", facts)));
  }

  private static String resource(Class<?> beside, String name) throws IOException {
    try (InputStream in = beside.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** The operations that the document has, as {@code GET /health}. */
  List<String> operations() {
    List<String> operations = new ArrayList<>();
    for (Map.Entry<String, JsonNode> path : document.get("paths").properties()) {
      path.getValue()
          .fieldNames()
          .forEachRemaining(
              method -> operations.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey()));
    }
    return operations;
  }

  /** What is wrong by the document with a request to an operation, and with its reply. */
  List<String> errors(String operation, HttpResponse<String> reply, String sent) {
    String[] parts = operation.split(" ", 2);
    JsonNode asked = document.get("paths").path(parts[1]).path(parts[0].toLowerCase(Locale.ROOT));
    if (asked.isMissingNode()) {
      return List.of("no such operation: " + operation);
    }
    List<String> errors = new ArrayList<>();
    if (reply.statusCode() < 400) {
      errors.addAll(parameterErrors(asked, reply));
      errors.addAll(bodyErrors(asked, reply, sent));
    }
    JsonNode replies = asked.get("responses");
    String status = Integer.toString(reply.statusCode());
    JsonNode promised =
        resolved(replies.has(status) ? replies.get(status) : replies.path("default"));
    String mediaType = mediaType(reply.headers().firstValue("Content-Type").orElse(""));
    JsonNode content = promised.path("content");
    if (content.isMissingNode() != reply.body().isEmpty()) {
      errors.add(status + ": a body is there, or is not, against the document");
    } else if (!content.isMissingNode()) {
      if (!content.has(mediaType)) {
        errors.add(status + " has no " + mediaType);
      } else if (mediaType.endsWith("json")) {
        errors.addAll(schemaErrors(content.get(mediaType).get("schema"), Service.json(reply)));
      }
    }
    promised
        .path("headers")
        .fieldNames()
        .forEachRemaining(
            header -> {
              if (reply.headers().firstValue(header).isEmpty()) {
                errors.add("no header " + header);
              }
            });
    return errors;
  }

  private List<String> parameterErrors(JsonNode operation, HttpResponse<String> reply) {
    String query = reply.request().uri().getRawQuery();
    List<String> errors = new ArrayList<>();
    for (String pair : query == null ? new String[0] : query.split("&", -1)) {
      String[] parts = pair.split("=", 2);
      String value = URLDecoder.decode(parts[1], StandardCharsets.UTF_8);
      JsonNode schema = null;
      for (JsonNode each : operation.path("parameters")) {
        JsonNode parameter = resolved(each);
        if (parameter.get("name").asText().equals(parts[0])) {
          schema = parameter.get("schema");
        }
      }
      if (schema == null) {
        errors.add("the document has no parameter " + parts[0]);
      } else {
        boolean number = !schema.path("type").asText().equals("string");
        JsonNode typed = number ? number(value) : JSON.valueToTree(value);
        errors.addAll(schemaErrors(schema, typed));
      }
    }
    return errors;
  }

  private static JsonNode number(String value) {
    return value.contains(".")
        ? JSON.valueToTree(Double.parseDouble(value))
        : JSON.valueToTree(Integer.parseInt(value));
  }

  private List<String> bodyErrors(JsonNode operation, HttpResponse<String> reply, String sent) {
    JsonNode content = operation.path("requestBody").path("content");
    String type = mediaType(reply.request().headers().firstValue("Content-Type").orElse(""));
    if (content.isMissingNode()) {
      return List.of();
    }
    if (!content.has(type)) {
      return List.of("no request of " + type);
    }
    try {
      JsonNode body = type.endsWith("json") ? JSON.readTree(sent) : JSON.valueToTree(sent);
      return schemaErrors(content.get(type).get("schema"), body);
    } catch (IOException e) {
      return List.of("no JSON was sent: " + e.getMessage());
    }
  }

  private static String mediaType(String header) {
    return header.split(";", 2)[0];
  }

  private JsonNode resolved(JsonNode node) {
    return node.has("$ref") ? document.at(node.get("$ref").asText().substring(1)) : node;
  }

  /** What is wrong with a value by a schema of the document. */
  List<String> schemaErrors(JsonNode schema, JsonNode value) {
    ObjectNode whole = JSON.createObjectNode();
    whole.put("$id", BASE + "check-" + checks++);
    whole.set("components", document.get("components"));
    whole.putArray("allOf").add(schema);
    return schemas.getSchema(whole).validate(value).stream().map(Error::toString).toList();
  }
}
