package org.rapporteur.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.fact.Body;
import org.rapporteur.fact.Resolution;

class NumberListsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Security Council stood by resolutions 242, 338 and 1397 then."
            + "|S/RES/242 (1967);S/RES/338 (1973);S/RES/1397 (2002)",
        "They stood by resolutions 242 and 338 of the UN Security Council then."
            + "|S/RES/242 (1967);S/RES/338 (1973)",
        "The envoy read out S/RES/1701 (2006) and 2254 (2015) then."
            + "|S/RES/1701 (2006);S/RES/2254 (2015)",
        "The General Assembly passed resolutions 78/1 as well as 78/12 then."
            + "|A/RES/78/1;A/RES/78/12",
        "Members of the Assembly backed resolution 78/3 A and B then.|A/RES/78/3 A;A/RES/78/3 B",
        "Members of the Assembly backed A/RES/78/3 A and B then.|A/RES/78/3 A;A/RES/78/3 B",
        "The UN recalled resolutions 46/182 of 19 December 1991, 78/119 of December 8, 2023 and"
            + " 77/28.|A/RES/46/182;A/RES/78/119;A/RES/77/28",
        "The UN recalled resolutions 242 of 1967 and 338 of 1973 then."
            + "|S/RES/242 (1967);S/RES/338 (1973)",
        "The UN recalled resolutions 2475 (2019) and 77/300 then."
            + "|S/RES/2475 (2019);A/RES/77/300",
        "Members backed House Resolutions 5 and 6.|H.Res. 5;H.Res. 6",
        "Ministers backed resolutions WHA78.1 and WHA78.2 then.|WHA78.1;WHA78.2",
        "The General Assembly passed resolutions 3411 A and B (XXX) then.|A/RES/3411(XXX)",
      })
  void aListNamesEachOfItsNumbers(String text, String symbols) {
    assertThat(Found.in(text)).extracting(Resolution::symbol).containsExactly(symbols.split(";"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "resolutions ES-11/1 to ES-11/4|A/RES/ES-11/1;A/RES/ES-11/2;A/RES/ES-11/3;A/RES/ES-11/4",
        "A/RES/ES-11/1 to A/RES/ES-11/3|A/RES/ES-11/1;A/RES/ES-11/2;A/RES/ES-11/3",
        "resolution 31/16 A to C|A/RES/31/16 A;A/RES/31/16 B;A/RES/31/16 C",
        "resolutions 78/4-78/6|A/RES/78/4;A/RES/78/5;A/RES/78/6",
        "draft resolutions A/78/L.4 and A/78/L.6|A/78/L.4;A/78/L.6",
        "resolutions 78/4 through 78/5|A/RES/78/4;A/RES/78/5",
      })
  void aRangeNamesWhatLiesBetweenToo(String range, String symbols) {
    assertThat(Found.in("The General Assembly of the United Nations passed " + range + " then."))
        .extracting(Resolution::symbol)
        .containsExactly(symbols.split(";"));
  }

  @Test
  void theEndsOfARangeAreMentionedByTheirOwnWordsAndTheOthersByTheRange() {
    assertThat(Found.words("The Security Council stood by resolutions 2753 to 2755 then."))
        .containsExactly(
            List.of("resolutions 2753"), List.of("resolutions 2753 to 2755"), List.of("2755"));
  }

  @Test
  void aPronounIsNoPart() {
    assertThat(Found.words("The General Assembly kept resolution 78/3 A, and I saw it."))
        .containsExactly(List.of("resolution 78/3 A"));
  }

  @Test
  void aLongRangeNamesItsEndsAlone() {
    assertThat(NumberRange.between("78/1", "78/20")).hasSize(18);
    assertThat(NumberRange.between("78/1", "78/22")).isNull();
    assertThat(NumberRange.between("78/4", "78/2")).isNull();
    assertThat(NumberRange.between("78/4", "79/6")).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The UN Security Council kept resolution 2254 and 120 men.",
        "The UN Security Council kept resolutions 2254, 12 men and a boat.",
        "The UN Security Council kept resolution 2254 to 150 states.",
        "The UN Security Council kept resolution 2254, 24/7.",
        "The UN Security Council kept resolution 2254 - 2260 men saw to it.",
        "The UN Security Council kept resolution 2254\u201415 states voted for it.",
        "The UN Security Council kept S/RES/2254 (2015), 9/11 and all that.",
        "The UN Security Council kept resolution 2254 and presidential statement 2024/1.",
        "The UN Security Council kept resolution 2254 and decision 78/519.",
      })
  void whatIsCountedBehindANumberIsNoResolution(String text) {
    assertThat(Found.one(text).number()).isEqualTo("2254");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Arab League kept resolution 8660 in Cairo.|8660",
        "The Arab League kept resolution no. 8660 in Cairo.|8660",
        "The African Union kept AHG/Res. 16(I) in Cairo.|16(I)",
        "The state Senate passed SCR 12 for farmers.|12",
      })
  void numbersWithoutASymbolAreKeptAsWritten(String text, String number) {
    Resolution resolution = Found.one(text);
    assertThat(resolution.number()).isEqualTo(number);
    assertThat(resolution.symbol()).isNull();
    assertThat(resolution.body()).isEqualTo(Body.OTHER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UNSCR 1701",
        "UNSC Res. 1701",
        "SCR 1701",
        "SC Res 1701",
        "UNSC resolution no. 1701",
        "UN Resolution #1701",
        "UN Resolution 1701/2006",
        "UN Resolution Nº 1701",
        "UNSC/RES/1701 (2006)",
        "Res. 1701 (2006)",
      })
  void abbreviationsNameTheCouncilsResolution(String written) {
    Resolution resolution = Found.one("Envoys at the United Nations quoted " + written + " again.");
    assertThat(resolution.symbol()).isEqualTo("S/RES/1701 (2006)");
    assertThat(resolution.mentions().get(0).text()).endsWith(written);
  }
}
