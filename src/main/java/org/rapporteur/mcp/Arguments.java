package org.rapporteur.mcp;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.mcp.InputSchema.Rule;

/**
 * What a tool is called with, checked by the tool's input schema. Models do get names and values
 * wrong: what is wrong is told in one line with what would be right.
 */
final class Arguments {
  private final String tool;
  private final InputSchema schema;
  private final TreeMap<String, Object> given = new TreeMap<>();

  private Arguments(String tool, InputSchema schema) {
    this.tool = tool;
    this.schema = schema;
  }

  /**
   * Reads what a client sent.
   *
   * @throws ToolException if a name is not known, a value not allowed, or a needed one not there
   */
  static Arguments read(String tool, InputSchema schema, Map<String, Object> sent)
      throws ToolException {
    Arguments arguments = new Arguments(tool, schema);
    for (Map.Entry<String, Object> one : sent.entrySet()) {
      arguments.add(one.getKey(), one.getValue());
    }
    for (String name : schema.needed()) {
      if (arguments.text(name) == null) {
        throw new ToolException("the argument '" + name + "' is needed");
      }
    }
    return arguments;
  }

  private void add(String name, @Nullable Object value) throws ToolException {
    Rule rule = schema.properties().get(name);
    if (rule == null) {
      Set<String> known = new TreeSet<>(schema.properties().keySet());
      throw new ToolException(
          "there is no argument '" + name + "' here; there are " + String.join(", ", known));
    }
    if (value != null) { // null is as if it were not there
      given.put(name, rule.isText() ? text(name, rule, value) : number(name, rule, value));
    }
  }

  private static BigDecimal number(String name, Rule rule, Object value) throws ToolException {
    boolean finite = value instanceof Number sent && Double.isFinite(sent.doubleValue());
    BigDecimal number = finite ? new BigDecimal(value.toString()) : null;
    if (number == null || !rule.allows(number)) {
      throw new ToolException(
          "%s must be a %s from %s to %s, not %s"
              .formatted(
                  name,
                  rule.isWhole() ? "whole number" : "number",
                  rule.minimum(),
                  rule.maximum(),
                  value));
    }
    return number;
  }

  private static String text(String name, Rule rule, Object value) throws ToolException {
    if (!(value instanceof String text)) {
      throw new ToolException(name + " must be a text, not " + value);
    }
    if (rule.allowed() != null && !rule.allowed().contains(text)) {
      throw new ToolException(
          name + " has no '" + text + "'; it has " + String.join(", ", rule.allowed()));
    }
    if (rule.maxLength() != null && text.length() > rule.maxLength()) {
      throw new ToolException(
          "%s has %d characters, and may have %d; send less of it"
              .formatted(name, text.length(), rule.maxLength()));
    }
    return text;
  }

  /** A text; null where it is not given or blank. */
  @Nullable String text(String name) {
    return given.get(name) instanceof String text && !text.isBlank() ? text : null;
  }

  /** A text that the schema requires. */
  String required(String name) {
    return Objects.requireNonNull(text(name), name);
  }

  /** A whole number, else what the schema says is usual. */
  int number(String name) {
    if (given.get(name) instanceof BigDecimal sent) {
      return sent.intValueExact();
    }
    Rule rule = Objects.requireNonNull(schema.properties().get(name), name);
    return (Integer) Objects.requireNonNull(rule.usual(), name);
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
