package org.rapporteur.country;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.rapporteur.reference.Countries;

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
    BitSet capitals = null;
    boolean named = false;
    for (Candidate candidate : candidates) {
      if (candidate.code().equals("US")) {
        capitals = capitals == null ? capitals(words) : capitals;
        if (isBareUs(words, candidate) && capitals.get(words.sentence(candidate.first()))) {
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

  /** The sentences that have no small letter in nearly all their words. */
  private static BitSet capitals(Words words) {
    BitSet capitals = new BitSet();
    for (int i = 0; i < words.size(); ) {
      int sentence = words.sentence(i);
      int all = 0;
      int upper = 0;
      for (; i < words.size() && words.sentence(i) == sentence; i++) {
        if (words.end(i) - words.begin(i) >= 2 && Character.isLetter(words.folded(i).charAt(0))) {
          all++;
          upper += words.allUpper(i) ? 1 : 0;
        }
      }
      capitals.set(sentence, all >= 2 && upper * 10 >= all * 8);
    }
    return capitals;
  }

  @Override
  public String toString() {
    return Countries.fold("US") + object + open;
  }
}
