package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.index.FactIndex;
import org.rapporteur.index.FactIndexWriter;
import org.rapporteur.search.FactSearch;
import org.rapporteur.search.FoundQuote;
import org.rapporteur.search.QuoteQuestion;
import org.rapporteur.search.ThreeArticles;

class QuoteFormTest {
  @TempDir static Path index;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeAll
  static void ingest() throws IOException {
    try (FactIndexWriter writer = FactIndexWriter.open(index)) {
      ThreeArticles.putInto(writer);
      writer.commit();
    }
  }

  private int quotes(String... args) {
    List<String> all = new ArrayList<>(List.of("quotes", "--index", index.toString()));
    all.addAll(List.of(args));
    return Main.commandLine()
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .execute(all.toArray(String[]::new));
  }

  @Test
  void theSentencesAroundAQuoteStandInTwoMoreColumns() {
    assertThat(quotes("--about", "Chad", "--context", "1", "--csv")).isZero();
    assertThat(out.toString().split("\r\n"))
        .satisfiesExactly(
            header -> assertThat(header).endsWith(",collection,url,before,after"),
            line ->
                assertThat(line)
                    .endsWith(
                        ",news,,The Security Council adopted resolution 2999 on clean water.,"
                            + "\"said Lin Qiao, ambassador of China. Germany would \"\"build"
                            + " wells\"\" at once, Jürgen A. Müller said.\""));
  }

  @Test
  void theSentencesAroundAQuoteStandBesideItInJson() {
    assertThat(quotes("--about", "wells", "--context", "0", "--json")).isZero();
    assertThat(out.toString())
        .endsWith(",\"context\":{\"before\":\"\",\"after\":\", Jürgen A. Müller said.\"}}\n");
  }

  @Test
  void onAScreenWithoutColoursTheQuoteIsInBrackets() throws Exception {
    try (FactIndex opened = FactIndex.open(index)) {
      FactSearch search = new FactSearch(opened);
      List<FoundQuote> found = new ArrayList<>();
      int unused = search.quotes(QuoteQuestion.ANY.about("wells"), 1, found::add);
      new ContextLayout(search.contexts(0))
          .show(found, new Screen(new PrintWriter(out, true), 80, false));
    }
    assertThat(out.toString())
        .isEqualTo(
            """
            2024-07-02  Jürgen A. Müller, minister (DE)
                        [Germany would "build wells" at once], Jürgen A. Müller said.
                        mixed · 2024/water.txt#q142 · Harbour News · Council votes on water

            """);
  }

  @Test
  void citationsAreLinesToPaste() {
    assertThat(quotes("--speaker", "lin", "--cite")).isZero();
    assertThat(out.toString())
        .isEqualTo(
            """
            "Sanctions against Chad do not bring water," Lin Qiao, ambassador of China \
            (Harbour News, 2 July 2024)
            trade needs trust, Lin Qiao, ambassador of China (Valley Post, 10 May 2023)
            """);
  }

  @Test
  void whatMakesNoSenseIsToldInOneLine() {
    assertThat(quotes("--context", "-1")).isEqualTo(2);
    assertThat(quotes("--context", "1", "--cite")).isEqualTo(2);
    assertThat(quotes("--collapse", "--cite")).isEqualTo(2);
    assertThat(err.toString())
        .isEqualTo(
            """
            rapporteur: --context is 0 or more, not -1
            see 'rapporteur quotes --help'
            rapporteur: --cite prints no context; leave one of them out
            see 'rapporteur quotes --help'
            rapporteur: --collapse goes with neither --context nor --cite
            see 'rapporteur quotes --help'
            """);
  }
}
