package org.rapporteur.country;

import java.util.HashSet;
import java.util.Set;
import org.rapporteur.fact.CountryMentionKind;
import org.rapporteur.reference.Countries;

/**
 * Tells a river from the country that bears its name: {@code along the Niger}. {@code The Niger
 * army} is the country's, and so is a name without {@code the}, unless a noun of rivers stands
 * behind it ({@code Niger river}).
 */
final class Rivers {
  private static final Set<String> NOUNS = Set.of("river", "basin", "delta", "valley");

  private final Set<String> rivers = new HashSet<>();
  private final Set<String> riversWithNoun = new HashSet<>();
  private final Languages languages;

  Rivers(Languages languages) {
    this.languages = languages;
    for (String line : WordList.lines("rivers.txt")) {
      boolean noun = line.endsWith("~");
      (noun ? riversWithNoun : rivers)
          .add(Countries.fold(noun ? line.substring(0, line.length() - 1) : line));
    }
    riversWithNoun.addAll(rivers);
  }

  /** Whether the candidate is a river. */
  boolean isRiver(Words words, Candidate candidate) {
    int word = candidate.first();
    if (candidate.kind() != CountryMentionKind.NAME) {
      return false;
    }
    int last = candidate.end() - 1; // of "the Gambia" too
    if (riversWithNoun.contains(words.folded(last))
        && words.gap(last + 1) == Words.Gap.SPACE
        && NOUNS.contains(words.folded(last + 1))) {
      return true;
    }
    return last == word
        && rivers.contains(words.folded(word))
        && words.gap(word) == Words.Gap.SPACE
        && words.folded(word - 1).equals("the")
        && !words.inHeadline(word)
        && !languages.nounFollows(words, word);
  }
}
