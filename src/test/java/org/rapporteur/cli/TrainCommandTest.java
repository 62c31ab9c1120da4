package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainCommandTest {
  private static final String GOLD =
      """
      {"id":"a","text":"Talks open.\\n\\nMaria Keller came. She said it rains. \\"Go,\\" said Tom Fell.",\
      "attributions":[\
      {"type":"indirect","source":[[32,35]],"cue":[[36,40]],"content":[[41,49]]},\
      {"type":"direct","source":[[62,70]],"cue":[[57,61]],"content":[[51,56]]}]}
      """;

  @TempDir Path folder;
  private final StringWriter err = new StringWriter();

  private int run(String... args) {
    return Main.commandLine().setErr(new PrintWriter(err)).execute(args);
  }

  private Path gold() throws IOException {
    return Files.writeString(folder.resolve("gold.jsonl"), GOLD);
  }

  @Test
  void withoutCoreNlpsModelsTheWindowsCommandSaysHowToGetThem() throws IOException {
    Path vocabulary = Files.writeString(folder.resolve("v.txt"), "[PAD]\n[UNK]\n[CLS]\n[SEP]\n");

    int code =
        run(
            "train",
            "windows",
            gold().toString(),
            "--vocabulary",
            vocabulary.toString(),
            "-o",
            folder.resolve("w.jsonl").toString());

    assertThat(code).isEqualTo(1);
    assertThat(err.toString())
        .isEqualTo(
            "rapporteur: CoreNLP's models are needed to learn from: build with mvn -Ptraining"
                + " package\n");
  }

  @Test
  void aShareOfHeldOutArticlesThatIsNoneIsWrongUsage() throws IOException {
    int code = run("train", "confidence", gold().toString(), "--held-out", "0", "-o", "x");

    assertThat(code).isEqualTo(2);
    assertThat(err.toString()).startsWith("rapporteur: --held-out must be 1 or more, not 0\n");
  }

  @Test
  void aCatalogueThatIsMadeIsToldWithItsEntries() throws IOException {
    Path facts =
        Files.writeString(
            folder.resolve("facts.jsonl"),
            """
            {"symbol":"H.Res. 9","body":"US-HOUSE","title":"Bees","adopted":"2025-01-02"}
            """);
    Path made = folder.resolve("made.jsonl");

    assertThat(run("train", "catalogue", facts.toString(), "-o", made.toString())).isZero();
    assertThat(err.toString()).isEqualTo("1 entry written to " + made + "\n");
    assertThat(made).content().contains("\"H.Res. 9\"");
  }

  @Test
  void aCatalogueOfNoEntriesIsNotMade() throws IOException {
    Path facts = Files.writeString(folder.resolve("facts.jsonl"), "# none\n");
    Path made = folder.resolve("made.jsonl");

    assertThat(run("train", "catalogue", facts.toString(), "-o", made.toString())).isEqualTo(2);
    assertThat(err.toString()).startsWith("rapporteur: " + facts + ": no entries; ");
    assertThat(made).doesNotExist();
  }
}
