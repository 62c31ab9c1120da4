package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.fact.FactsJson;
import org.rapporteur.index.FactIndexWriter;
import org.rapporteur.search.ThreeArticles;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

class ExportCommandTest {
  @TempDir static Path index;
  @TempDir private Path folder;

  private final StringWriter err = new StringWriter();

  @BeforeAll
  static void ingest() throws IOException {
    try (FactIndexWriter writer = FactIndexWriter.open(index)) {
      ThreeArticles.putInto(writer);
      writer.commit();
    }
  }

  private int export(String format, String target, String... more) {
    List<String> all = new ArrayList<>(List.of("export", "--index", index.toString()));
    all.addAll(List.of("--format", format));
    all.addAll(List.of("-o", target.equals("-") ? target : folder.resolve(target).toString()));
    all.addAll(List.of(more));
    return Main.commandLine()
        .setErr(new PrintWriter(err))
        .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
        .execute(all.toArray(String[]::new));
  }

  private List<String> left() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  @Test
  void allArticlesAreExportedWithTheirCollection() throws IOException {
    assertThat(export("jsonl", "facts.jsonl")).isZero();

    List<String> lines = Files.readAllLines(folder.resolve("facts.jsonl"));
    assertThat(lines).allMatch(line -> line.startsWith("{\"collection\":\"news\","));
    List<String> ids = new ArrayList<>();
    for (String line : lines) {
      ids.add(FactsJson.read(line).id());
    }
    assertThat(ids).containsExactlyInAnyOrder("2024/water.txt", "2023/trade.txt", "dry.txt");
    assertThat(err.toString())
        .isEqualTo("3 articles written to " + folder.resolve("facts.jsonl") + "\n");
  }

  @Test
  void aQueryChoosesTheArticles() throws IOException {
    assertThat(export("jsonl", "facts.jsonl", "--query", "speaker:muller", "-q")).isZero();

    assertThat(Files.readAllLines(folder.resolve("facts.jsonl")))
        .singleElement()
        .asString()
        .contains("\"id\":\"2024/water.txt\"");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void everyFormatHasItsName() throws IOException {
    for (String format :
        List.of("jsonl", "csv", "parquet", "jsonld", "annotations", "opensearch", "sqlite")) {
      assertThat(export(format, format)).isZero();
      assertThat(folder.resolve(format)).exists();
    }
    assertThat(left()).hasSize(7);
  }

  @Test
  void whereNothingIsFoundNothingIsWritten() throws IOException {
    assertThat(export("csv", "facts", "--query", "speaker:mullr")).isEqualTo(1);

    assertThat(err.toString())
        .isEqualTo("rapporteur: nothing found; did you mean 'Jürgen A. Müller'?\n");
    assertThat(left()).isEmpty();
  }

  @Test
  void aQueryThatCanNotBeUnderstoodLeavesWhatWasThere() throws IOException {
    Files.writeString(folder.resolve("facts.jsonl"), "old");

    assertThat(export("jsonl", "facts.jsonl", "--query", "speaker:")).isEqualTo(2);
    assertThat(folder.resolve("facts.jsonl")).hasContent("old");
    assertThat(left()).hasSize(1);
  }

  @Test
  void wrongUsageIsOneLineThatNamesTheWayOut() throws IOException {
    assertThat(export("parquet", "-")).isEqualTo(2);
    assertThat(export("xml", "facts")).isEqualTo(2);
    assertThat(export("jsonld", "facts", "--base", "news")).isEqualTo(2);
    assertThat(export("jsonl", "no/facts")).isEqualTo(2);

    assertThat(err.toString().lines().filter(line -> line.startsWith("rapporteur: ")))
        .containsExactly(
            "rapporteur: --format parquet does not go to standard output; add -o FILE",
            "rapporteur: Invalid value for option '--format': 'xml' is none of jsonl, csv, parquet,"
                + " jsonld, annotations, opensearch, sqlite",
            "rapporteur: --base is like https://news.example/facts/, not 'news'",
            "rapporteur: no folder " + folder.resolve("no") + " to write facts to");
    assertThat(left()).isEmpty();
  }

  @Test
  void aFullDiskIsOneClearLine() {
    if (Files.exists(Path.of("/dev/full"))) {
      assertThat(export("jsonl", "/dev/full")).isEqualTo(1);
      assertThat(err.toString())
          .isEqualTo("rapporteur: /dev/full can't be written: No space left on device\n");
    }
  }
}
