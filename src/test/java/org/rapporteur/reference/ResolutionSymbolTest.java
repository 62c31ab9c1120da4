package org.rapporteur.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.fact.Body;

class ResolutionSymbolTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "S/RES/2728 (2024)|S/RES/2728 (2024)|2728|UNSC",
        "S/RES/2728(2024)|S/RES/2728 (2024)|2728|UNSC",
        "s/res/242|S/RES/242 (1967)|242|UNSC",
        "UNSCR 1701|S/RES/1701 (2006)|1701|UNSC",
        "A/RES/78/265|A/RES/78/265|78/265|UNGA",
        "A/RES/75/245 B|A/RES/75/245 B|75/245 B|UNGA",
        "A/RES/217 A (III)|A/RES/217(III)|217 A (III)|UNGA",
        "A/RES/377(V)|A/RES/377(V)|377 (V)|UNGA",
        "A/RES/2758|A/RES/2758(XXVI)|2758 (XXVI)|UNGA",
        "A/RES/217 A|A/RES/217(III)|217 A (III)|UNGA",
        "A/RES/3201|A/RES/3201(S-VI)|3201 (S-VI)|UNGA",
        "A/RES/ES-11/1|A/RES/ES-11/1|ES-11/1|UNGA",
        "A/HRC/RES/16/18|A/HRC/RES/16/18|16/18|UNHRC",
        "E/RES/2023/1|E/RES/2023/1|2023/1|ECOSOC",
        "WHA78.1|WHA78.1|78.1|WHA",
        "H. Res. 755|H.Res. 755|755|US-HOUSE",
        "HRes 755|H.Res. 755|755|US-HOUSE",
        "S. Con. Res. 20|S.Con.Res. 20|20|US-SENATE",
        "SJRes 9|S.J.Res. 9|9|US-SENATE",
      })
  void aSymbolHasACanonicalFormANumberAndABody(
      String text, String canonical, String number, String body) {
    ResolutionSymbol symbol = Objects.requireNonNull(ResolutionSymbol.parse(text));
    assertThat(symbol.canonical()).isEqualTo(canonical);
    assertThat(symbol.number()).isEqualTo(number);
    assertThat(symbol.body().name().replace('_', '-')).isEqualTo(body);
    assertThat(symbol.draft()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "A/C.3/78/L.60/Rev.1,A/C.3/78/L.60/Rev.1,UNGA",
    "A/78/L.49,A/78/L.49,UNGA",
    "S/2022/155,S/2022/155,UNSC",
    "A/HRC/55/L.12,A/HRC/55/L.12,UNHRC"
  })
  void aDraftsSymbolHasNoNumber(String text, String canonical, Body body) {
    ResolutionSymbol symbol = Objects.requireNonNull(ResolutionSymbol.parse(text));
    assertThat(symbol.canonical()).isEqualTo(canonical);
    assertThat(symbol.body()).isEqualTo(body);
    assertThat(symbol.number()).isNull();
    assertThat(symbol.draft()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "S/RES/",
        "S/RES/99999",
        "A/RES/78",
        "A/RES/3542",
        "A/RES/705",
        "A/PRST/2024/1",
        "and/or",
        "S/2022",
        "24/7"
      })
  void whatIsNoSymbolGivesNull(String text) {
    assertThat(ResolutionSymbol.parse(text)).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "1,1946",
    "66,1948",
    "67,1949",
    "242,1967",
    "425,1978",
    "687,1991",
    "1284,1999",
    "1285,2000",
    "1701,2006",
    "2334,2016",
    "2728,2024"
  })
  void aCouncilNumberGivesItsYear(String number, int year) {
    ResolutionSymbol symbol = Objects.requireNonNull(ResolutionSymbol.ofNumber(Body.UNSC, number));
    assertThat(symbol.year()).isEqualTo(year);
  }

  @Test
  void aCouncilNumberAboveAllKnownNeedsItsYear() {
    assertThat(ResolutionSymbol.ofNumber(Body.UNSC, "4999")).isNull();
    assertThat(ResolutionSymbol.ofNumber(Body.UNSC, "4999 (2071)"))
        .extracting(ResolutionSymbol::canonical)
        .isEqualTo("S/RES/4999 (2071)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "S/RES/4999",
        "s/res/ 4999",
        "SC/RES/4999",
        "UNSCR 4999",
        "Security Council resolution 4999",
        "resolution 4999 of the Security Council",
        "4999"
      })
  void whoAsksForACouncilNumberAboveAllKnownNeedNotKnowItsYear(String typed) {
    ResolutionSymbol symbol = Objects.requireNonNull(ResolutionSymbol.read(typed));
    assertThat(symbol.canonical()).isEqualTo("S/RES/4999");
    assertThat(symbol.body()).isEqualTo(Body.UNSC);
    assertThat(symbol.year()).isNull();
    assertThat(ResolutionSymbol.parse(typed)).isNull(); // as texts are read
  }

  @ParameterizedTest
  @ValueSource(strings = {"S/RES/0", "S/RES/10000", "S/RES/4999/1", "House resolution S/RES/4999"})
  void whatIsNoCouncilNumberStaysNone(String typed) {
    assertThat(ResolutionSymbol.read(typed)).isNull();
  }

  @Test
  void aRomanSessionGivesTheYear() {
    assertThat(ResolutionSymbol.ofNumber(Body.UNGA, "2758 (XXVI)"))
        .extracting(ResolutionSymbol::year, ResolutionSymbol::session)
        .containsExactly(1971, 26);
  }

  @Test
  void anOldNumberOfTheAssemblyTellsItsSessionAndNoYearButThatOne() {
    assertThat(ResolutionSymbol.ofNumber(Body.UNGA, "498"))
        .extracting(ResolutionSymbol::canonical)
        .isEqualTo("A/RES/498(V)");
    assertThat(ResolutionSymbol.ofAssembly(498, 1951))
        .extracting(ResolutionSymbol::canonical)
        .isEqualTo("A/RES/498(V)");
    assertThat(ResolutionSymbol.ofAssembly(242, 1967)).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "2024-07-01,78",
    "2024-09-09,78",
    "2024-09-10,79",
    "2023-09-05,78",
    "2021-09-13,75",
    "2021-09-14,76"
  })
  void aDayHasItsSessionOfTheAssembly(LocalDate day, int session) {
    assertThat(Sessions.assemblySession(day)).isEqualTo(session);
  }

  @ParameterizedTest
  @CsvSource({"1,2006", "4,2007", "16,2011", "19,2012", "55,2024"})
  void aSessionOfTheHumanRightsCouncilHasItsYear(int session, int year) {
    assertThat(Sessions.rightsCouncilYear(session)).isEqualTo(year);
  }

  @Property
  void anyTextIsReadWithoutAnException(@ForAll String text) {
    ResolutionSymbol.parse(text);
    ResolutionSymbol.parse("S/" + text);
    ResolutionSymbol.ofNumber(Body.UNGA, text);
  }
}
