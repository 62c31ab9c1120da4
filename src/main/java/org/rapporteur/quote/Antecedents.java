package org.rapporteur.quote;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the noun phrases without a name that {@code who}, {@code which} and {@code it} mean. */
final class Antecedents {
  private static final Set<String> DETERMINERS = Set.of("DT", "PRP$");
  private static final Set<String> IN_NOUN_PHRASE =
      Set.of("DT", "PRP$", "POS", "CD", "JJ", "VBN", "HYPH", "NN", "NNS", "NNP", "NNPS");

  private final TokenView view;
  private final Cast cast;

  Antecedents(TokenView view, Cast cast) {
    this.view = view;
    this.cast = cast;
  }

  /** {@code diplomats} of {@code diplomats who said so}; null where no noun is right before. */
  @Nullable TokenRange before(int token) {
    int end = token;
    while (view.sameSentence(end - 1, token) && !view.word(end - 1)) {
      end--;
    }
    int first = end;
    while (view.sameSentence(first - 1, token) && isNoun(first - 1) && cast.at(first - 1) == null) {
      first--;
      if (DETERMINERS.contains(view.tag(first))) {
        break;
      }
    }
    Mention owner = view.possessive(first) ? cast.at(first - 1) : null;
    first = owner == null ? first : owner.first();
    return first < end ? new TokenRange(first, end) : null;
  }

  /**
   * The noun phrase that begins the sentence before that of {@code token}, in the same paragraph;
   * null where there is none.
   */
  @Nullable TokenRange subjectBefore(int token) {
    int last = view.sentence(token).firstToken() - 1;
    if (last < 0 || view.paragraphOf(last) != view.paragraphOf(token)) {
      return null;
    }
    int first = view.sentence(last).firstToken();
    int end = first;
    while (end < last && isNoun(end)) {
      end++;
    }
    while (end > first && view.tag(end - 1).equals("CD")) {
      end--; // Resolution 1325
    }
    return first < end ? new TokenRange(first, end) : null;
  }

  private boolean isNoun(int token) {
    return IN_NOUN_PHRASE.contains(view.tag(token));
  }
}
