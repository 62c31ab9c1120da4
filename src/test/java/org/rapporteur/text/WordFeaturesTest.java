package org.rapporteur.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rapporteur.fact.Article;

/** The numbers are those of the trained model: a change of one is a change of the model. */
class WordFeaturesTest {
  private static final int PLACES = WordFeatures.PLACES;
  private static final int QUOTED = WordFeatures.SHAPES * PLACES;

  @Test
  void theFirstWordOfAParagraphIsToldFromTheRest() {
    assertThat(of("the sun rose.")).startsWith(1, 0, 0);
  }

  @Test
  void theShapesAreLowerCapitalCapitalsMixedAndNone() {
    assertThat(of("- it Rains NATO iPad 42"))
        .containsExactly(4 * PLACES + 1, 0, PLACES, 2 * PLACES, 3 * PLACES, 4 * PLACES);
  }

  @Test
  void marksAndWhatStandsBetweenThemAreQuotedAndMarksInsideAreTwiceSo() {
    int[] features = of("he said \"we 'do' agree\" now.");
    assertThat(features[2] / QUOTED).isEqualTo(1);
    assertThat(features[3] / QUOTED).isEqualTo(1);
    assertThat(features[5] / QUOTED).isEqualTo(2);
    assertThat(features[features.length - 2] / QUOTED).isZero();
  }

  @Test
  void noNumberIsOutOfTheTable() {
    for (int feature : of("\"A 'b \"C' d\"\n\nHEADING ONE\n\n“e ‘F")) {
      assertThat(feature).isBetween(0, WordFeatures.COUNT - 1);
    }
  }

  private static int[] of(String text) {
    return WordFeatures.of(TextPreparer.withoutEncoder().prepare(Article.of("a", text)));
  }
}
