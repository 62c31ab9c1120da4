package org.rapporteur.text;

import edu.stanford.nlp.ling.CoreLabel;

/** Tokens in the form that CoreNLP's models read. */
final class CoreLabels {
  private CoreLabels() {}

  static CoreLabel of(Token token) {
    CoreLabel label = new CoreLabel(8);
    label.setWord(token.text());
    label.setValue(token.text());
    label.setOriginalText(token.text());
    label.setBeginPosition(token.begin());
    label.setEndPosition(token.end());
    return label;
  }
}
