package org.rapporteur.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.fact.FactsJson;

class OpenSearchWriterTest {
  private static final JsonMapper MAPPER = new JsonMapper();

  @TempDir private Path folder;

  private List<String> bulk() throws IOException {
    News.export(ExportFormat.OPENSEARCH, folder, new ExportOptions(true, "urn:x:"));
    return Files.readAllLines(folder.resolve("bulk-00001.ndjson"));
  }

  @Test
  void everyDocumentStandsBehindItsActionAndHasItsArticlesFacts() throws IOException {
    List<String> lines = bulk();

    assertThat(lines).hasSize(2 * News.articles().size());
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < News.articles().size(); i++) {
      JsonNode action = MAPPER.readTree(lines.get(2 * i));
      assertThat(ids.add(action.path("index").path("_id").asText())).isTrue();
      assertThat(FactsJson.read(lines.get(2 * i + 1)).withText(null))
          .isEqualTo(News.facts(News.articles().get(i)));
    }
    assertThat(ids).contains("news%2C%20daily/odd%20%231%3F/%C3%BC.txt");
  }

  @Test
  void theMappingKnowsEveryFieldOfEveryDocument() throws IOException {
    List<String> lines = bulk();
    JsonNode mappings = MAPPER.readTree(folder.resolve("mapping.json").toFile()).path("mappings");

    List<String> unknown = new ArrayList<>();
    for (int i = 1; i < lines.size(); i += 2) {
      collectUnknown(MAPPER.readTree(lines.get(i)), mappings, "", unknown);
    }
    assertThat(unknown).isEmpty();
    assertThat(mappings.path("properties").path("quotes").path("type").asText())
        .isEqualTo("nested");
  }

  private static void collectUnknown(
      JsonNode value, JsonNode mapping, String path, List<String> unknown) {
    if (value.isArray()) {
      value.forEach(each -> collectUnknown(each, mapping, path, unknown));
    } else if (value.isObject() && mapping.path("enabled").asBoolean(true)) {
      for (var field : value.properties()) {
        JsonNode known = mapping.path("properties").path(field.getKey());
        String name = path + "." + field.getKey();
        if (known.isMissingNode()) {
          unknown.add(name);
        }
        collectUnknown(field.getValue(), known, name, unknown);
      }
    }
  }

  @Test
  void aFileIsNeverLargerThanAServerTakes() throws IOException {
    String text = "ü".repeat(9_000_000);
    ExportedArticle odd = News.odd();
    ExportOptions withText = new ExportOptions(true, "urn:x:");
    try (Export export = Export.to(folder, ExportFormat.OPENSEARCH, withText)) {
      for (int i = 0; i < 3; i++) {
        export.write(new ExportedArticle("a", "i".repeat(600 + i), odd.json(), text));
      }
      export.finish();
    }

    try (Stream<Path> files = Files.list(folder)) {
      List<Path> bulk = files.filter(file -> file.toString().endsWith(".ndjson")).sorted().toList();
      assertThat(bulk).hasSize(2);
      String action = Files.readString(bulk.get(1), StandardCharsets.UTF_8).lines().toList().get(0);
      assertThat(MAPPER.readTree(action).path("index").path("_id").asText()).hasSize(64);
    }
  }
}
