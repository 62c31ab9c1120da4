package org.rapporteur.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Compares names of persons, word by word in lower case. */
final class PersonNames {
  private static final Set<String> SUFFIXES = Set.of("jr.", "jr", "sr.", "sr", "ii", "iii", "iv");

  private final SpeakerWords words;

  PersonNames(SpeakerWords words) {
    this.words = words;
  }

  static boolean isSuffix(String word) {
    return SUFFIXES.contains(word);
  }

  /**
   * The words that tell a person: no marks, suffixes or nicknames: {@code Robert "Bob" Lane Jr.} is
   * {@code robert lane}.
   */
  List<String> key(TokenView view, int first, int end) {
    List<String> key = new ArrayList<>(end - first);
    boolean nickname = false;
    for (int i = first; i < end; i++) {
      if (view.word(i)) {
        if (!nickname && !isSuffix(view.lower(i))) {
          key.add(view.lower(i));
        }
      } else if (!view.possessive(i) && "\"“”'‘’''``()".contains(view.lower(i))) {
        nickname = !nickname;
      }
    }
    return key;
  }

  /**
   * Whether two names of two words or more are one person's: {@code Mike Lane} and {@code Michael
   * J. Lane}, {@code Vargas Ruiz} and {@code Ana Vargas Ruiz}, {@code Rosa Diaz} and {@code Rosa
   * Diaz Vega}.
   */
  boolean same(List<String> one, List<String> other) {
    if (one.equals(other)) {
      return true;
    }
    List<String> shorter = one.size() <= other.size() ? one : other;
    List<String> longer = one.size() <= other.size() ? other : one;
    int more = longer.size() - shorter.size();
    if (more > 0
        && (longer.subList(more, longer.size()).equals(shorter)
            || longer.subList(0, shorter.size()).equals(shorter))) {
      return true;
    }
    return last(one).equals(last(other))
        && sameGiven(one.get(0), other.get(0))
        && middle(shorter, longer);
  }

  private boolean sameGiven(String one, String other) {
    return one.equals(other)
        || initial(one, other)
        || initial(other, one)
        || words.givenName(one).equals(words.givenName(other));
  }

  private static boolean initial(String initial, String name) {
    return (initial.length() == 1 || (initial.length() == 2 && initial.endsWith(".")))
        && name.startsWith(initial.substring(0, 1));
  }

  /** Every middle word of the shorter name is in the longer one, initials by their letter. */
  private static boolean middle(List<String> shorter, List<String> longer) {
    for (int i = 1; i < shorter.size() - 1; i++) {
      String word = shorter.get(i);
      boolean found = longer.size() == 2;
      for (int j = 1; j < longer.size() - 1 && !found; j++) {
        found =
            word.equals(longer.get(j))
                || initial(word, longer.get(j))
                || initial(longer.get(j), word);
      }
      if (!found) {
        return false;
      }
    }
    return true;
  }

  private static String last(List<String> name) {
    return name.get(name.size() - 1);
  }
}
