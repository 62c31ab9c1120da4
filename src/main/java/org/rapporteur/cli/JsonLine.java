package org.rapporteur.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One JSON object on one line, written as it goes: no objects are mapped, which would cost a
 * question's start a third of a second.
 */
final class JsonLine {
  private static final JsonFactory FACTORY = new JsonFactory();

  private final StringWriter line = new StringWriter();
  private final JsonGenerator generator;

  private interface Step {
    void write() throws IOException;
  }

  JsonLine() {
    try {
      generator = FACTORY.createGenerator(line);
      generator.writeStartObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A string; left out where it is null. */
  JsonLine with(String name, @Nullable String value) {
    return value == null ? this : then(() -> generator.writeStringField(name, value));
  }

  JsonLine with(String name, long value) {
    return then(() -> generator.writeNumberField(name, value));
  }

  JsonLine with(String name, double value) {
    return then(() -> generator.writeNumberField(name, value));
  }

  JsonLine with(String name, boolean value) {
    return then(() -> generator.writeBooleanField(name, value));
  }

  JsonLine with(String name, List<String> values) {
    return then(
        () -> {
          generator.writeArrayFieldStart(name);
          for (String value : values) {
            generator.writeString(value);
          }
          generator.writeEndArray();
        });
  }

  /** A value that is JSON already; left out where it is empty. */
  JsonLine withJson(String name, String json) {
    return json.isEmpty()
        ? this
        : then(
            () -> {
              generator.writeFieldName(name);
              generator.writeRawValue(json);
            });
  }

  private JsonLine then(Step step) {
    try {
      step.write();
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a string in memory always takes more
    }
  }

  @Override
  public String toString() {
    then(
        () -> {
          generator.writeEndObject();
          generator.close();
        });
    return line.toString();
  }
}
