package org.rapporteur.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hardwood.InputFile;
import dev.hardwood.reader.ParquetFileReader;
import dev.hardwood.reader.RowReader;
import dev.hardwood.row.PqList;
import dev.hardwood.row.PqStruct;
import dev.hardwood.row.StructAccessor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Read back by Hardwood, a Parquet reader that has nothing of parquet-java. */
class ParquetFactsWriterTest {
  private static final JsonMapper MAPPER = new JsonMapper();

  @TempDir private Path folder;

  private Path export(boolean withText) throws IOException {
    ExportOptions options = new ExportOptions(withText, "urn:x:");
    return News.export(ExportFormat.PARQUET, folder.resolve("facts.parquet"), options);
  }

  @Test
  void everyRowHasAllFieldsOfItsArticlesFacts() throws IOException {
    try (ParquetFileReader file = ParquetFileReader.open(InputFile.of(export(false)));
        RowReader rows = file.rowReader()) {
      for (ExportedArticle article : News.articles()) {
        assertThat(rows.hasNext()).isTrue();
        rows.next();
        ObjectNode row = (ObjectNode) json(rows);
        assertThat(row.remove("collection").asText()).isEqualTo(article.collection());
        assertThat(row).isEqualTo(withoutEmpty(MAPPER.readTree(article.json())));
      }
      assertThat(rows.hasNext()).isFalse();
    }
  }

  @Test
  void theDayOfPublicationIsADate() throws IOException {
    try (ParquetFileReader file = ParquetFileReader.open(InputFile.of(export(true)));
        RowReader rows = file.rowReader()) {
      for (ExportedArticle article : News.articles()) {
        rows.next();
        LocalDate day = News.facts(article).article().publishedDate();
        assertThat(rows.isNull("publishedDate") ? null : rows.getDate("publishedDate"))
            .isEqualTo(day);
        assertThat(rows.getString("text")).isEqualTo(inUtf8(article.text()));
      }
    }
  }

  /** Half a surrogate pair has no form there. */
  private static String inUtf8(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }

  /** A row in the form of {@link #withoutEmpty}. */
  private static JsonNode json(StructAccessor row) {
    if (row.getFieldCount() == 2 && row.getFieldName(0).equals("begin")) {
      return MAPPER.createArrayNode().add(row.getInt("begin")).add(row.getInt("end"));
    }
    ObjectNode object = MAPPER.createObjectNode();
    for (int i = 0; i < row.getFieldCount(); i++) {
      boolean ofOurs = row.getFieldName(i).equals("publishedDate");
      JsonNode value = ofOurs || row.isNull(i) ? null : json(row.getValue(i));
      if (value != null) {
        object.set(row.getFieldName(i), value);
      }
    }
    return object;
  }

  private static @Nullable JsonNode json(Object value) {
    if (value instanceof PqStruct struct) {
      JsonNode object = json((StructAccessor) struct);
      return object.isEmpty() ? null : object;
    }
    if (value instanceof PqList list) {
      ArrayNode array = MAPPER.createArrayNode();
      list.values().forEach(element -> array.add(json(element)));
      return array.isEmpty() ? null : array;
    }
    return MAPPER.valueToTree(value);
  }

  /** Facts without empty lists and objects, which Parquet can't tell from absent ones. */
  private static JsonNode withoutEmpty(JsonNode value) throws IOException {
    if (!value.isObject()) {
      return value;
    }
    ObjectNode kept = MAPPER.createObjectNode();
    for (var field : value.properties()) {
      JsonNode inner = field.getValue();
      if (field.getKey().equals("other")) {
        kept.put("other", inner.toString());
      } else if (inner.isArray() && !inner.isEmpty()) {
        ArrayNode array = kept.putArray(field.getKey());
        for (JsonNode element : inner) {
          array.add(withoutEmpty(element));
        }
      } else if (!inner.isArray() && !(inner.isObject() && inner.isEmpty())) {
        kept.set(field.getKey(), withoutEmpty(inner));
      }
    }
    return kept;
  }
}
