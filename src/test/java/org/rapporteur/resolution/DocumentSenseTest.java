package org.rapporteur.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.fact.Resolution;

class DocumentSenseTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Members of the Security Council took up draft resolution S/2024/254.|S/2024/254",
        "Members took up the draft resolution on Haiti, issued as document S/2024/254.|S/2024/254",
        "A resolution on Haiti was ready. Members saw it in document S/2024/254.|S/2024/254",
        "The Security Council was to vote on S/2024/254/Rev.1 then.|S/2024/254/Rev.1",
        "The Third Committee approved A/C.3/78/L.60/Rev.1 then.|A/C.3/78/L.60/Rev.1",
        "The governors of the Agency passed resolution GOV/2022/34 in Vienna.|GOV/2022/34",
      })
  void aDraftIsNamedByItsSymbol(String text, String symbol) {
    assertThat(Found.in(text)).extracting(Resolution::symbol).contains(symbol);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Security Council has a letter from Peru (S/2024/254).",
        "A letter dated 3 May 2024 from the Permanent Representative of Peru (S/2024/254) came.",
        "The Secretary-General's report S/2024/254 tells of famine.",
        "It is all in document S/2024/254.",
        "The Third Committee took up draft decision A/C.3/78/L.80.",
        "Fiji spoke for the amendment contained in A/C.3/78/L.71.",
        "The General Assembly took decision ES-11/501 and decision 78/519.",
        "The General Assembly took A/DEC/78/519.",
        "The Council issued presidential statement S/PRST/2024/1.",
        "The quarterly report GOV/2022/39 of the Agency is out.",
        "The report of the Secretary-General is A/78/123.",
        "Parliament passed the budget (2020/0036(COD)).",
        "The Peace and Security Council of the African Union issued PSC/PR/COMM.1196 (2024).",
        "The African Union took Assembly/AU/Dec.731(XXXII).",
        "The town council passed Resolution 24-113 and Resolution 2024-15.",
        "The UN films in low res 480 lines.",
      })
  void otherPapersAreNoResolutions(String text) {
    assertThat(Found.in(text)).isEmpty();
  }

  @Test
  void aResolutionBesideAnotherPaperIsStillFound() {
    assertThat(Found.one("The Security Council read the report S/2024/100 and resolution 2720."))
        .extracting(Resolution::symbol)
        .isEqualTo("S/RES/2720 (2023)");
  }
}
