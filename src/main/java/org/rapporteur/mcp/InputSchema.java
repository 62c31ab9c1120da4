package org.rapporteur.mcp;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What of JSON Schema the tools' arguments need.
 *
 * @param properties the arguments that there are
 * @param required those that must be given
 */
record InputSchema(Map<String, Rule> properties, @Nullable List<String> required) {
  /**
   * What one argument may be.
   *
   * @param type {@code string}, {@code integer} or {@code number}
   * @param allowed all values of a text that has but a few
   * @param usual what stands for a number that is not given
   */
  record Rule(
      String type,
      @JsonProperty("enum") @Nullable List<String> allowed,
      @Nullable Integer maxLength,
      @Nullable BigDecimal minimum,
      @Nullable BigDecimal maximum,
      @JsonProperty("default") @Nullable Object usual) {
    boolean isText() {
      return type.equals("string");
    }

    boolean isWhole() {
      return type.equals("integer");
    }

    /** Whether a number is of the type and within the bounds. */
    boolean allows(BigDecimal number) {
      return (!isWhole() || number.stripTrailingZeros().scale() <= 0)
          && (minimum == null || number.compareTo(minimum) >= 0)
          && (maximum == null || number.compareTo(maximum) <= 0);
    }
  }

  static InputSchema of(Map<String, Object> schema) {
    return Json.MAPPER.convertValue(schema, InputSchema.class);
  }

  /** The required arguments; none where the schema says nothing. */
  List<String> needed() {
    return required == null ? List.of() : required;
  }
}
