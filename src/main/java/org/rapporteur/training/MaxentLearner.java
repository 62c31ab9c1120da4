package org.rapporteur.training;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.DataIndexer;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.OnePassRealValueDataIndexer;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/**
 * Learns the weights of yes-or-no decisions by OpenNLP's maximum entropy, L-BFGS with a L2 cost.
 */
final class MaxentLearner {
  private static final String YES = "yes";
  private static final String NO = "no";
  private static final int FEWEST = 10;

  private final List<Event> events = new ArrayList<>();

  /** Adds an example; values must be 0 or more. */
  void add(Map<String, Double> features, boolean holds) {
    String[] names = features.keySet().stream().sorted().toArray(String[]::new);
    float[] values = new float[names.length];
    for (int i = 0; i < names.length; i++) {
      values[i] = features.getOrDefault(names[i], 0.0).floatValue();
    }
    events.add(new Event(holds ? YES : NO, names, values));
  }

  /**
   * The weight of each feature in favour of yes.
   *
   * @throws IOException if there are too few examples: the search for the weights may then never
   *     end
   */
  Map<String, Double> learn(double l2Cost) throws IOException {
    long yes = events.stream().filter(event -> event.getOutcome().equals(YES)).count();
    if (Math.min(yes, events.size() - yes) < FEWEST) {
      throw new IOException(
          "too few examples to learn from: "
              + yes
              + " that hold and "
              + (events.size() - yes)
              + " that do not, of which "
              + FEWEST
              + " each are needed");
    }
    TrainingParameters parameters = new TrainingParameters();
    parameters.put(TrainingParameters.CUTOFF_PARAM, 0);
    parameters.put(TrainingParameters.ITERATIONS_PARAM, 300);
    parameters.put(QNTrainer.L1COST_PARAM, 0.0);
    parameters.put(QNTrainer.L2COST_PARAM, l2Cost);
    DataIndexer indexer = new OnePassRealValueDataIndexer();
    indexer.init(parameters, null);
    indexer.index(ObjectStreamUtils.createObjectStream(events));
    QNTrainer trainer = new QNTrainer();
    trainer.init(parameters, null);
    AbstractModel model = trainer.trainModel(300, indexer);
    Map<String, Double> weights = new TreeMap<>();
    @SuppressWarnings("unchecked")
    Map<String, Context> byName = (Map<String, Context>) model.getDataStructures()[1];
    byName.forEach((name, context) -> weights.put(name, weight(model, context)));
    return weights;
  }

  private static double weight(AbstractModel model, Context context) {
    double weight = 0;
    int[] outcomes = context.getOutcomes();
    for (int i = 0; i < outcomes.length; i++) {
      boolean yes = model.getOutcome(outcomes[i]).equals(YES);
      weight += yes ? context.getParameters()[i] : -context.getParameters()[i];
    }
    return weight;
  }
}
