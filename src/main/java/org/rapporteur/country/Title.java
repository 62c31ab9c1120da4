package org.rapporteur.country;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A title that is given apart from the text: evidence for what the text's words mean, and what it
 * names itself. Facts never come from it.
 *
 * @param words its words
 * @param countries what may name a country, in order
 */
record Title(Words words, List<Candidate> countries) {
  /** Reads a title; null counts as an empty one. */
  static Title of(@Nullable String title, FormWalk walk) {
    Words words = Words.ofTitle(title == null ? "" : title);
    return new Title(words, title == null ? List.of() : walk.over(words).countries);
  }

  /** Its words by {@link org.rapporteur.reference.Countries#fold}, without those of countries. */
  Set<String> vocabulary() {
    BitSet named = new BitSet();
    for (Candidate candidate : countries) {
      named.set(candidate.first(), candidate.end());
    }
    Set<String> vocabulary = new HashSet<>();
    for (int i = 0; i < words.size(); i++) {
      if (!named.get(i)) {
        vocabulary.add(words.folded(i));
      }
    }
    return vocabulary;
  }
}
