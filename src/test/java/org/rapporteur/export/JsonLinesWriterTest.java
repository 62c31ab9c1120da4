package org.rapporteur.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.fact.FactsJson;
import org.rapporteur.fact.FactsSchema;

class JsonLinesWriterTest {
  @TempDir private Path folder;

  @Test
  void everyLineKeepsToThePublishedSchemaAndHasTheSameFacts() throws IOException {
    Path file =
        News.export(ExportFormat.JSONL, folder.resolve("facts.jsonl"), ExportOptions.DEFAULT);

    List<String> lines = Files.readAllLines(file);
    assertThat(lines).hasSameSizeAs(News.articles());
    for (int i = 0; i < lines.size(); i++) {
      assertThat(FactsSchema.errors(lines.get(i))).isEmpty();
      assertThat(FactsJson.read(lines.get(i))).isEqualTo(News.facts(News.articles().get(i)));
    }
  }

  @Test
  void aLineTellsTheCollectionAndWhereAskedForTheText() throws IOException {
    Path file = folder.resolve("facts.jsonl");
    News.export(ExportFormat.JSONL, file, new ExportOptions(true, "urn:x:"));

    String first = Files.readAllLines(file).get(0);
    assertThat(new JsonMapper().readTree(first).path("collection").asText())
        .isEqualTo("news, daily");
    assertThat(FactsJson.read(first).text()).isEqualTo(News.articles().get(0).text());
  }

  @Test
  void aNameThatEndsWithGzIsPacked() throws IOException {
    Path plain = News.export(ExportFormat.JSONL, folder.resolve("a.jsonl"), ExportOptions.DEFAULT);
    Path packed =
        News.export(ExportFormat.JSONL, folder.resolve("a.jsonl.gz"), ExportOptions.DEFAULT);

    try (GZIPInputStream unpacked = new GZIPInputStream(Files.newInputStream(packed))) {
      assertThat(unpacked.readAllBytes()).isEqualTo(Files.readAllBytes(plain));
    }
  }
}
