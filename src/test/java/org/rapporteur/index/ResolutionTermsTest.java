package org.rapporteur.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.fact.Resolution;

class ResolutionTermsTest {
  private static Resolution of(String symbol, String number) {
    return new Resolution(
        "r1", symbol, null, number, null, null, null, null, null, null, null, null, List.of(),
        List.of(), List.of(), List.of(), null, List.of(), null, List.of(), List.of());
  }

  @Test
  void aSymbolIsFoundWithAndWithoutItsSeriesYearAndPart() {
    assertThat(ResolutionTerms.of("news", "a.txt", of("S/RES/2728 (2024)", "2728")))
        .containsExactlyInAnyOrder("s/res/2728(2024)", "s/res/2728", "2728(2024)", "2728");
    assertThat(ResolutionTerms.of("news", "a.txt", of("A/RES/75/245 B", "75/245 B")))
        .containsExactlyInAnyOrder("a/res/75/245b", "a/res/75/245", "75/245b", "75/245");
    assertThat(ResolutionTerms.of("news", "a.txt", of("A/RES/75/101 A-B", "75/101 A-B")))
        .containsExactlyInAnyOrder("a/res/75/101a-b", "a/res/75/101", "75/101a-b", "75/101");
  }

  @Test
  void aSymbolThatIsSpokenInFullHasNoShortNumber() {
    assertThat(ResolutionTerms.of("news", "a.txt", of("GC(66)/RES/10", "GC(66)/RES/10")))
        .containsExactly("gc(66)/res/10");
  }
}
