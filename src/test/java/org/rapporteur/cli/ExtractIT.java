package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.fact.ArticleFacts;
import org.rapporteur.fact.FactsJson;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a shell script")
class ExtractIT {
  private static final String ARTICLE =
      """
      Talks on the river open in Lisbon

      LISBON (Example News) - Portugal and Kenya opened talks on clean water on Monday.

      "We will not wait any longer," said Marta Vilhena, Portugal's ambassador to the United Nations.
      """;

  @TempDir Path folder;
  private Launcher launcher;

  @BeforeEach
  void laidOut() {
    launcher = new Launcher(folder);
  }

  private Path file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  @Test
  void whatIsAskedForIsFoundToo() throws Exception {
    file("talks.txt", ARTICLE + "\nMoscow told the Bank of Kenya and the EU that it would wait.\n");

    ArticleFacts plain = FactsJson.read(launcher.run("extract", "talks.txt").out());
    ArticleFacts asked =
        FactsJson.read(
            launcher
                .run(
                    "extract",
                    "--country-kinds",
                    "capital,within-name",
                    "--group-members",
                    "talks.txt")
                .out());

    assertThat(plain.countries()).extracting("code").containsExactly("PT", "KE");
    assertThat(plain.groups().get(0).members()).isEmpty();
    assertThat(asked.countries()).extracting("code").containsExactly("PT", "KE", "RU");
    assertThat(asked.groups().get(0).members()).contains("PT");
  }

  @Test
  void factsAreAllThatStandsOnStandardOutput() throws Exception {
    file("talks.txt", ARTICLE);

    Launcher.Result result = launcher.run("extract", "talks.txt");

    assertThat(result.code()).isZero();
    ArticleFacts facts = FactsJson.read(result.out());
    assertThat(result.outLines()).hasSize(1);
    assertThat(facts.id()).isEqualTo("talks.txt");
    assertThat(facts.countries()).extracting("code").contains("PT", "KE");
    assertThat(facts.text()).isNull();
    assertThat(result.errLines())
        .singleElement()
        .asString()
        .startsWith("1 read, 1 extracted, 0 failed; ");
  }

  @Test
  void quietLeavesStandardErrorEmpty() throws Exception {
    file("talks.txt", ARTICLE);

    assertThat(launcher.run("extract", "--quiet", "talks.txt").err()).isEmpty();
  }

  @Test
  void theLauncherWorksThroughALinkFromAnyFolder() throws Exception {
    Path odd = Files.createDirectories(folder.resolve("a folder (1)/b"));
    Files.createSymbolicLink(odd.resolve("direct"), Path.of("rapporteur").toAbsolutePath());
    Path link = Files.createSymbolicLink(odd.resolve("again"), Path.of("direct"));
    Files.writeString(odd.resolve("an article.txt"), ARTICLE);

    Launcher.Result result = new Launcher(odd, link).run("extract", "-q", "an article.txt");

    assertThat(result.code()).isZero();
    assertThat(FactsJson.read(result.out()).id()).isEqualTo("an article.txt");
  }

  @Test
  void aJdkThatWillNotDoIsOneClearLine() throws Exception {
    Launcher.Result result =
        launcher.run("", Map.of("RAPPORTEUR_JAVA", "/no/such/jdk"), "extract", "talks.txt");

    assertThat(result.code()).isEqualTo(1);
    assertThat(result.err())
        .isEqualTo("rapporteur: RAPPORTEUR_JAVA is /no/such/jdk, which is no JDK of 21 or later\n");
  }

  @Test
  void anArticleThatFailsHasItsLineInItsPlace() throws Exception {
    String good = "{\"text\":\"Peru won.\"}\n";
    file("five.jsonl", good + good + "{\"text\": \"Per\n" + good + good);

    Launcher.Result result = launcher.run("extract", "five.jsonl");

    assertThat(result.code()).isEqualTo(1);
    assertThat(result.outLines()).hasSize(5);
    assertThat(result.outLines().get(2)).startsWith("{\"id\":\"five.jsonl#3\",\"error\":\"");
    assertThat(result.errLines()).hasSize(2);
    assertThat(result.errLines().get(0)).startsWith("rapporteur: five.jsonl#3: ");
    assertThat(result.errLines().get(1)).startsWith("5 read, 4 extracted, 1 failed; ");
  }

