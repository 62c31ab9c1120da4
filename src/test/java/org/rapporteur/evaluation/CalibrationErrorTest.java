package org.rapporteur.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CalibrationErrorTest {
  @Test
  void confidencesThatComeTrueHaveNoError() {
    CalibrationError error = new CalibrationError();
    for (int i = 0; i < 10; i++) {
      error.add(0.7, i < 7);
    }
    assertThat(value(error)).isZero();
  }

  @Test
  void theErrorIsTheMeanGapOverAllPredictions() {
    CalibrationError error = new CalibrationError();
    error.add(1.0, true); // no gap
    error.add(0.6, false); // a gap of 0.6
    assertThat(value(error)).isEqualTo(30.0);
  }

  @Test
  void whereNothingHasAConfidenceThereIsNoFigure() {
    assertThat(new CalibrationError().figures()).isEmpty();
  }

  private static double value(CalibrationError error) {
    return error.figures().get(0).values().get(0).doubleValue();
  }
}
