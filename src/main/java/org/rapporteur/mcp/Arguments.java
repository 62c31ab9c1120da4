package org.rapporteur.mcp;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a tool is called with, checked by the tool's input schema. Models do get names and values
 * wrong: what is wrong is told in one line with what would be right.
 */
final class Arguments {
  private final String tool;
  private final Map<String, Map<String, Object>> known;
  private final TreeMap<String, Object> given = new TreeMap<>();

  private Arguments(String tool, Map<String, Map<String, Object>> known) {
    this.tool = tool;
    this.known = known;
  }

  /**
   * Reads what a client sent.
   *
   * @param schema the tool's input schema
   * @throws ToolException if a name is not known, a value not allowed, or a needed one not there
   */
  @SuppressWarnings("unchecked") // the schema is the program's own
  static Arguments read(String tool, Map<String, Object> schema, Map<String, Object> sent)
      throws ToolException {
    Arguments arguments =
        new Arguments(tool, (Map<String, Map<String, Object>>) schema.get("properties"));
    for (Map.Entry<String, Object> one : sent.entrySet()) {
      arguments.add(one.getKey(), one.getValue());
    }
    for (Object name : (List<Object>) schema.getOrDefault("required", List.of())) {
      if (arguments.text((String) name) == null) {
        throw new ToolException("the argument '" + name + "' is needed");
      }
    }
    return arguments;
  }

  private void add(String name, @Nullable Object value) throws ToolException {
    Map<String, Object> rule = known.get(name);
    if (rule == null) {
      throw new ToolException(
          "there is no argument '" + name + "' here; there are " + String.join(", ", names()));
    }
    if (value != null) { // null is as if it were not there
      given.put(name, checked(name, rule, value));
    }
  }

  private List<String> names() {
    return known.keySet().stream().sorted().toList();
  }

  private static Object checked(String name, Map<String, Object> rule, Object value)
      throws ToolException {
    if (rule.get("type").equals("string")) {
      if (!(value instanceof String text)) {
        throw new ToolException(name + " must be a text, not " + value);
      }
      return checkedText(name, rule, text);
    }
    boolean whole = rule.get("type").equals("integer");
    BigDecimal number = value instanceof Number sent ? new BigDecimal(sent.toString()) : null;
    if (number == null
        || (whole && number.stripTrailingZeros().scale() > 0)
        || number.compareTo(bound(rule, "minimum")) < 0
        || number.compareTo(bound(rule, "maximum")) > 0) {
      throw new ToolException(
          "%s must be a %s from %s to %s, not %s"
              .formatted(
                  name,
                  whole ? "whole number" : "number",
                  rule.get("minimum"),
                  rule.get("maximum"),
                  value));
    }
    return number;
  }

  private static BigDecimal bound(Map<String, Object> rule, String name) {
    return new BigDecimal(String.valueOf(rule.get(name)));
  }

  private static Object checkedText(String name, Map<String, Object> rule, String text)
      throws ToolException {
    if (rule.get("enum") instanceof List<?> allowed && !allowed.contains(text)) {
      throw new ToolException(name + " has no '" + text + "'; it has " + written(allowed));
    }
    if (rule.get("maxLength") instanceof Integer most && text.length() > most) {
      throw new ToolException(
          "%s has %d characters, and may have %d; send less of it"
              .formatted(name, text.length(), most));
    }
    return text;
  }

  private static String written(List<?> values) {
    return String.join(", ", values.stream().map(String::valueOf).toList());
  }

  /** A text; null where it is not given or blank. */
  @Nullable String text(String name) {
    return given.get(name) instanceof String text && !text.isBlank() ? text : null;
  }

  /** A text that the schema requires. */
  String required(String name) {
    return String.valueOf(text(name));
  }

  /** A whole number, else what the schema says is usual. */
  int number(String name) {
    Object number = given.get(name);
    return number instanceof BigDecimal sent
        ? sent.intValueExact()
        : (Integer) Objects.requireNonNull(rule(name).get("default"), name);
  }

  private Map<String, Object> rule(String name) {
    return Objects.requireNonNull(known.get(name), name);
  }

  /** A number from 0 to 1; 0 where it is not given. */
  double probability(String name) {
    return given.get(name) instanceof BigDecimal sent ? sent.doubleValue() : 0;
  }

  /** The constant that a text names, {@code said} for {@code SAID}; none where it is not given. */
  <E extends Enum<E>> Set<E> constant(String name, Class<E> kind) {
    String value = text(name);
    return value == null ? Set.of() : Set.of(Enum.valueOf(kind, value.toUpperCase(Locale.ROOT)));
  }

  /** All that is asked, but for the part of the list. */
  String question() {
    TreeMap<String, Object> asked = new TreeMap<>(given);
    asked.remove("cursor");
    asked.remove("limit");
    return tool + asked;
  }
}
