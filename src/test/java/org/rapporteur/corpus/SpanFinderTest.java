package org.rapporteur.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.fact.Span;

class SpanFinderTest {
  private static final String TEXT =
      "Jordan met Jordan. \"We agree, all of us,\" the Jordanians said.";
  private final SpanFinder finder = new SpanFinder(TEXT);

  @Test
  void wordsAreFoundFromTheGivenPlaceOn() {
    assertThat(finder.find("Jordan", 1)).isEqualTo(new Span(11, 17));
  }

  @Test
  void aNumberCountsWholeWordsFromTheBegin() {
    assertThat(finder.find("Jordan#2", 40)).isEqualTo(new Span(11, 17));
    assertThatThrownBy(() -> finder.find("Jordan#3", 0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aGapStandsForTheWordsBetween() {
    assertThat(finder.find("\"We [...] us,\"", 0).of(TEXT)).isEqualTo("\"We agree, all of us,\"");
  }

  @Test
  void textsInARowAreFoundOneBehindTheOther() {
    assertThat(finder.findAll(List.of("Jordan", "Jordan"), 0))
        .containsExactly(new Span(0, 6), new Span(11, 17));
  }

  @Test
  void aSpanIsNamedByItsWordsAndTheirCount() {
    assertThat(finder.name(new Span(11, 17))).isEqualTo("Jordan#2");
  }

  @Test
  void aNoBreakSpaceIsASpace() {
    assertThat(new SpanFinder("resolution\u00a01701").find("resolution 1701", 0))
        .isEqualTo(new Span(0, 15));
  }
}
