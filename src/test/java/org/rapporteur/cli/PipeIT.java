package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The program between other programs, joined by pipes. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a shell script")
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class PipeIT {
  @TempDir private Path folder;

  private Process start(String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of("rapporteur").toAbsolutePath().toString());
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command)
        .directory(folder.toFile())
        .redirectError(folder.resolve("stderr").toFile())
        .start();
  }

  private String err() throws IOException {
    return Files.readString(folder.resolve("stderr"));
  }

  @Test
  void eachLineIsAnsweredBeforeTheNextIsWritten() throws Exception {
    Process program = start("extract", "--flush", "-q", "-");
    try (BufferedReader out = program.inputReader(StandardCharsets.UTF_8)) {
      try (Writer in = program.outputWriter(StandardCharsets.UTF_8)) {
        in.write("{\"id\":\"first\",\"text\":\"Peru won.\"}\n");
        in.flush();
        assertThat(out.readLine()).contains("\"id\":\"first\"").contains("\"code\":\"PE\"");
        in.write("{\"id\":\"second\",\"text\":\n");
        in.flush();
        assertThat(out.readLine()).startsWith("{\"id\":\"-#2\",\"error\":\"");
        in.write("{\"id\":\"third\",\"text\":\"Chile lost.\"}\n");
        in.flush();
        assertThat(out.readLine()).contains("\"id\":\"third\"").contains("\"code\":\"CL\"");
      }
      assertThat(out.readLine()).isNull();
    }
    assertThat(program.waitFor()).isEqualTo(1);
    assertThat(err()).startsWith("rapporteur: -#2: ").hasLineCount(1);
  }

  @Test
  void linesKeepTheirOrderThoughSomeAreBrokenAndSomeLong() throws Exception {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 200; i++) {
      String text = "Peru and Chile agreed. ".repeat(i % 7 == 0 ? 200 : 1);
      lines.append(i % 9 == 4 ? "{oops\n" : "{\"text\":\"%s\"}%n".formatted(text));
    }
    Path input = Files.writeString(folder.resolve("in.jsonl"), lines);
    Path output = folder.resolve("out.jsonl");
    Process program =
        new ProcessBuilder(Path.of("rapporteur").toAbsolutePath().toString(), "extract", "-q", "-")
            .redirectInput(input.toFile())
            .redirectOutput(output.toFile())
            .redirectError(folder.resolve("stderr").toFile())
            .start();

    assertThat(program.waitFor()).isEqualTo(1);
    List<String> answers = Files.readAllLines(output);
    assertThat(answers).hasSize(200);
    for (int i = 0; i < 200; i++) {
      assertThat(answers.get(i)).contains("\"id\":\"-#" + (i + 1) + "\"");
      assertThat(answers.get(i).contains("\"error\":")).isEqualTo(i % 9 == 4);
    }
  }

  @Test
  void itStopsQuietlyWhenTheReaderGoes() throws Exception {
    Process program = start("extract", "-q", "-");
    program.getInputStream().close();
    try (Writer in = program.outputWriter(StandardCharsets.UTF_8)) {
      for (int i = 0; i < 100_000; i++) {
        in.write("{\"text\":\"Peru won.\"}\n");
      }
    } catch (IOException theProgramHasEnded) {
      assertThat(theProgramHasEnded).hasMessageContaining("pipe");
    }
    assertThat(program.waitFor()).isZero();
    assertThat(err()).isEmpty();
  }

  @Test
  void anExportGoesDownAPipeAndStopsQuietlyWhenTheReaderGoes() throws Exception {
    Path corpus = Path.of("corpus").toAbsolutePath();
    assertThat(start("ingest", "-q", "--index", "idx", corpus.toString()).waitFor()).isZero();

    Process whole = start("export", "--format", "jsonl", "--index", "idx");
    try (BufferedReader out = whole.inputReader(StandardCharsets.UTF_8)) {
      assertThat(out.lines()).hasSizeGreaterThan(30).allMatch(line -> line.startsWith("{\"coll"));
    }
    assertThat(whole.waitFor()).isZero();
    assertThat(err()).endsWith(" articles written to standard output\n");

    Process cut = start("export", "--format", "annotations", "--index", "idx");
    cut.getInputStream().close();
    assertThat(cut.waitFor()).isZero();
    assertThat(err()).isEmpty();
  }
}
