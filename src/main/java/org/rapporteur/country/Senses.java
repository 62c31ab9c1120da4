package org.rapporteur.country;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reference.Countries;

/**
 * Decides between the meanings of words that name several countries or a country and something
 * else, by the words around and in the article.
 *
 * <p>{@code Georgia} is the country where {@code Tbilisi} or {@code Armenia} is named, the state of
 * the US where {@code Atlanta} is. The points are told at the head of {@code ambiguous.tsv}.
 */
final class Senses {
  private static final int NEAR = 5;
  private static final int NEAR_POINTS = 3;

  /**
   * One meaning of a word.
   *
   * @param code null for no country
   * @param evidence folded words
   * @param neighbours codes
   * @param owned folded words that it may own: {@code president} in {@code Georgia's president}
   */
  private record Meaning(
      @Nullable String code,
      Preference preference,
      Set<String> evidence,
      Set<String> neighbours,
      Set<String> owned) {}

  private enum Preference {
    NO,
    DEFAULT,
    ABROAD
  }

  /** What an article says for a meaning as a whole. */
  private record Weighed(Meaning meaning, int points, List<String> reasons) {}

  private final Map<String, List<Meaning>> meanings = new HashMap<>();

  Senses() {
    for (String line : WordList.lines("ambiguous.tsv")) {
      String[] columns = line.split("\t", -1);
      Set<String> evidence = new HashSet<>();
      Set<String> neighbours = new HashSet<>();
      Set<String> owned = new HashSet<>();
      for (String word : columns[3].split(" ", -1)) {
        if (word.startsWith("@")) {
          neighbours.add(word.substring(1));
        } else if (word.startsWith("'")) {
          owned.add(Countries.fold(word.substring(1)));
        } else {
          evidence.add(Countries.fold(word));
        }
      }
      Meaning meaning =
          new Meaning(
              columns[1].equals("-") ? null : columns[1],
              switch (columns[2]) {
                case "default" -> Preference.DEFAULT;
                case "abroad" -> Preference.ABROAD;
                default -> Preference.NO;
              },
              evidence,
              neighbours,
              owned);
      for (String form : columns[0].split(", ", -1)) {
        String key = String.join(" ", Countries.words(form));
        meanings.computeIfAbsent(key, k -> new ArrayList<>()).add(meaning);
      }
    }
  }

  /**
   * Gives the doubtful candidates their countries, and removes those that are none.
   *
   * @param evidence the article's candidates that may speak for a meaning
   * @param title what may speak for one too
   */
  void decide(Words words, List<Candidate> candidates, List<Candidate> evidence, Title title) {
    Map<Candidate, List<Meaning>> doubtful = new HashMap<>();
    for (Candidate candidate : candidates) {
      List<Meaning> known = meanings.get(candidate.key(words));
      if (known != null) {
        doubtful.put(candidate, known);
      }
    }
    if (doubtful.isEmpty()) {
      return;
    }
    Set<String> codes = new HashSet<>();
    addCodes(words, evidence, codes);
    addCodes(title.words(), title.countries(), codes);
    BitSet named = new BitSet(); // the "Bissau" in "Guinea-Bissau" says nothing of another Guinea
    for (Candidate candidate : evidence) {
      named.set(candidate.first(), candidate.end());
    }
    Set<String> vocabulary = new HashSet<>();
    for (int i = 0; i < words.size(); i++) {
      if (!named.get(i)) {
        vocabulary.add(words.folded(i));
      }
    }
    vocabulary.addAll(title.vocabulary());
    Map<List<Meaning>, List<Weighed>> weighed = new HashMap<>();
    candidates.removeIf(
        candidate -> {
          List<Meaning> known = doubtful.get(candidate);
          if (known == null) {
            return false;
          }
          List<Weighed> article =
              weighed.computeIfAbsent(known, some -> weigh(some, vocabulary, codes));
          return !decide(words, candidate, article, named);
        });
  }

  /** The codes of those that have one meaning only. */
  private void addCodes(Words words, List<Candidate> candidates, Set<String> codes) {
    for (Candidate candidate : candidates) {
      if (!meanings.containsKey(candidate.key(words))) {
        codes.add(candidate.code());
      }
    }
  }

  private static List<Weighed> weigh(
      List<Meaning> meanings, Set<String> vocabulary, Set<String> codes) {
    List<Weighed> weighed = new ArrayList<>();
    for (Meaning meaning : meanings) {
      List<String> reasons = new ArrayList<>();
      for (String word : meaning.evidence()) {
        if (vocabulary.contains(word)) {
          reasons.add(word);
        }
      }
      int points = reasons.size();
      boolean abroad = false;
      for (String code : codes) {
        boolean neighbour = meaning.neighbours().contains(code);
        points += neighbour ? 1 : 0;
        if (neighbour) {
          reasons.add(code);
        }
        abroad |= !code.equals("US") && !code.equals(meaning.code());
      }
      // Half a point: enough to win where nothing else speaks.
      boolean preferred =
          meaning.preference() == Preference.DEFAULT
              || (meaning.preference() == Preference.ABROAD && abroad);
      reasons.sort(null);
      weighed.add(new Weighed(meaning, points * 2 + (preferred ? 1 : 0), reasons));
    }
    return weighed;
  }

  /** Gives the candidate its country; false if it is none. */
  private static boolean decide(
      Words words, Candidate candidate, List<Weighed> weighed, BitSet named) {
    Weighed best = null;
    int bestPoints = 0;
    boolean tie = false;
    for (Weighed one : weighed) {
      int points = one.points() + 2 * NEAR_POINTS * near(words, candidate, one.meaning(), named);
      if (points > bestPoints) {
        best = one;
        bestPoints = points;
        tie = false;
      } else {
        tie |= points == bestPoints;
      }
    }
    if (best == null || best.meaning().code() == null || tie) {
      return false;
    }
    String reason =
        best.reasons().isEmpty()
            ? "the usual meaning; nothing speaks for another"
            : "the article names " + String.join(", ", best.reasons());
    candidate.decide(best.meaning().code(), reason);
    return true;
  }

  private static int near(Words words, Candidate candidate, Meaning meaning, BitSet named) {
    boolean owns =
        words.gap(candidate.end()) == Words.Gap.APOSTROPHE
            && meaning.owned().contains(words.folded(candidate.end() + 1));
    int near = owns ? 1 : 0;
    int end = Math.min(words.size(), candidate.end() + NEAR);
    for (int i = Math.max(0, candidate.first() - NEAR); i < end; i++) {
      near += !named.get(i) && meaning.evidence().contains(words.folded(i)) ? 1 : 0;
    }
    return near;
  }
}
