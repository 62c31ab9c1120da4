package org.rapporteur.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A JSON document that is written as it goes; fields without a value are left out. */
final class JsonDocument implements Closeable {
  private static final JsonFactory FACTORY = new JsonFactory();

  private final Writer out;
  private final JsonGenerator generator;

  JsonDocument(Writer out) throws IOException {
    this.out = out;
    this.generator = FACTORY.createGenerator(out).setPrettyPrinter(new LineAnItem());
  }

  JsonDocument beginObject() throws IOException {
    generator.writeStartObject();
    return this;
  }

  JsonDocument beginObject(String field) throws IOException {
    generator.writeObjectFieldStart(field);
    return this;
  }

  JsonDocument endObject() throws IOException {
    generator.writeEndObject();
    return this;
  }

  JsonDocument beginArray(String field) throws IOException {
    generator.writeArrayFieldStart(field);
    return this;
  }

  JsonDocument endArray() throws IOException {
    generator.writeEndArray();
    return this;
  }

  JsonDocument with(String field, @Nullable String value) throws IOException {
    if (value != null && !value.isEmpty()) {
      generator.writeStringField(field, value);
    }
    return this;
  }

  JsonDocument with(String field, int value) throws IOException {
    generator.writeNumberField(field, value);
    return this;
  }

  JsonDocument with(String field, @Nullable Double value) throws IOException {
    if (value != null) {
      generator.writeNumberField(field, value);
    }
    return this;
  }

  JsonDocument with(String field, List<String> values) throws IOException {
    if (!values.isEmpty()) {
      generator.writeArrayFieldStart(field);
      for (String value : values) {
        generator.writeString(value);
      }
      generator.writeEndArray();
    }
    return this;
  }

  /** A value that is JSON already. */
  JsonDocument withJson(String field, String json) throws IOException {
    generator.writeFieldName(field);
    generator.writeRawValue(json);
    return this;
  }

  void finish() throws IOException {
    generator.writeRaw('\n');
    generator.flush();
  }

  /** Closes what it is written to; the generator stays open, lest it end an unfinished document. */
  @Override
  public void close() throws IOException {
    out.close();
  }

  /**
   * Items of a list of the document itself begin on lines of their own: tools of lines see them.
   */
  private static final class LineAnItem extends MinimalPrettyPrinter {
    private static final long serialVersionUID = 1L;

    @Override
    public void beforeArrayValues(JsonGenerator generator) throws IOException {
      breakLine(generator);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator generator) throws IOException {
      generator.writeRaw(',');
      breakLine(generator);
    }

    private static void breakLine(JsonGenerator generator) throws IOException {
      JsonStreamContext document = generator.getOutputContext().getParent();
      if (document != null && document.getParent() != null && document.getParent().inRoot()) {
        generator.writeRaw('\n');
      }
    }
  }
}
