package org.rapporteur.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceEncoderTest {
  private static double product(String one, String other) {
    float[] first = SentenceEncoder.open().encode(one);
    float[] second = SentenceEncoder.open().encode(other);
    double product = 0;
    for (int i = 0; i < first.length; i++) {
      product += first[i] * second[i];
    }
    return product;
  }

  @Test
  void sentencesThatMeanAboutTheSameAreNearAndOthersAreNot() {
    String siege = "The blockade starves the city";
    assertThat(product(siege, "People there go hungry because of the siege")).isGreaterThan(0.35);
    assertThat(product(siege, "Interest rates will rise in March")).isLessThan(0.15);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "?", "Yes", "a\uD83D\uDE80b", "water\u00A0and\nbread"})
  void everyTextHasAVectorOfLengthOne(String text) {
    assertThat(SentenceEncoder.open().encode(text)).hasSize(SentenceEncoder.DIMENSIONS);
    assertThat(product(text, text)).isCloseTo(1, within(1e-3));
  }

  @Test
  void whatIsTooLongIsReadToItsLimit() {
    String begin = "We will keep the bridge open ".repeat(30);
    assertThat(product(begin, begin + "and close the harbour")).isCloseTo(1, within(1e-3));
  }
}
