package org.rapporteur.training;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.text.Token;

/** CoreNLP's maximum-entropy tagger: silver part-of-speech tags. */
final class PartOfSpeechTagger {
  private final MaxentTagger tagger =
      new MaxentTagger("edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger");

  List<String> tag(List<Token> sentence) {
    List<CoreLabel> labels = new ArrayList<>(sentence.size());
    for (Token token : sentence) {
      labels.add(CoreLabels.of(token.text()));
    }
    tagger.tagCoreLabels(labels);
    List<String> tags = new ArrayList<>(labels.size());
    for (CoreLabel label : labels) {
      tags.add(label.tag());
    }
    return tags;
  }
}
