package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.fact.QuoteType;
import org.rapporteur.index.FactIndexWriter;
import org.rapporteur.index.Samples;
import org.rapporteur.search.ThreeArticles;

class CorrectCommandTest {
  @TempDir Path index;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void ingest() throws IOException {
    put(ThreeArticles.water());
    put(ThreeArticles.trade());
    put(ThreeArticles.dry());
  }

  private void put(Samples sample) throws IOException {
    try (FactIndexWriter writer = FactIndexWriter.open(index)) {
      sample.putInto(writer);
      writer.commit();
    }
  }

  private int run(String... args) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    List<String> all = new ArrayList<>(List.of(args));
    all.add("--index");
    all.add(index.toString());
    return Main.commandLine()
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .execute(all.toArray(String[]::new));
  }

  @Test
  void aSpeakerIsCorrectedAtOnceAndForGood() throws IOException {
    assertThat(
            run(
                "correct",
                "2024/water.txt#q142",
                "--speaker",
                "Cai Lun",
                "--role",
                "inventor",
                "--country",
                "China"))
        .isZero();
    assertThat(out.toString())
        .isEqualTo(
            "2024/water.txt#q142: Cai Lun, inventor (CN);"
                + " found: Jürgen A. Müller, minister (DE)\n");
    put(ThreeArticles.water());
    assertThat(run("quotes", "--speaker", "cai lun", "--speaker-country", "CN")).isZero();
    assertThat(out.toString())
        .startsWith("2024-07-02\tCai Lun\tinventor\tCN\tmixed\tGermany would");
    assertThat(run("quotes", "--speaker", "müller")).isEqualTo(1);
    assertThat(run("speakers", "lun")).isZero();
    assertThat(run("quotes", "--about", "wells", "--json")).isZero();
    assertThat(out.toString()).contains("\"why\":\"corrected by hand\"");
  }

  @Test
  void whatIsStruckIsInNoAnswerUntilItIsUndone() {
    assertThat(run("correct", "water.txt#q142", "--strike")).isZero();
    assertThat(out.toString())
        .isEqualTo("2024/water.txt#q142: struck; found: Jürgen A. Müller, minister (DE)\n");
    assertThat(run("quotes", "--about", "wells")).isEqualTo(1);
    assertThat(run("show", "water.txt")).isZero();
    assertThat(out.toString()).doesNotContain("q142");
    assertThat(run("correct", "water.txt#q142", "--undo")).isZero();
    assertThat(out.toString())
        .isEqualTo(
            "2024/water.txt#q142: no longer corrected, found: Jürgen A. Müller, minister (DE)\n");
    assertThat(run("quotes", "--about", "wells")).isZero();
    assertThat(run("correct", "--list")).isEqualTo(1);
  }

  @Test
  void theListTellsWhereEachCorrectionStands() throws IOException {
    assertThat(run("correct", "water.txt#q142", "--speaker", "Cai Lun")).isZero();
    assertThat(run("correct", "water.txt#q61", "--strike")).isZero();
    assertThat(run("correct", "trade.txt#q32", "--strike")).isZero();
    assertThat(run("correct", "trade.txt#q80", "--speaker", "Lin Qiao")).isZero();
    assertThat(out.toString())
        .isEqualTo("2023/trade.txt#q80: Lin Qiao, ambassador of China (CN); found: officials\n");
    assertThat(run("remove", "water.txt")).isZero();
    put(
        Samples.article("2023/trade.txt")
            .say("The draft on trade was put off. ")
            .quote(Samples.person("Lin", null, null), QuoteType.INDIRECT, "that trade needs trust")
            .say(" was what Lin wrote."));
    assertThat(run("correct", "--list")).isZero();
    assertThat(out.toString())
        .isEqualTo(
            """
            2024/water.txt\tq142\tCai Lun\t\t\tJürgen A. Müller\tGermany would "build wells" at once\
            \tno article\tnews
            2024/water.txt\tq61\tstruck\t\t\tLin Qiao\t"Sanctions against Chad do not bring water,"\
            \tno article\tnews
            2023/trade.txt\tq32\tstruck\t\t\tLin\tthat trade needs trust\tapplied\tnews
            2023/trade.txt\tq80\tLin Qiao\tambassador of China\tCN\tofficials\tsanctions might follow\
            \tnot found\tnews
            """);
  }

  @Test
  void theListIsJsonToo() {
    assertThat(run("correct", "water.txt#q61", "--strike")).isZero();
    assertThat(run("correct", "--list", "--json")).isZero();
    assertThat(out.toString())
        .startsWith(
            "{\"collection\":\"news\",\"id\":\"2024/water.txt\",\"state\":\"applied\","
                + "\"struck\":true,\"found\":{\"id\":\"q61\",\"type\":\"direct\"");
  }

  @Test
  void anEndOfSeveralArticlesListsThem() throws IOException {
    assertThat(run("correct", "txt#q61", "--strike")).isEqualTo(2);
    assertThat(err.toString())
        .startsWith("rapporteur: several articles are named 'txt'; name one of them in full:\n");
    put(Samples.article("b.txt").quote(Samples.person("A", null, null), QuoteType.DIRECT, "\"B\""));
    put(Samples.article("c.txt").quote(Samples.person("A", null, null), QuoteType.DIRECT, "\"B\""));
    assertThat(run("correct", "b.txt#q0", "--strike")).isZero();
    assertThat(run("correct", "c.txt#q0", "--strike")).isZero();
    assertThat(run("correct", "txt#q0", "--undo")).isEqualTo(2);
    assertThat(err.toString())
        .isEqualTo(
            """
            rapporteur: several quotes are named 'txt#q0'; name one of them in full:
              news/b.txt#q0
              news/c.txt#q0
            """);
  }

  @Test
  void whatIsNotThereIsToldWithExitCodeOne() {
    assertThat(run("correct", "nothing.txt#q1", "--strike")).isEqualTo(1);
    assertThat(err.toString()).isEqualTo("rapporteur: nothing found\n");
    assertThat(run("correct", "water.txt#q1", "--strike")).isEqualTo(1);
    assertThat(err.toString())
        .isEqualTo(
            "rapporteur: no quote q1 in 2024/water.txt; see: rapporteur show 2024/water.txt\n");
    assertThat(run("correct", "water.txt#q61", "--undo")).isEqualTo(1);
    assertThat(err.toString())
        .isEqualTo("rapporteur: no correction of water.txt#q61; see: rapporteur correct --list\n");
    assertThat(run("correct", "--list")).isEqualTo(1);
    assertThat(err.toString()).isEqualTo("rapporteur: nothing found\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          a.txt#q1                                | say one of --speaker NAME, --strike, --undo and --list
          a.txt#q1 --strike --undo                | say one of --speaker NAME, --strike, --undo and --list
          a.txt#q1 --strike --role envoy          | --role, --country and --kind need --speaker NAME
          a.txt#q1 --list                         | --list takes no quote
          --strike                                | name a quote: 2024/water.txt#q61
          water.txt#q61 --speaker A --country Atlantis | no country of that name or code: Atlantis
          water.txt#q61 --speaker=                | --speaker has no name; --strike if it is no quote
          water.txt#q61 --speaker A --kind bird   | Invalid value for option '--kind': 'bird' is none of
          water.txt --strike                      | Invalid value for positional parameter at index 0 (QUOTE): 'water.txt' names no quote; write article and quote: 2024/water.txt#q61
          """)
  void whatMakesNoSenseIsToldInOneLine(String args, String message) {
    assertThat(run(("correct " + args).split(" "))).isEqualTo(2);
    assertThat(err.toString().lines().toList().get(0)).startsWith("rapporteur: " + message);
    assertThat(err.toString().lines()).hasSize(2).last().asString().startsWith("see 'rapporteur");
  }
}
