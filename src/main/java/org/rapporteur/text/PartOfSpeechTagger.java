package org.rapporteur.text;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.util.ArrayList;
import java.util.List;

/** CoreNLP's maximum-entropy tagger, loaded when the first sentence asks for it. */
final class PartOfSpeechTagger {
  private static final class Loaded {
    static final MaxentTagger TAGGER =
        new MaxentTagger("edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger");
  }

  List<String> tag(List<Token> sentence) {
    List<CoreLabel> labels = new ArrayList<>(sentence.size());
    for (Token token : sentence) {
      labels.add(CoreLabels.of(token.text()));
    }
    Loaded.TAGGER.tagCoreLabels(labels);
    List<String> tags = new ArrayList<>(labels.size());
    for (CoreLabel label : labels) {
      tags.add(label.tag());
    }
    return tags;
  }
}
