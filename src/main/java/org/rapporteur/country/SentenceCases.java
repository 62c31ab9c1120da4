package org.rapporteur.country;

import java.util.BitSet;

/**
 * Which sentences are headlines ({@code China Warns of Delay}; no full stop ends them) or in
 * capitals.
 */
final class SentenceCases {
  private final BitSet headlines = new BitSet();
  private final BitSet capitals = new BitSet();

  private SentenceCases() {}

  static SentenceCases of(Words words) {
    SentenceCases cases = new SentenceCases();
    for (int i = 0; i < words.size(); ) {
      i = cases.add(words, i);
    }
    return cases;
  }

  boolean isHeadline(int sentence) {
    return headlines.get(sentence);
  }

  boolean isInCapitals(int sentence) {
    return capitals.get(sentence);
  }

  /** Counts one sentence; gives the first word behind it. */
  private int add(Words words, int first) {
    int all = 0;
    int upper = 0;
    int longWords = 0;
    int longWordsWithCapital = 0;
    int i = first;
    for (; i < words.size() && words.sentence(i) == words.sentence(first); i++) {
      int length = words.end(i) - words.begin(i);
      if (length >= 2 && Character.isLetter(words.folded(i).charAt(0))) {
        all++;
        upper += words.allUpper(i) ? 1 : 0;
        // Short words (of, and, the) keep their small letters in headlines.
        longWords += length >= 4 ? 1 : 0;
        longWordsWithCapital += length >= 4 && words.startsUpper(i) ? 1 : 0;
      }
    }
    headlines.set(
        words.sentence(first),
        longWords >= 4 && longWordsWithCapital * 5 >= longWords * 4 && !words.stopFollows(i - 1));
    capitals.set(words.sentence(first), all >= 2 && upper * 5 >= all * 4);
    return i;
  }
}
