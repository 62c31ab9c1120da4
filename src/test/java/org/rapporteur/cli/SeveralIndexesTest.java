package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.index.FactIndexWriter;
import org.rapporteur.index.IndexMerge;
import org.rapporteur.index.Samples;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** Commands that read answer from several indexes as from one that holds all their articles. */
class SeveralIndexesTest {
  @TempDir static Path folder;

  private static SampleIndexes samples;
  private static Path merged;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeAll
  static void ingest() throws IOException {
    samples = SampleIndexes.write(folder);
    merged = folder.resolve("merged");
    try (IndexMerge merge = IndexMerge.open(samples.parts(), merged)) {
      merge.run();
    }
  }

  private int run(List<String> words, List<Path> indexes) {
    List<String> all = new ArrayList<>();
    all.add(words.getFirst());
    indexes.forEach(index -> all.addAll(List.of("--index", index.toString())));
    all.addAll(words.subList(1, words.size()));
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    return Main.commandLine()
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
        .execute(all.toArray(String[]::new));
  }

  private static List<String> words(String command) {
    return List.of(command.split(" "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "quotes --json --limit 0",
        "quotes --about water --sort relevance --csv --limit 0",
        "quotes --speaker oduya",
        "quotes --speaker-country KE --json",
        "quotes --facets --json --limit 0",
        "quotes --collapse --json --limit 0",
        "quotes --about council --context 2 --json",
        "search council --json --limit 0",
        "search council country:KE --sort date",
        "search speaker:oduya quote:comma --json",
        "search council --facets --limit 0",
        "suggest odu",
        "suggest itura",
        "suggest 1701",
        "speakers --json --limit 0",
        "countries --json --limit 0",
        "countries --with CN --json",
        "resolutions --json --limit 0",
        "resolution A/RES/79/390 --json --limit 0",
        "show night-patrols.txt",
        "show night-patrols.txt --json"
      })
  void theAnswerIsThatOfOneIndexWithAllArticles(String command) {
    int code = run(words(command), List.of(samples.whole()));
    String expected = out.toString();
    assertThat(expected).isNotEmpty();
    assertThat(run(words(command), samples.parts())).isEqualTo(code).isZero();
    assertThat(out.toString()).isEqualTo(expected);
    assertThat(run(words(command), List.of(merged))).isZero();
    assertThat(out.toString()).as("of the indexes merged").isEqualTo(expected);
  }

  @Test
  void allFactsAreExportedInTheSameOrder() throws IOException {
    Path one = folder.resolve("one.jsonl");
    Path three = folder.resolve("three.jsonl");
    String export = "export --format jsonl --with-text -o ";
    assertThat(run(words(export + one), List.of(samples.whole()))).isZero();
    assertThat(run(words(export + three), samples.parts())).isZero();
    assertThat(three).hasSameTextualContentAs(one);
    assertThat(Files.readAllLines(one)).hasSizeGreaterThan(30);
  }

  @Test
  void aPatternNamesAllFoldersThatMatchInTheirOrder() {
    assertThat(run(words("quotes --json --limit 0"), List.of(samples.whole()))).isZero();
    String expected = out.toString();
    assertThat(run(words("quotes --json --limit 0"), List.of(folder.resolve("part-?")))).isZero();
    assertThat(out.toString()).isEqualTo(expected);
    Path none = folder.resolve("month-*");
    assertThat(run(words("quotes"), List.of(none))).isEqualTo(2);
    assertThat(err.toString()).startsWith("rapporteur: no folder matches " + none + "\n");
  }

  @Test
  void ofAnArticleThatSeveralHaveThatOfTheIndexNamedLastCounts(@TempDir Path other)
      throws IOException {
    Path january = other.resolve("january");
    Path february = other.resolve("february");
    put(january, Samples.article("a.txt").say("It rains."), Samples.article("b.txt").say("Rain."));
    put(february, Samples.article("a.txt").say("It snows. Rain later."));
    assertThat(run(words("search rain OR snow --json"), List.of(january, february))).isZero();
    assertThat(out.toString().lines()).hasSize(2);
    assertThat(run(words("show a.txt --json"), List.of(january, february))).isZero();
    assertThat(out.toString()).contains("It snows.");
    assertThat(run(words("show a.txt --json"), List.of(february, january))).isZero();
    assertThat(out.toString()).contains("It rains.");
    assertThat(run(words("search snow"), List.of(february, january))).isEqualTo(1);
  }

  @Test
  void anArticleThatWasRemovedFromTheLaterIndexIsThatOfTheEarlier(@TempDir Path other)
      throws IOException {
    Path january = other.resolve("january");
    Path february = other.resolve("february");
    put(january, Samples.article("a.txt").say("It rains."));
    put(february, Samples.article("a.txt").say("It snows."), Samples.article("b.txt").say("Sun."));
    assertThat(run(words("remove a.txt"), List.of(february))).isZero();
    assertThat(run(words("show a.txt --json"), List.of(january, february))).isZero();
    assertThat(out.toString()).contains("It rains.");
  }

  private static void put(Path index, Samples... articles) throws IOException {
    try (FactIndexWriter writer = FactIndexWriter.open(index)) {
      for (Samples article : articles) {
        article.putInto(writer);
      }
      writer.commit();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ingest corpus", "remove a.txt", "correct --list"})
  void whatChangesAnIndexTakesOne(String command) {
    assertThat(run(words(command), samples.parts())).isEqualTo(2);
    assertThat(err.toString())
        .startsWith(
            "rapporteur: %s changes one index; name one --index, not 3\n"
                .formatted(words(command).getFirst()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ingest corpus", "remove a.txt", "correct --list"})
  void whatChangesAnIndexTakesNoPattern(String command) {
    Path pattern = folder.resolve("*");
    assertThat(run(words(command), List.of(pattern))).isEqualTo(2);
    assertThat(err.toString())
        .startsWith(
            "rapporteur: %s changes one index; %s is a pattern for several\n"
                .formatted(words(command).getFirst(), pattern));
    assertThat(pattern).doesNotExist();
  }

  @Test
  void patternsThatMatchNothingSaySo() throws IOException {
    Path file = Files.writeString(folder.resolve("notes"), "");
    assertThat(run(words("quotes"), List.of(file.resolve("*")))).isEqualTo(2);
    assertThat(err.toString()).startsWith("rapporteur: no folder matches " + file.resolve("*"));
    assertThat(run(words("quotes"), List.of(folder.resolve("a*").resolve("b")))).isEqualTo(2);
    assertThat(err.toString()).startsWith("rapporteur: ");
    assertThat(run(words("quotes"), List.of(Path.of("")))).isEqualTo(2);
    assertThat(err.toString()).startsWith("rapporteur: an index has no name");
    Files.delete(file);
  }

  @Test
  void anIndexOfAPatternThatIsNamedBesidesStandsWhereItIsNamedLast(@TempDir Path other)
      throws IOException {
    Path a = other.resolve("a");
    put(a, Samples.article("a.txt").say("It rains."));
    put(other.resolve("b"), Samples.article("a.txt").say("It snows."));
    assertThat(run(words("show a.txt --json"), List.of(other.resolve("*")))).isZero();
    assertThat(out.toString()).contains("It snows.");
    assertThat(run(words("show a.txt --json"), List.of(other.resolve("*"), a))).isZero();
    assertThat(out.toString()).contains("It rains.");
  }

  @Test
  void theIndexThatCanNotBeReadIsNamed() {
    Path nowhere = folder.resolve("nowhere");
    assertThat(run(words("quotes"), List.of(nowhere, samples.whole()))).isEqualTo(2);
    assertThat(err.toString()).startsWith("rapporteur: no index in " + nowhere + "; make one");
    assertThat(run(words("quotes"), List.of(samples.whole(), samples.whole()))).isEqualTo(2);
    assertThat(err.toString())
        .isEqualTo("rapporteur: the index in " + samples.whole() + " is named twice\n");
  }
}
