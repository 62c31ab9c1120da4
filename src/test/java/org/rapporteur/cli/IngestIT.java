package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.index.FactIndexWriter;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a shell script")
class IngestIT {
  @TempDir Path folder;
  private Launcher launcher;

  @BeforeEach
  void laidOut() throws IOException {
    launcher = new Launcher(folder);
    Files.createDirectories(folder.resolve("news"));
    Files.writeString(
        folder.resolve("news/a.txt"), "\"We will go home,\" said Ana Reis of Peru on Monday.\n");
    Files.writeString(
        folder.resolve("news/b.jsonl"), "{\"text\":\"Chile lost the match.\"}\n{\"text\":\n");
  }

  private int documents(String index) throws IOException {
    try (Directory directory = FSDirectory.open(folder.resolve(index));
        DirectoryReader reader = DirectoryReader.open(directory)) {
      return reader.numDocs();
    }
  }

  @Test
  void theAccountTellsWhatWasRead() throws Exception {
    Launcher.Result first = launcher.run("ingest", "news");

    assertThat(first.code()).isEqualTo(1);
    assertThat(first.out())
        .contains("read                  3\nindexed               2\nunchanged             0\n")
        .contains("failed                1\n")
        .contains("  b.jsonl#2: ");
    assertThat(first.errLines()).singleElement().asString().startsWith("rapporteur: b.jsonl#2: ");
    int documents = documents(".rapporteur");

    Launcher.Result second = launcher.run("ingest", "news");
    assertThat(second.out()).contains("indexed               0\nunchanged             2\n");
    assertThat(documents(".rapporteur")).isEqualTo(documents);
  }

  @Test
  void anIndexThatAnotherRunWritesIsOneClearLine() throws Exception {
    try (FactIndexWriter other = FactIndexWriter.open(folder.resolve("idx"))) {
      Launcher.Result result = launcher.run("ingest", "news", "--index", "idx");

      assertThat(result.code()).isEqualTo(1);
      assertThat(result.errLines()).singleElement().asString().contains("locked by another run");
      other.commit();
    }
  }

  @Test
  void anIndexOfAnotherProgramIsOneClearLine() throws Exception {
    try (Directory directory = FSDirectory.open(folder.resolve("idx"));
        IndexWriter other = new IndexWriter(directory, new IndexWriterConfig())) {
      other.commit();
    }

    Launcher.Result result = launcher.run("ingest", "news", "--index", "idx");

    assertThat(result.code()).isEqualTo(1);
    assertThat(result.errLines())
        .singleElement()
        .asString()
        .contains("a Lucene index of another program");
  }

  @Test
  void anInterruptedRunLeavesAUsableIndex() throws Exception {
    Process process = launcher.start(null, "ingest", "-", "--index", "idx");
    try (OutputStream in = process.getOutputStream()) {
      for (int i = 0; i < 5; i++) {
        in.write(("{\"text\":\"Peru won match " + i + "\"}\n").getBytes(StandardCharsets.UTF_8));
      }
      in.flush();
      awaitIndex(folder.resolve("idx"));
      Thread.sleep(3000); // more articles may come: the run goes on until it is told to end
      process.toHandle().destroy(); // leaves the stream to it open, unlike Process.destroy()
      Launcher.Result result = launcher.finish(process);
      assertThat(result.code()).isEqualTo(143);
      assertThat(result.out()).startsWith("stopped early");
      assertThat(result.err()).isEmpty();
    }
    int documents = documents("idx");
    assertThat(documents).isBetween(0, 5);
    assertThat(launcher.run("ingest", "news", "--index", "idx", "-q").out()).isEmpty();
    assertThat(documents("idx")).isGreaterThan(documents);
  }

  private static void awaitIndex(Path index) throws InterruptedException {
    for (int i = 0; i < 600 && !Files.exists(index.resolve("segments_1")); i++) {
      Thread.sleep(100);
    }
  }

  @Test
  void aReportTellsProgramsHowTheRunWent() throws Exception {
    Launcher.Result result = launcher.run("ingest", "news", "-q", "--report", "run.json");

    assertThat(result.code()).isEqualTo(1);
    JsonNode report = new JsonMapper().readTree(folder.resolve("run.json").toFile());
    assertThat(report.at("/complete").asBoolean()).isTrue();
    assertThat(report.at("/articles/read").asInt()).isEqualTo(3);
    assertThat(report.at("/articles/extracted").asInt()).isEqualTo(2);
    assertThat(report.at("/articles/failed").asInt()).isEqualTo(1);
    assertThat(report.at("/facts/direct").asInt()).isEqualTo(1);
    assertThat(report.at("/failures/0/id").asText()).isEqualTo("b.jsonl#2");
    assertThat(report.at("/failures/0/error").asText()).isNotEmpty();
    assertThat(report.at("/stageSeconds/extracting").asDouble()).isPositive();
    assertThat(report.at("/versions/rapporteur").asText()).isNotEmpty();
    assertThat(folder.resolve("run.json.tmp")).doesNotExist();
  }

  @Test
  void aReportThatCantBeWrittenIsOneLineAndTheIndexIsThere() throws Exception {
    Launcher.Result result = launcher.run("ingest", "news", "-q", "--report", "nowhere/run.json");

    assertThat(result.code()).isEqualTo(1);
    assertThat(result.errLines())
        .last()
        .asString()
        .matches("rapporteur: the report can't be written to .*/nowhere/run.json: no such folder");
    assertThat(documents(".rapporteur")).isPositive();
  }

  @Test
  void progressAsJsonEndsWithTheAccount() throws Exception {
    Launcher.Result result = launcher.run("ingest", "news", "--progress", "json");

    assertThat(result.out()).isEmpty();
    JsonMapper json = new JsonMapper();
    List<JsonNode> events = new ArrayList<>();
    for (String line : result.errLines()) {
      events.add(json.readTree(line));
    }
    assertThat(events.get(0).at("/event").asText()).isEqualTo("failed");
    assertThat(events.get(0).at("/id").asText()).isEqualTo("b.jsonl#2");
    JsonNode last = events.get(events.size() - 1);
    assertThat(last.at("/event").asText()).isEqualTo("account");
    assertThat(last.at("/articles/read").asInt()).isEqualTo(3);
  }

  @Test
  void pruneTakesOutWhatIsGoneButNotForASingleFile() throws Exception {
    launcher.run("ingest", "news", "-q");
    Files.delete(folder.resolve("news/a.txt"));
    Launcher.Result single = launcher.run("ingest", "news/b.jsonl", "--prune");
    Launcher.Result whole = launcher.run("ingest", "news", "--prune");

    assertThat(single.code()).isEqualTo(2);
    assertThat(single.errLines().get(0))
        .startsWith("rapporteur: --prune would take out all that is not in this file; give");
    assertThat(whole.out()).contains("removed               1\n");
    assertThat(launcher.run("show", "a.txt").code()).isEqualTo(1);
  }
}
