package org.rapporteur.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScanningEffortTest {
  private static final int LENGTH = 50_000;

  /** A text that counts how often one of its characters is looked at. */
  private static final class Counting implements CharSequence {
    private final String text;
    private long looks;

    Counting(String text) {
      this.text = text;
    }

    @Override
    public char charAt(int index) {
      looks++;
      return text.charAt(index);
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      looks += end - start;
      return text.substring(start, end);
    }

    @Override
    public String toString() {
      looks += text.length();
      return text;
    }
  }

  private static long looks(String unit, int length) {
    Counting text = new Counting(unit.repeat(length / unit.length()));
    SymbolScanner.scanPlain(text);
    return text.looks;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A/",
        "A/1",
        "A/78/L.1/",
        "S/2024/254/",
        "S/2024/254, ",
        "S/RES/",
        "S/RES/1 (",
        "E/RES/1 ",
        "(",
        ")",
        "1",
        "12 ",
        "1/",
        "1/1",
        "78/1 A and B ",
        "A, B and ",
        "1 A, A, A, A, ",
        "3411 A, B, C, D, E, F, G, H, I, J (",
        "(XXX)",
        "M",
        "X",
        "H.",
        "H.Res.",
        "H.Res. 1 ",
        "H. Con. ",
        "House ",
        "House Joint Resolutions 5 and 6, ",
        "Res. ",
        "res ",
        "resolution ",
        "resolution 1, 2, 3, ",
        "resolutions 111, 222 and ",
        "resolutions 78/1 to 78/9, ",
        "resolutions 242 and 338 or ",
        "resolutions 242 of 3 May 1999, ",
        "UNSCR ",
        "UNSCR's 1 ",
        "No. ",
        "no. 1 ",
        "ES-",
        "ES-11/1-",
        "L.",
        "L.1/Rev.",
        "WHA",
        "WHA1.",
        "GC(66)/RES/",
        "P9_TA(2022)",
        "2022/2564(",
        "B9-0123/",
        "RC-B9-",
        "AG/RES. 1 (",
        " ",
        "\n",
        "a",
        "é",
        "🌲",
        "-",
        "\u2013",
        ",",
        "SC ",
        "GA Res. "
      })
  void twiceTheTextTakesTwiceTheLooks(String unit) {
    long once = looks(unit, LENGTH);
    long twice = looks(unit, 2 * LENGTH);
    assertThat(twice).isLessThan(once * 21 / 10 + 1_000);
    assertThat(once).isLessThan(LENGTH * 400L);
  }

  @Property(tries = 500)
  void noTextFromTheSymbolsAlphabetIsLookedAtTooOften(
      @ForAll
          @StringLength(min = 1, max = 12)
          @Chars({'A', 'E', 'S', 'R', 'H', 'X', 'L', '/', '.', '(', ')', '-', ' ', ',', 's', 'o'})
          @CharRange(from = '0', to = '9')
          String unit) {
    assertThat(looks(unit, 4_000)).isLessThan(4_000 * 600L);
  }

  @Property(tries = 500)
  void noTextThrows(@ForAll String text, @ForAll @StringLength(max = 20) String between) {
    assertThatCode(
            () -> {
              SymbolScanner.scan(text);
              SymbolScanner.scan(
                  "resolutions 1" + between + "78/1 A" + text + "(XXX) to " + between);
              SymbolScanner.scan("A/RES/" + between + "/" + text);
            })
        .doesNotThrowAnyException();
  }
}
