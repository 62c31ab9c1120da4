package org.rapporteur.training;

import java.util.List;
import org.rapporteur.text.Entity;
import org.rapporteur.text.PreparedText;
import org.rapporteur.text.Token;

/**
 * Names and parts of speech by CoreNLP's taggers. Their models (474 MB) are on the class path of a
 * program that was built with {@code mvn -Ptraining package} alone.
 */
public final class CoreNlpSilver implements Silver {
  private final NameTagger names = NameTagger.load();
  private final PartOfSpeechTagger tags = new PartOfSpeechTagger();

  @Override
  public List<Entity> names(PreparedText text) {
    return names.tag(text);
  }

  @Override
  public List<String> tags(List<Token> sentence) {
    return tags.tag(sentence);
  }
}
