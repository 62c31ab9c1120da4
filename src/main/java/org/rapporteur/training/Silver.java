package org.rapporteur.training;

import java.util.List;
import org.rapporteur.text.Entity;
import org.rapporteur.text.PreparedText;
import org.rapporteur.text.Token;

/** Annotations by another program, which stand in for gold where there is none. */
public interface Silver {
  /** Named persons, organisations and locations, in text order. */
  List<Entity> names(PreparedText text);

  /** Penn Treebank tags of a sentence's tokens, one each. */
  List<String> tags(List<Token> sentence);
}
