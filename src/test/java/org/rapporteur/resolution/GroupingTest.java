package org.rapporteur.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GroupingTest {
  @Test
  void countriesTellTwoResolutionsApart() {
    assertThat(
            Found.words(
                "Ghana tabled a draft resolution in the General Assembly. Peru tabled a rival"
                    + " draft. The Ghanaian text asks for money, the Peruvian one for time."))
        .containsExactly(
            List.of("a draft resolution", "The Ghanaian text"),
            List.of("a rival draft", "the Peruvian one"));
  }

  @Test
  void bothResolutionsIsAMentionOfEach() {
    assertThat(
            Found.words(
                "Ghana tabled a draft resolution in the General Assembly. Peru tabled a rival"
                    + " draft. Both resolutions passed."))
        .allSatisfy(words -> assertThat(words).contains("Both resolutions"));
  }

  @Test
  void anAppositionNamesTheSameResolution() {
    assertThat(Found.words("The House passed H.Res. 97, a resolution that honours a poet."))
        .containsExactly(List.of("H.Res. 97", "a resolution"));
  }

  @Test
  void aSymbolInBracketsNamesTheResolutionBeforeIt() {
    assertThat(Found.words("The Assembly adopted a draft resolution on glaciers (A/79/L.12)."))
        .containsExactly(List.of("a draft resolution", "A/79/L.12"));
  }

  @Test
  void theYearTiesADescriptionToItsNumber() {
    assertThat(
            Found.words(
                "Envoys spoke of a 2006 UN resolution. The Security Council must heed resolution"
                    + " 1701."))
        .hasSize(1);
  }

  @Test
  void aResolutionOnlyRecalledIsNotTheOneSpokenOfNext() {
    assertThat(
            Found.words(
                "The Security Council adopted a resolution on Libya on Monday. It acted in line"
                    + " with resolution 1970. The resolution sends monitors."))
        .containsExactly(List.of("a resolution", "The resolution"), List.of("resolution 1970"));
  }

  @Test
  void anotherMonthsResolutionIsAnother() {
    assertThat(
            Found.in(
                "The General Assembly adopted Malta's resolution on seas on Friday. Last month, the"
                    + " assembly adopted Malta's resolution on rivers."))
        .hasSize(2);
  }
}
