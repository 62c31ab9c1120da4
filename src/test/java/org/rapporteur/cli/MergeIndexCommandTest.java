package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.fact.ArticleFailure;
import org.rapporteur.fact.QuoteType;
import org.rapporteur.fact.Speaker;
import org.rapporteur.index.FactIndex;
import org.rapporteur.index.FactIndexWriter;
import org.rapporteur.index.Samples;

/** {@code merge-index}: as if all had been ingested into one index, the last named last. */
class MergeIndexCommandTest {
  private static final Speaker ANA = Samples.person("Ana Reis", "minister", "PE");
  private static final Speaker LIN = Samples.person("Lin Qiao", "ambassador", "CN");

  @TempDir private Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private Path january = Path.of("");
  private Path february = Path.of("");
  private Path year = Path.of("");

  @BeforeEach
  void ingest() throws IOException {
    january = folder.resolve("january");
    february = folder.resolve("february");
    year = folder.resolve("year");
    put(january, rain(), snow("It snows."));
    put(february, snow("It snows again."), Samples.article("sun.txt").say("Sun."));
  }

  private static Samples rain() {
    return Samples.article("rain.txt").quote(ANA, QuoteType.DIRECT, "\"Rain came,\"").say(" said.");
  }

  private static Samples snow(String text) {
    return Samples.article("snow.txt")
        .quote(ANA, QuoteType.DIRECT, "\"Snow came,\"")
        .say(" she said. ")
        .quote(LIN, QuoteType.DIRECT, "\"Snow went,\"")
        .say(" he said. " + text);
  }

  private static void put(Path index, Samples... articles) throws IOException {
    try (FactIndexWriter writer = FactIndexWriter.open(index)) {
      for (Samples article : articles) {
        article.putInto(writer);
      }
      writer.commit();
    }
  }

  private int run(Object... words) {
    List<String> all = new ArrayList<>();
    for (Object word : words) {
      all.add(word.toString());
    }
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    return Main.commandLine()
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .execute(all.toArray(String[]::new));
  }

  @Test
  void ofAnArticleThatSeveralHaveThatOfTheLastComesAlong() {
    assertThat(run("merge-index", january, february, "-o", year)).isZero();
    assertThat(out.toString())
        .isEqualTo("3 articles of 2 indexes merged into " + year + "; 1 earlier copies left out\n");
    assertThat(run("show", "snow.txt", "--json", "--index", year)).isZero();
    assertThat(out.toString()).contains("It snows again.");
    assertThat(run("quotes", "--index", year)).isZero();
    assertThat(out.toString().lines()).hasSize(3);
    assertThat(run("quotes", "--index", january)).as("which stays as it was").isZero();
    assertThat(out.toString().lines()).hasSize(3);
  }

  @Test
  void whatIsUnchangedIsHeldAndWhatIsNewReplacesTheOld() throws IOException {
    assertThat(run("merge-index", january, february, "-o", year)).isZero();
    try (FactIndexWriter writer = FactIndexWriter.open(year)) {
      assertThat(writer.holds("news", rain().article())).isTrue();
      assertThat(writer.holds("news", snow("It snows again.").article())).isTrue();
      assertThat(writer.holds("news", snow("It snows.").article())).isFalse();
      snow("It thaws.").putInto(writer);
      writer.commit();
    }
    assertThat(run("search", "thaws OR snows", "--index", year)).isZero();
    assertThat(out.toString().lines()).hasSize(1);
  }

  @Test
  void correctionsOfAllComeAlongAndHoldForTheArticleThatCounts() throws IOException {
    assertThat(run("correct", "rain.txt#q0", "--speaker", "Eva Bo", "--index", january)).isZero();
    assertThat(run("correct", "snow.txt#q0", "--speaker", "Eva Bo", "--index", january)).isZero();
    assertThat(run("correct", "snow.txt#q0", "--speaker", "Ida Moe", "--index", february)).isZero();
    assertThat(run("correct", "snow.txt#q23", "--strike", "--index", january)).isZero();

    assertThat(run("merge-index", january, february, "-o", year)).isZero();

    assertThat(run("quotes", "--index", year)).isZero();
    assertThat(out.toString().lines().map(line -> line.split("\t", -1)[1]))
        .containsExactlyInAnyOrder("Eva Bo", "Ida Moe");
    assertThat(run("correct", "--list", "--index", year)).isZero();
    assertThat(out.toString().lines()).hasSize(3).allMatch(line -> line.contains("\tapplied\t"));
    try (FactIndexWriter writer = FactIndexWriter.open(year)) {
      assertThat(writer.holds("news", snow("It snows again.").article())).isTrue();
    }
    assertThat(run("correct", "snow.txt#q23", "--undo", "--index", year)).isZero();
    assertThat(run("quotes", "--speaker", "lin", "--index", year)).isZero();
  }

