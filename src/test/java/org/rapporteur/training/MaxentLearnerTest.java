package org.rapporteur.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MaxentLearnerTest {
  @Test
  void tooFewExamplesAreAClearError() {
    MaxentLearner learner = new MaxentLearner();
    learner.add(Map.of("wet", 1.0), true);
    assertThatThrownBy(() -> learner.learn(1)).hasMessageStartingWith("too few examples");
  }

  @Test
  void whatGoesWithYesWeighsMoreThanWhatGoesWithNo() throws IOException {
    MaxentLearner learner = new MaxentLearner();
    for (int i = 0; i < 20; i++) {
      learner.add(Map.of("bias", 1.0, "wet", 1.0), i % 10 != 0);
      learner.add(Map.of("bias", 1.0, "dry", 1.0), i % 10 == 0);
    }
    Map<String, Double> weights = learner.learn(0.1);
    assertThat(weights.getOrDefault("wet", 0.0)).isPositive();
    assertThat(weights.getOrDefault("dry", 0.0)).isNegative();
    double wet = weights.getOrDefault("wet", 0.0) + weights.getOrDefault("bias", 0.0);
    assertThat(1 / (1 + Math.exp(-wet))).isBetween(0.8, 0.95);
  }
}
