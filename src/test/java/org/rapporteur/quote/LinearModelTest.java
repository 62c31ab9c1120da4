package org.rapporteur.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.fact.QuoteType;

class LinearModelTest {
  @Test
  void theProbabilityIsTheLogisticFunctionOfTheWeightedSum() {
    LinearModel model = new LinearModel("m", List.of("wet\t2.0", "cold\t-1.0"));
    assertThat(model.probability(Map.of("wet", 1.0, "cold", 3.0, "unknown", 9.0)))
        .isCloseTo(1 / (1 + Math.E), within(1e-9));
  }

  @Test
  void aBrokenLineIsToldWithItsFile() {
    assertThatThrownBy(() -> new LinearModel("moods.tsv", List.of("wet")))
        .hasMessageContaining("moods.tsv")
        .hasMessageContaining("wet");
  }

  @Test
  void moreDoubtIsLessConfidence() {
    LinearModel model = LinearModel.read("confidence.tsv");
    double sure = model.probability(ConfidenceFeatures.of(attribution(0.99), QuoteType.DIRECT));
    double doubtful = model.probability(ConfidenceFeatures.of(attribution(0.4), QuoteType.DIRECT));
    assertThat(sure).isBetween(0.8, 1.0).isGreaterThan(doubtful);
    assertThat(doubtful).isBetween(0.0, 0.5);
  }

  @Test
  void aMissingFileIsNamed() {
    assertThatThrownBy(() -> LinearModel.read("moods.tsv")).hasMessageContaining("moods.tsv");
  }

  private static Attribution attribution(double probability) {
    return new Attribution(
        List.of(Texts.last("it rains", "it rains")),
        List.of(),
        List.of(),
        new Evidence(probability, probability, probability, probability, probability, probability));
  }
}