  @Test
  void failuresComeAlongButOfArticlesThatALaterIndexHas() throws IOException {
    fail(january, "snow.txt", "a.html");
    fail(february, "rain.txt");
    assertThat(run("merge-index", january, february, "-o", year)).isZero();
    try (FactIndexWriter writer = FactIndexWriter.open(year)) {
      assertThat(writer.failures("news"))
          .extracting(ArticleFailure::id)
          .containsExactlyInAnyOrder("a.html", "rain.txt");
    }
  }

  private static void fail(Path index, String... ids) throws IOException {
    try (FactIndexWriter writer = FactIndexWriter.open(index)) {
      for (String id : ids) {
        writer.putFailure("news", new ArticleFailure(id, "damaged"));
      }
      writer.commit();
    }
  }

  @Test
  void theNewFolderMustBeNewOrEmpty() throws IOException {
    assertThat(run("merge-index", january, february, "-o", january)).isEqualTo(2);
    assertThat(err.toString())
        .isEqualTo(
            "rapporteur: " + january + " holds an index already; name a new or empty folder\n");
    Files.createDirectory(year);
    Files.writeString(year.resolve("a.txt"), "mine");
    assertThat(run("merge-index", january, "-o", year)).isEqualTo(2);
    assertThat(err.toString())
        .isEqualTo(
            "rapporteur: %s holds what is of no index (a.txt); move that away, or name an empty or new folder\n"
                .formatted(year));
    assertThat(year.resolve("a.txt")).hasContent("mine");
  }

  @Test
  void theNewFolderLiesInNoneOfTheIndexes() {
    Path inside = january.resolve("year");
    assertThat(run("merge-index", january, february, "-o", inside)).isEqualTo(2);
    assertThat(err.toString())
        .isEqualTo(
            "rapporteur: %s lies in the index %s; name a folder elsewhere\n"
                .formatted(inside, january));
    assertThat(inside).doesNotExist();
  }

  @Test
  void norByWayOfALink() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link"), january);
    assertThat(run("merge-index", january, february, "-o", link.resolve("year"))).isEqualTo(2);
    assertThat(err.toString()).contains("lies in the index " + january);
  }

  @Test
  void indexesNamedInTwoWaysHaveNoOrder() {
    assertThat(run("merge-index", january, "--index", february, "-o", year)).isEqualTo(2);
    assertThat(err.toString())
        .startsWith("rapporteur: name all indexes with --index, or all without\n");
  }

  @Test
  void indexesAreNamedByPatternsAndByOptionsToo() {
    assertThat(run("merge-index", folder.resolve("*uary"), "-o", year)).isZero();
    assertThat(out.toString()).contains("of 2 indexes merged into");
    Path second = folder.resolve("second");
    assertThat(run("merge-index", "--index", january, "--index", february, "-o", second)).isZero();
    assertThat(out.toString()).contains("of 2 indexes merged into " + second);
    assertThat(run("merge-index", "-o", folder.resolve("third"))).isEqualTo(2);
    assertThat(err.toString()).startsWith("rapporteur: name the indexes to merge\n");
  }

  @Test
  void whatCanNotBeReadIsNamedAndNothingIsMade() {
    Path nowhere = folder.resolve("nowhere");
    assertThat(run("merge-index", january, nowhere, "-o", year)).isEqualTo(2);
    assertThat(err.toString()).startsWith("rapporteur: no index in " + nowhere + ";");
    assertThat(year).doesNotExist();
  }

  @Test
  void whatAKilledRunHasLeftIsClearedAway() throws IOException {
    Files.createDirectory(year);
    Files.writeString(year.resolve("_0.fdt"), "half");
    Files.writeString(year.resolve("_0.cfs"), "half");
    Files.writeString(year.resolve("write.lock"), "");
    assertThat(run("quotes", "--index", year)).as("it is no index").isEqualTo(2);
    assertThat(run("merge-index", january, february, "-o", year)).isZero();
    assertThat(run("quotes", "--index", year)).isZero();
    assertThat(out.toString().lines()).hasSize(3);
  }

  @Test
  void anIndexThatIsBeingWrittenIsMergedAsItWasCommittedLast() throws IOException {
    try (FactIndexWriter writer = FactIndexWriter.open(january)) {
      Samples.article("fog.txt").say("Fog.").putInto(writer);
      assertThat(run("merge-index", january, february, "-o", year)).isZero();
      writer.commit();
    }
    try (FactIndex merged = FactIndex.open(year)) {
      assertThat(merged.searcher().getIndexReader().hasDeletions()).isFalse();
    }
    assertThat(run("show", "fog.txt", "--index", year)).isEqualTo(1);
  }
}
