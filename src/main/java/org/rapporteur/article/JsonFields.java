package org.rapporteur.article;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of one JSON object; those that nobody takes are the rest. */
final class JsonFields {
  private static final ObjectMapper PLAIN = new ObjectMapper();

  /** Numbers from here on, but below its thousandfold, are seconds since 1970: September 2001. */
  private static final long FIRST_SECONDS = 1_000_000_000L;

  private final Map<String, JsonNode> fields = new LinkedHashMap<>();

  JsonFields(JsonNode object) {
    object.properties().forEach(field -> fields.put(field.getKey(), field.getValue()));
  }

  /** The first of the fields named that is a string or a number; it is taken from the rest. */
  @Nullable String takeText(String... names) {
    for (String name : names) {
      JsonNode node = fields.get(name);
      if (node != null && (node.isTextual() || node.isNumber())) {
        fields.remove(name);
        return node.asText();
      }
    }
    return null;
  }

  /** A date's text; a number counts as seconds or milliseconds since 1970. */
  @Nullable String takeDate(String... names) {
    for (String name : names) {
      JsonNode node = fields.get(name);
      if (node != null && node.isIntegralNumber() && node.canConvertToLong()) {
        long number = node.longValue();
        if (number >= FIRST_SECONDS && number < FIRST_SECONDS * 1_000_000) {
          fields.remove(name);
          return Instant.ofEpochSecond(number < FIRST_SECONDS * 100 ? number : number / 1000)
              .toString();
        }
      }
    }
    return takeText(names);
  }

  /** Names as text: of a string, of an object that has a name, of a list of either. */
  @Nullable String takeNames(String... names) {
    for (String name : names) {
      JsonNode node = fields.get(name);
      String found = node == null ? null : names(node);
      if (found != null) {
        fields.remove(name);
        return found;
      }
    }
    return null;
  }

  /** Puts what nobody took where it is kept; nulls say nothing and are left out. */
  void rest(Map<String, Object> target) {
    fields.forEach(
        (name, node) -> {
          if (!node.isNull()) {
            target.put(name, PLAIN.convertValue(node, Object.class));
          }
        });
  }

  static @Nullable String names(JsonNode node) {
    if (node.isTextual()) {
      return node.asText();
    }
    if (node.isObject()) {
      return node.path("name").isTextual() ? node.path("name").asText() : null;
    }
    List<String> found = new ArrayList<>();
    for (JsonNode element : node) {
      String name = element.isArray() ? null : names(element);
      if (name != null) {
        found.add(name);
      }
    }
    return found.isEmpty() ? null : String.join(", ", found);
  }
}
