package org.rapporteur.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.fact.Span;

class QuotationShareTest {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '\'',
      textBlock =
          """
          “all of it”,                        direct
          "straight marks",                   direct
          that it was “not the end” of talks, mixed
          that nothing was said,              indirect
          went on”,                           indirect
          “opened and not closed,             direct
          """)
  void theShareOfWordsInMarksMakesTheType(String content, String type) {
    assertThat(QuotationShare.type(List.of(new Span(0, content.length())), content))
        .isEqualTo(type);
  }

  @ParameterizedTest
  @CsvSource("0, 4, 5, 8, mixed")
  void eachSpansMarksStandForThemselves(int begin, int end, int begin2, int end2, String type) {
    assertThat(
            QuotationShare.type(
                List.of(new Span(begin, end), new Span(begin2, end2)), "“one two” three"))
        .isEqualTo(type);
  }
}
