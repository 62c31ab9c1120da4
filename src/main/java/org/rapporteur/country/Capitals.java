package org.rapporteur.country;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Tells {@code US} from the pronoun in lines of capitals: {@code LET US IN}. */
final class Capitals {
  private final Set<String> object;
  private final Set<String> open;

  Capitals() {
    Map<String, Set<String>> lists = WordList.named("capitals.tsv");
    object = Objects.requireNonNull(lists.get("object"));
    open = Objects.requireNonNull(lists.get("open"));
  }

  /** Removes the pronouns. */
  void decide(Words words, List<Candidate> candidates) {
    Set<Candidate> doubtful = new HashSet<>();
    boolean named = false;
    for (Candidate candidate : candidates) {
      if (candidate.code().equals("US")) {
        if (isBareUs(words, candidate) && words.inCapitals(candidate.first())) {
          doubtful.add(candidate);
        } else {
          named = true;
        }
      }
    }
    boolean elsewhere = named;
    candidates.removeIf(
        candidate -> doubtful.contains(candidate) && isPronoun(words, candidate, elsewhere));
  }

  private static boolean isBareUs(Words words, Candidate candidate) {
    int first = candidate.first();
    return candidate.end() - first == 1
        && words.folded(first).equals("us")
        && words.end(first) - words.begin(first) == 2;
  }

  private boolean isPronoun(Words words, Candidate candidate, boolean namedElsewhere) {
    int word = candidate.first();
    if (words.gap(word) != Words.Gap.SPACE
        || words.gap(word + 1) == Words.Gap.HYPHEN
        || words.gap(word + 1) == Words.Gap.APOSTROPHE) {
      return false;
    }
    String before = words.folded(word - 1);
    return object.contains(before) || (open.contains(before) && !namedElsewhere);
  }
}
