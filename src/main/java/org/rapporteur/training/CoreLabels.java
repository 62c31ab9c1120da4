package org.rapporteur.training;

import edu.stanford.nlp.ling.CoreLabel;

/** Words in the form that CoreNLP's models read. */
final class CoreLabels {
  private CoreLabels() {}

  static CoreLabel of(String word) {
    CoreLabel label = new CoreLabel(4);
    label.setWord(word);
    return label;
  }
}
