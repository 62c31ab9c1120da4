package org.rapporteur.web;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.rapporteur.export.CsvLine;

/** The columns of a list as CSV: each is a value of the items' JSON. */
final class Csv {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Map<String, JsonPointer> columns = new LinkedHashMap<>();

  private Csv() {}

  /** Names and places, {@code "speaker=/quote/speaker/name"}. */
  static Csv of(String... columns) {
    Csv csv = new Csv();
    for (String column : columns) {
      int equals = column.indexOf('=');
      csv.columns.put(
          column.substring(0, equals), JsonPointer.compile(column.substring(equals + 1)));
    }
    return csv;
  }

  /** Writes an item as a JSON object. */
  interface Item {
    void write(JsonGenerator json) throws IOException;
  }

  /** Writes the names of the columns, and gives what writes the rows below them. */
  Rows begin(Writer out) throws IOException {
    out.write(CsvLine.of(List.copyOf(columns.keySet())) + "\r\n");
    return new Rows(out);
  }

  /** Writes rows. */
  final class Rows {
    private final Writer out;

    private Rows(Writer out) {
      this.out = out;
    }

    /** Writes the row of an item. */
    void write(Item item) throws IOException {
      StringWriter written = new StringWriter();
      try (JsonGenerator json = JSON.createGenerator(written)) {
        item.write(json);
      }
      JsonNode node = JSON.readTree(written.toString());
      List<String> values = new ArrayList<>();
      for (JsonPointer place : columns.values()) {
        values.add(text(node.at(place)));
      }
      out.write(CsvLine.of(values) + "\r\n");
    }
  }

  /** A value as it is; several with semicolons between them. */
  private static String text(JsonNode value) {
    if (!value.isArray()) {
      return value.isNull() ? "" : value.asText();
    }
    StringJoiner all = new StringJoiner("; ");
    for (JsonNode one : value) {
      all.add(one.isObject() ? one.elements().next().asText() : one.asText());
    }
    return all.toString();
  }
}
