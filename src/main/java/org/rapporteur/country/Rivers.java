package org.rapporteur.country;

import java.util.Set;
import org.rapporteur.fact.CountryMentionKind;

/**
 * Tells a river from the country that bears its name: {@code along the Niger}. {@code The Niger
 * army} is the country's, and so is a name without {@code the}.
 */
final class Rivers {
  private final Set<String> rivers = WordList.words("rivers.txt");
  private final Languages languages;

  Rivers(Languages languages) {
    this.languages = languages;
  }

  /** Whether the candidate is a river. */
  boolean isRiver(Words words, Candidate candidate) {
    int word = candidate.first();
    return candidate.kind() == CountryMentionKind.NAME
        && candidate.end() - word == 1
        && rivers.contains(words.folded(word))
        && words.gap(word) == Words.Gap.SPACE
        && words.folded(word - 1).equals("the")
        && !words.inHeadline(word)
        && !languages.nounFollows(words, word);
  }
}
