package org.rapporteur.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.fact.Body;

class ResolutionGrammarTest {
  @Provide
  Arbitrary<SymbolGrammar.Printed> symbols() {
    return SymbolGrammar.any();
  }

  @Property(tries = 2_000)
  void everySymbolIsReadBackAsTheSame(@ForAll("symbols") SymbolGrammar.Printed printed) {
    ResolutionSymbol symbol =
        Objects.requireNonNull(ResolutionSymbol.parse(printed.symbol()), printed.symbol());
    assertThat(symbol.canonical()).isEqualTo(printed.symbol());
    assertThat(ResolutionSymbol.parse(symbol.canonical())).isEqualTo(symbol);
    assertThat(ResolutionSymbol.parse(printed.symbol().toLowerCase(Locale.ROOT))).isEqualTo(symbol);
  }

  @Property(tries = 2_000)
  void everyWayOfWritingASymbolIsRead(@ForAll("symbols") SymbolGrammar.Printed printed) {
    for (String written : printed.spoken()) {
      assertThat(ResolutionSymbol.read(written))
          .as(written)
          .extracting(ResolutionSymbol::canonical)
          .isEqualTo(printed.symbol());
    }
  }

  @Property(tries = 1_000)
  void theNumberOfASymbolAndItsBodyGiveTheSymbolAgain(
      @ForAll("symbols") SymbolGrammar.Printed printed) {
    ResolutionSymbol symbol = Objects.requireNonNull(ResolutionSymbol.parse(printed.symbol()));
    if (symbol.number() != null && ofUnitedNations(symbol.body())) {
      assertThat(ResolutionSymbol.ofNumber(symbol.body(), symbol.number())).isEqualTo(symbol);
    }
  }

  private static boolean ofUnitedNations(Body body) {
    return switch (body) {
      case UNSC, UNGA, UNHRC, ECOSOC, WHA -> true;
      default -> false;
    };
  }

  @Property
  void anyTextIsReadWithoutAnException(@ForAll String text) {
    ResolutionSymbol.read(text);
    ResolutionSymbol.read("UNSC resolution " + text);
    ResolutionSymbol.likelyBody(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1AND", "AND", "1", "UN ", "RES.", "A/", "S/1/", "(", "HOUSE", "78/1A,", " OF "})
  void nothingLongIsReadSlowly(String unit) {
    for (String begin : List.of("", "1", "78/1", "A/RES/1", "UNSC resolution 1")) {
      for (int length : new int[] {100, 160, 1_000_000}) {
        String text = begin + unit.repeat(length / unit.length()) + "!";
        assertTimeoutPreemptively(
            Duration.ofSeconds(20), // an exponential reading would take years
            () -> {
              ResolutionSymbol.read(text);
              ResolutionSymbol.likelyBody(text);
            });
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1701                                           | S/RES/1701 (2006)",
        "UNSCR1701                                      | S/RES/1701 (2006)",
        "SCR 1701                                       | S/RES/1701 (2006)",
        "UNSC/RES/1701                                  | S/RES/1701 (2006)",
        "1701/2006                                      | S/RES/1701 (2006)",
        "res 78/1                                       | A/RES/78/1",
        "UNGA 78/265                                    | A/RES/78/265",
        "U.N. Security Council's resolution no. 2254    | S/RES/2254 (2015)",
        "the resolution 377 A (V)                       | A/RES/377(V)",
        "General Assembly resolution 2758               | A/RES/2758(XXVI)",
        "resolution 1514 of the UN General Assembly     | A/RES/1514(XV)",
        "2758                                           | S/RES/2758 (2024)",
        "3411 A, B and C (XXX)                          | A/RES/3411(XXX)",
        "3201 (S-VI)                                    | A/RES/3201(S-VI)",
        "75/101 A and B                                 | A/RES/75/101 A-B",
        "A/RES/75/101 A-B                               | A/RES/75/101 A-B",
        "UNGA resolution 75/101 A to D                  | A/RES/75/101 A-D",
        "16/18                                          | A/HRC/RES/16/18",
        "S-33/1                                         | A/HRC/RES/S-33/1",
        "S-32/1                                         | A/RES/S-32/1",
        "1503 (XLVIII)                                  | E/RES/1503(XLVIII)",
        "2023/1                                         | E/RES/2023/1",
        "US House Joint Resolution No. 7                | H.J.Res. 7",
        "draft resolution S/2024/254                    | S/2024/254",
        "ES\u201111/1                                   | A/RES/ES-11/1",
      })
  void whatIsTypedNamesAResolution(String typed, String symbol) {
    assertThat(ResolutionSymbol.read(typed))
        .extracting(ResolutionSymbol::canonical)
        .isEqualTo(symbol);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "resolution",
        "UNSC",
        "Lebanon",
        "UNSCR 1701 on Lebanon",
        "UNSCR 10000",
        "1701/2007",
        "UNGA 75/101 A and D",
        "E/RES/16/18",
        "A/RES/217(LXX)",
        "217 (IIX)",
        "2758 (XXXI)x",
        "S/PRST/2024/1",
        "A/DEC/78/519",
        "A/78/123",
        "2020/0036(COD)",
        "House resolution",
        "resolution of the Security Council",
        "Security Council resolution A/RES/78/1",
      })
  void whatNamesNoResolutionGivesNull(String typed) {
    assertThat(ResolutionSymbol.read(typed)).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "3201 (S-VI),1974",
    "1000 (ES-I),1956",
    "3379 (XXX),1975",
    "1 (I),1946",
    "217 A (III),1948"
  })
  void aRomanSessionGivesTheYear(String number, int year) {
    assertThat(ResolutionSymbol.ofNumber(Body.UNGA, number))
        .extracting(ResolutionSymbol::year)
        .isEqualTo(year);
  }

  @ParameterizedTest
  @CsvSource({"AG/RES. 1080 (XXI-O/91),1991", "AG/RES. 2964 (L-O/20),2020", "GC(66)/RES/10,2022"})
  void otherOrganizationsSymbolsGiveTheirYearToo(String symbol, int year) {
    assertThat(ResolutionSymbol.parse(symbol)).extracting(ResolutionSymbol::year).isEqualTo(year);
  }
}