  @Test
  void standardInputIsJsonLines() throws Exception {
    Launcher.Result result =
        launcher.run(
            "{\"id\":\"x\",\"text\":\"Peru won.\"}\n\n{\"text\":\"Chile lost.\"}\n",
            Map.of(),
            "extract",
            "--with-text",
            "-");

    assertThat(result.code()).isZero();
    assertThat(result.outLines()).extracting(line -> read(line).id()).containsExactly("x", "-#2");
    assertThat(read(result.outLines().get(0)).text()).isEqualTo("Peru won.");
  }

  @Test
  void whatIsNotThereIsWrongUsage() throws Exception {
    Launcher.Result result = launcher.run("extract", "no-such-folder");

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.errLines())
        .singleElement()
        .asString()
        .startsWith("rapporteur: no-such-folder: ");
  }

  @Test
  void oddFilesFailOneByOneAndTheRestIsRead() throws Exception {
    byte[] binary = new byte[5000];
    for (int i = 0; i < binary.length; i++) {
      binary[i] = (byte) (i * 31 % 256);
    }
    Files.createDirectories(folder.resolve("in"));
    Files.write(folder.resolve("in/binary.txt"), binary);
    file("in/empty.txt", "");
    file("in/good.txt", ARTICLE);
    try (BufferedWriter line = Files.newBufferedWriter(folder.resolve("in/huge.txt"))) {
      for (int i = 0; i < 50 * 64; i++) {
        line.write("sixteen letters ".repeat(1024));
      }
    }
    file("in/marks.txt", "\"Oh, \"no, said Ann. ".repeat(3000));

    Launcher.Result result = launcher.run("extract", "in");

    assertThat(result.code()).isEqualTo(1);
    assertThat(result.outLines()).hasSize(5);
    assertThat(result.outLines().get(0)).contains("\"id\":\"binary.txt\",\"error\":");
    assertThat(result.outLines().get(2)).contains("\"code\":\"PT\"");
    assertThat(result.outLines().get(3)).contains("\"id\":\"huge.txt\",\"error\":");
    assertThat(result.outLines().get(4)).contains("\"quotes\":[");
  }

  @Test
  void factsDoNotDependOnTheNumberOfThreads() throws Exception {
    for (int i = 0; i < 20; i++) {
      file("in/" + i + ".txt", ARTICLE.replace("Monday", "Monday, day " + i).repeat(1 + i % 4));
    }

    String one = launcher.run("extract", "-q", "--threads", "1", "in").out();
    String five = launcher.run("extract", "-q", "--threads", "5", "in").out();

    assertThat(one.lines()).hasSize(20);
    assertThat(five).isEqualTo(one);
  }

  @Test
  void aFullDiskIsOneClearLine() throws Exception {
    Path full = Path.of("/dev/full");
    assumeTrue(Files.exists(full));
    file("talks.txt", ARTICLE);

    Launcher.Result result = launcher.finish(launcher.start(full, "extract", "talks.txt"));

    assertThat(result.code()).isEqualTo(1);
    assertThat(result.errLines())
        .containsExactly("rapporteur: the facts can't be written: No space left on device");
  }

  @Test
  void wrongOptionsAreWrongUsage() throws Exception {
    List<String[]> wrong =
        List.of(
            new String[] {"extract"},
            new String[] {"extract", "--threads", "0", "x.txt"},
            new String[] {"extract", "--date", "Monday", "x.txt"});
    for (String[] arguments : wrong) {
      Launcher.Result result = launcher.run(arguments);
      assertThat(result.code()).isEqualTo(2);
      assertThat(result.out()).isEmpty();
      assertThat(result.err()).contains("see 'rapporteur extract --help'");
    }
  }

  private static ArticleFacts read(String line) {
    try {
      return FactsJson.read(line);
    } catch (JsonProcessingException e) {
      throw new AssertionError(line, e);
    }
  }

  @Test
  void quotesThatAreNotSureEnoughAreLeftOut() throws Exception {
    file("talks.txt", ARTICLE);

    assertThat(FactsJson.read(launcher.run("extract", "talks.txt").out()).quotes()).isNotEmpty();
    Launcher.Result sure = launcher.run("extract", "talks.txt", "--min-confidence", "1");
    assertThat(FactsJson.read(sure.out()).quotes()).isEmpty();
    assertThat(FactsJson.read(sure.out()).countries()).isNotEmpty();
  }

  @Test
  void aConfidenceThatIsNoProbabilityIsWrongUsage() throws Exception {
    file("talks.txt", ARTICLE);

    Launcher.Result result = launcher.run("extract", "talks.txt", "--min-confidence", "90");

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.errLines())
        .first()
        .isEqualTo("rapporteur: --min-confidence must be from 0 to 1, not 90.0");
  }
}
