package org.rapporteur.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SpanTest {
  @Test
  void offsetsThatMakeNoSpanAreRefusedWithTheirValues() {
    assertThatThrownBy(() -> new Span(5, 3)).hasMessage("not a span: [5, 3)");
    assertThatThrownBy(() -> new Span(-1, 3)).hasMessage("not a span: [-1, 3)");
  }

  @Test
  void spansThatTouchDoNotOverlap() {
    assertThat(new Span(0, 3).overlaps(new Span(3, 5))).isFalse();
    assertThat(new Span(0, 4).overlaps(new Span(3, 5))).isTrue();
  }

  @Test
  void theEndIsBehindTheLastCodeUnit() {
    assertThat(new Span(0, 2).of("Fu said")).isEqualTo("Fu");
    assertThat(new Span(0, 2).contains(2)).isFalse();
  }

  @Test
  void spansStandInTextOrder() {
    assertThat(new Span(1, 9)).isLessThan(new Span(2, 3));
    assertThat(new Span(1, 2)).isLessThan(new Span(1, 3));
  }

  @Test
  void aUnionCoversBothAndWhatIsBetween() {
    assertThat(new Span(0, 2).union(new Span(5, 7))).isEqualTo(new Span(0, 7));
  }
}
