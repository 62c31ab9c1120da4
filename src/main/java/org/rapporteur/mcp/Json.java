package org.rapporteur.mcp;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;

/** How this package reads and writes JSON. */
final class Json {
  static final JsonMapper MAPPER =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private Json() {}

  /** How many characters a record takes in JSON. */
  static int size(Object value) {
    try {
      return MAPPER.writeValueAsString(value).length();
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e); // plain records always have a JSON form
    }
  }
}
