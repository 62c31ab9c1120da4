package org.rapporteur.quote;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.text.ModelFiles;

/**
 * A logistic model: the probability that something holds is {@code 1 / (1 + exp(-s))}, where s sums
 * the weights of its features, each times its value. Weights are learned (see the model card) and
 * stand in a file of lines {@code feature TAB weight}; a feature that is not there weighs nothing.
 *
 * <p>May be shared between threads.
 */
final class LinearModel {
  private final Map<String, Double> weights = new HashMap<>();

  /** Takes the weights from lines {@code feature TAB weight}. */
  LinearModel(String name, List<String> lines) {
    for (String line : lines) {
      int tab = line.indexOf('\t');
      try {
        weights.put(line.substring(0, tab), Double.valueOf(line.substring(tab + 1)));
      } catch (IndexOutOfBoundsException | NumberFormatException e) {
        throw new IllegalArgumentException(
            "the model's " + name + " has a line that is no feature TAB weight: " + line, e);
      }
    }
  }

  /** Reads one of the model's files. */
  static LinearModel read(String file) {
    return new LinearModel(file, ModelFiles.lines(file));
  }

  /** The probability of what has these features, by their names, with their values. */
  double probability(Map<String, Double> features) {
    return 1 / (1 + Math.exp(-score(features)));
  }

  /** The sum before it becomes a probability: it orders in the same way. */
  double score(Map<String, Double> features) {
    double sum = 0;
    for (Map.Entry<String, Double> feature : features.entrySet()) {
      sum += weights.getOrDefault(feature.getKey(), 0.0) * feature.getValue();
    }
    return sum;
  }
}
