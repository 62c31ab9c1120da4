package org.rapporteur.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The persons of an article by the words of their names.
 *
 * <p>Names of two words or more come first ({@link #add}); a single word is then the person whom it
 * fits best at its place ({@link #find}).
 */
final class PersonRegistry {
  private static final int LOOKED_AT = 40; // bearers of one word: more are no news article

  private static final int LEAST_MISSPELT = 5; // letters

  private final PersonNames names;
  private final SpeakerWords words;
  private final Map<String, List<Figure>> byLast = new HashMap<>();
  private final Map<String, Set<String>> alike = new HashMap<>(); // family names by their shape
  private final Map<String, List<Figure>> byFirst = new HashMap<>();
  private final Map<String, List<Figure>> byMiddle = new HashMap<>();
  private final Map<Figure, Integer> namedInFull = new HashMap<>();
  private final Map<Figure, Integer> lastSentence = new HashMap<>();
  private final Map<String, Figure> lastOf = new HashMap<>(); // a word's bearer the time before
  private final Set<Figure> calledByGivenName = new HashSet<>();

  PersonRegistry(PersonNames names, SpeakerWords words) {
    this.names = names;
    this.words = words;
  }

  /** The person of a name of two words or more, if known. */
  @Nullable Figure full(List<String> key) {
    Figure found = same(byLast.get(key.get(key.size() - 1)), key);
    return found != null ? found : same(byFirst.get(key.get(0)), key);
  }

  private @Nullable Figure same(@Nullable List<Figure> figures, List<String> key) {
    if (figures != null) {
      for (int i = figures.size() - 1; i >= Math.max(0, figures.size() - LOOKED_AT); i--) {
        if (names.same(figures.get(i).words, key)) {
          return figures.get(i);
        }
      }
    }
    return null;
  }

  /**
   * Adds a person under all words of a name; a fuller name of one known counts as another entry.
   */
  void add(Figure figure, List<String> key) {
    String last = key.get(key.size() - 1);
    put(byLast, last, figure);
    if (last.length() >= LEAST_MISSPELT) {
      alike.computeIfAbsent(shape(last, last.length()), any -> new TreeSet<>()).add(last);
    }
    if (key.size() > 1) {
      put(byFirst, key.get(0), figure);
    }
    for (int i = 1; i < key.size() - 1; i++) {
      put(byMiddle, key.get(i), figure);
    }
    int hyphen = last.indexOf('-');
    if (hyphen > 0) { // el-Amin is also Amin, Ruiz-Vega also Ruiz
      put(byLast, last.substring(hyphen + 1), figure);
      if (hyphen > 2) {
        put(byMiddle, last.substring(0, hyphen), figure);
      }
    }
  }

  private static void put(Map<String, List<Figure>> map, String word, Figure figure) {
    List<Figure> figures = map.computeIfAbsent(word, any -> new ArrayList<>(2));
    if (!figures.contains(figure)) {
      figures.add(figure);
    }
  }

  /** Forgets who was found for which word; the persons stay. */
  void forget() {
    lastOf.clear();
    calledByGivenName.clear();
  }

  /** Counts a full name, before any is {@link #introduced}. */
  void countFull(Figure figure) {
    namedInFull.merge(figure, 1, Integer::sum);
  }

  /** Notes that the person is named in full in a sentence: later ones may use one word. */
  void introduced(Figure figure, int sentence) {
    lastSentence.put(figure, sentence);
  }

  /** Notes that one word named the person; says nothing of a person who is not introduced yet. */
  void seen(Figure figure, int sentence) {
    lastSentence.replace(figure, sentence);
  }

  /** Those whose family name, or first of two, the word is, and who may be of the gender. */
  List<Figure> bearers(String word, Gender gender) {
    List<Figure> bearers = new ArrayList<>(few(byLast, word));
    if (words.isFamilyFirst(word)) {
      bearers.addAll(few(byFirst, word));
    }
    bearers.removeIf(figure -> !figure.likelyGender().fits(gender));
    return bearers;
  }

  private static List<Figure> few(Map<String, List<Figure>> names, String word) {
    List<Figure> all = names.getOrDefault(word, List.of());
    return all.subList(0, Math.min(all.size(), LOOKED_AT));
  }

  /** Whether the word is somebody's family name. */
  boolean isFamilyName(String word) {
    return byLast.containsKey(word) || (words.isFamilyFirst(word) && byFirst.containsKey(word));
  }

  /**
   * The person whom a single word names in a sentence; null where nobody known bears it.
   *
   * @param gender what a form of address tells
   * @param titled whether a form of address stands before it: then it is no given name
   */
  @Nullable Figure find(String word, int sentence, Gender gender, boolean titled) {
    Figure best = null;
    double bestScore = Double.NEGATIVE_INFINITY;
    for (int part = 0; part < 3; part++) {
      List<Figure> bearers =
          (part == 0 ? byLast : part == 1 ? byFirst : byMiddle).getOrDefault(word, List.of());
      for (int i = Math.max(0, bearers.size() - LOOKED_AT); i < bearers.size(); i++) {
        Figure figure = bearers.get(i);
        if (figure.likelyGender().fits(gender)) {
          double score = score(figure, sentence) + partScore(part, word, titled);
          score += figure == lastOf.get(word) ? 1.5 : 0;
          // who is called Tom is not the one meant by the family name
          score -= part == 0 && calledByGivenName.contains(figure) ? 2 : 0;
          if (score > bestScore) {
            best = figure;
            bestScore = score;
          }
        }
      }
    }
    if (best != null) {
      if (lastSentence.containsKey(best)) {
        lastOf.put(word, best); // a headline's guess binds nothing
      }
      if (best.words.get(0).equals(word) && best.words.size() > 1 && !words.isFamilyFirst(word)) {
        calledByGivenName.add(best);
      }
    }
    return best;
  }

  /**
   * The only person whose family name is all but {@code word}: one letter other, more or less, the
   * first the same. Papers misspell names that they spelled right a paragraph before.
   */
  @Nullable Figure misspelt(String word, Gender gender) {
    Figure only = null;
    for (int length = word.length() - 1; length <= word.length() + 1; length++) {
      for (String name : alike.getOrDefault(shape(word, length), Set.of())) {
        List<Figure> bearers = byLast.getOrDefault(name, List.of());
        if (isMisspelling(word, name)) {
          if (only != null || bearers.size() != 1) {
            return null;
          }
          only = bearers.get(0);
        }
      }
    }
    return only != null && only.words.size() > 1 && only.likelyGender().fits(gender) ? only : null;
  }

  /** What a name shares with its misspellings: the first letter and, but for one, the length. */
  private static String shape(String word, int length) {
    return word.charAt(0) + " " + length;
  }

  private static boolean isMisspelling(String one, String other) {
    if (Math.min(one.length(), other.length()) < LEAST_MISSPELT
        || one.equals(other)
        || one.equals(other + "s")) { // the Clintons
      return false;
    }
    int same = 0;
    while (same < Math.min(one.length(), other.length())
        && one.charAt(same) == other.charAt(same)) {
      same++;
    }
    int end = 0;
    while (end < Math.min(one.length(), other.length()) - same
        && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
      end++;
    }
    return Math.max(one.length(), other.length()) - same - end <= 1;
  }

  private double partScore(int part, String word, boolean titled) {
    return switch (part) {
      case 0 -> 4;
      case 1 -> words.isFamilyFirst(word) ? 4 : titled ? -2 : 1;
      default -> 2; // Acosta of Rosa Acosta Vega
    };
  }

  private double score(Figure figure, int sentence) {
    double often = 1.5 * Math.log(1 + namedInFull.getOrDefault(figure, 0));
    Integer last = lastSentence.get(figure);
    if (last == null) {
      return often - 1; // only named later
    }
    int back = sentence - last;
    return often + (back <= 1 ? 1.5 : back <= 4 ? 0.8 : 0);
  }
}
