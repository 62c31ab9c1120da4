package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.export.CsvLine;
import org.rapporteur.fact.Span;
import org.rapporteur.search.ArticleHead;
import org.rapporteur.search.CountryCount;
import org.rapporteur.search.FoundQuote;
import org.rapporteur.search.FoundSpeaker;

class ListPrinterTest {
  private static final ArticleHead ARTICLE =
      new ArticleHead("news", "a.txt", "On peace", "Post", "2024-07-02T10:00:00Z", null, "{}");

  private static FoundQuote quote(String text, List<Span> matches) {
    FoundSpeaker speaker = new FoundSpeaker("Ada Moreau", "person", "minister", null, "FR");
    return new FoundQuote(
        ARTICLE, "q1", "direct", "said", text, matches, List.of(speaker), List.of(), "{}");
  }

  private static String shown(FoundQuote quote, int width, boolean colour) {
    StringWriter out = new StringWriter();
    PrintWriter writer = new PrintWriter(out);
    ListPrinter<FoundQuote> printer =
        ListPrinter.screen(new QuoteLayout(), new Screen(writer, width, colour));
    printer.print(quote);
    printer.finish(3);
    return out.toString();
  }

  @Test
  void aTerminalWrapsToItsWidthAndTellsWhatIsLeftOut() {
    assertThat(shown(quote("Peace is what all of us want", List.of()), 36, false))
        .isEqualTo(
            """
            2024-07-02  Ada Moreau, minister (F…
                        Peace is what all of us
                        want
                        direct · a.txt#q1 · Pos…

            1 of 3; --limit 0 shows all
            """);
  }

  @Test
  void matchesAreColouredOverALineBreakToo() {
    assertThat(shown(quote("We want clean water", List.of(new Span(8, 19))), 26, true))
        .contains("            We want \u001B[1;33mclean\u001B[0m\n")
        .contains("            \u001B[1;33mwater\u001B[0m\n");
  }

  @Test
  void wideCharactersTakeTwoColumnsAndBreakAnywhere() {
    assertThat(new StyledText("和平是我们的愿望 yes").wrapped(8, false))
        .containsExactly("和平是我", "们的愿望", "yes");
    assertThat(Text.width("é和e\u0301")).isEqualTo(4);
    assertThat(Text.cut("和平是我们", 6)).isEqualTo("和平…");
  }

  @Test
  void aWordLongerThanTheLineIsBroken() {
    assertThat(new StyledText("abcdefghij k").wrapped(4, false))
        .containsExactly("abcd", "efgh", "ij k");
    assertThat(new StyledText("\uD83D\uDE00\uD83D\uDE00").wrapped(2, false))
        .containsExactly("\uD83D\uDE00", "\uD83D\uDE00");
  }

  @Test
  void whatAnArticleHoldsNeverSteersTheTerminal() {
    assertThat(shown(quote("red \u001B[31malert\u0007", List.of()), 80, false))
        .contains("red  [31malert")
        .doesNotContain("\u001B", "\u0007");
  }

  @Test
  void columnsOfATableAreAligned() {
    StringWriter out = new StringWriter();
    new Table("CODE", "COUNTRY", ">ARTICLES")
        .row("CN", "中国", "7")
        .row("US", "United States", "12")
        .print(new Screen(new PrintWriter(out), 80, false));
    assertThat(out.toString())
        .isEqualTo(
            """
            CODE  COUNTRY        ARTICLES
            CN    中国                  7
            US    United States        12
            """);
  }

  @Test
  void csvQuotesWhatNeedsItAndDisarmsFormulas() {
    assertThat(CsvLine.of(List.of("a", "b,c", "say \"x\"", "two\nlines", "=1+1", "")))
        .isEqualTo("a,\"b,c\",\"say \"\"x\"\"\",\"two\nlines\",'=1+1,");
  }

  @Test
  void tabsAndLineEndsInsideValuesAreBlanksInAPipe() {
    StringWriter out = new StringWriter();
    ListPrinter.plain(CountLayouts.COUNTRIES, new PrintWriter(out))
        .print(new CountryCount("XX", "Tab\tand\nline", 1, 2));
    assertThat(out.toString()).isEqualTo("XX\tTab and line\t1\t2\n");
  }

  @Test
  void aClosedPipeEndsTheListAndAFullDiskIsToldApart() {
    StandardOutput closed = new StandardOutput(failing("Broken pipe"));
    ListPrinter<CountryCount> printer = ListPrinter.plain(CountLayouts.COUNTRIES, closed.printer());
    assertThatThrownBy(
            () -> {
              for (int i = 0; i < 100_000; i++) {
                printer.print(new CountryCount("XX", "Nowhere", i, i));
              }
            })
        .isInstanceOf(ClosedOutputException.class);
    assertThat(closed.finish()).isNull();
    assertThat(closed.isClosed()).isTrue();

    StandardOutput full = new StandardOutput(failing("No space left on device"));
    full.printer().print("x");
    assertThat(full.finish()).isEqualTo("No space left on device");
    assertThat(full.isClosed()).isFalse();
  }

  private static OutputStream failing(String reason) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(reason);
      }
    };
  }
}
