package org.rapporteur.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Names by their words, folded before: which ones begin as is typed, and which ones are written
 * much alike. Some ten thousand names take a millisecond or two. May be shared between threads.
 *
 * @param <T> what bears the names
 */
final class NameIndex<T> {
  /** A word of so many letters may have one wrong; shorter ones are too much like each other. */
  private static final int LETTERS_FOR_ONE_ERROR = 4;

  private static final int LETTERS_FOR_TWO_ERRORS = 8;

  private static final int NO_MATCH = Integer.MAX_VALUE;

  private final List<T> bearers;
  private final String[] words;
  private final long[] letters;
  private final int[][] bearersOf;

  /**
   * @param bearers in the order in which they are given out, the most frequent first
   * @param wordsOf the words of the names of each, in the same order
   */
  NameIndex(List<T> bearers, List<Set<String>> wordsOf) {
    this.bearers = List.copyOf(bearers);
    Map<String, IntStream.Builder> byWord = new TreeMap<>();
    for (int i = 0; i < bearers.size(); i++) {
      for (String word : wordsOf.get(i)) {
        byWord.computeIfAbsent(word, unseen -> IntStream.builder()).add(i);
      }
    }
    this.words = byWord.keySet().toArray(String[]::new);
    this.letters = Arrays.stream(words).mapToLong(NameIndex::letters).toArray();
    this.bearersOf = byWord.values().stream().map(b -> b.build().toArray()).toArray(int[][]::new);
  }

  /**
   * Those of whose names words begin with each of {@code typed}; behind them, if there are less
   * than {@code most}, those that would but for an error or two.
   */
  List<T> beginning(List<String> typed, int most) {
    List<T> found = new ArrayList<>();
    collect(errors(typed, true, false), 0, most, found);
    if (found.size() < most) {
      int[] errors = errors(typed, true, true);
      for (int count = 1; count <= 2 * typed.size(); count++) {
        collect(errors, count, most, found);
      }
    }
    return found;
  }

  /** Those that have each of {@code words}. */
  List<T> exactly(List<String> words) {
    List<T> found = new ArrayList<>();
    collect(errors(words, false, false), 0, Integer.MAX_VALUE, found);
    return found;
  }

  /** The one that is written most like {@code words}; null where one is so written or none is. */
  @Nullable T similar(List<String> written) {
    int best = NO_MATCH;
    int bearer = -1;
    int[] errors = errors(written, false, true);
    for (int i = 0; i < errors.length; i++) {
      if (errors[i] < best) {
        best = errors[i];
        bearer = i;
      }
    }
    return best == 0 || bearer < 0 ? null : bearers.get(bearer);
  }

  private void collect(int[] errors, int count, int most, List<T> found) {
    for (int i = 0; i < errors.length && found.size() < most; i++) {
      if (errors[i] == count) {
        found.add(bearers.get(i));
      }
    }
  }

  /** Of each bearer, the errors in all words together. */
  private int[] errors(List<String> asked, boolean begin, boolean forgiving) {
    int[] all = new int[bearers.size()];
    if (asked.isEmpty()) {
      Arrays.fill(all, NO_MATCH);
    }
    for (String word : asked) {
      int[] errors = new int[all.length];
      Arrays.fill(errors, NO_MATCH);
      if (!forgiving) {
        for (int i = first(word); i < words.length && words[i].startsWith(word); i++) {
          if (begin || words[i].length() == word.length()) {
            lower(errors, bearersOf[i], 0);
          }
        }
      } else {
        long asks = letters(word);
        int most = hasDigit(word) ? 1 : allowed(word.length());
        for (int i = 0; i < words.length; i++) {
          if (Long.bitCount(asks & ~letters[i])
              <= most) { // each letter that is missing is an error
            int count = forgivenErrors(word, words[i], begin);
            if (count != NO_MATCH) {
              lower(errors, bearersOf[i], count);
            }
          }
        }
      }
      for (int i = 0; i < all.length; i++) {
        boolean none = all[i] == NO_MATCH || errors[i] == NO_MATCH;
        all[i] = none ? NO_MATCH : all[i] + errors[i];
      }
    }
    return all;
  }

  /** Which letters a word has, one bit for those that are alike in their last six. */
  private static long letters(String word) {
    long letters = 0;
    for (int i = 0; i < word.length(); i++) {
      letters |= 1L << (word.charAt(i) & 63);
    }
    return letters;
  }

  private int first(String word) {
    int at = Arrays.binarySearch(words, word);
    return at < 0 ? -at - 1 : at;
  }

  private static void lower(int[] errors, int[] bearers, int count) {
    for (int bearer : bearers) {
      errors[bearer] = Math.min(errors[bearer], count);
    }
  }

  /** The errors of {@code typed} as a word, or as a begin, which takes a letter more. */
  private static int forgivenErrors(String typed, String word, boolean begin) {
    boolean numbered = hasDigit(typed); // each is another one's number
    int whole = numbered ? 1 : allowed(typed.length());
    int errors = errors(typed, word, false, whole);
    if (errors <= whole || !begin) {
      return errors <= whole ? errors : NO_MATCH;
    }
    int part = numbered ? 0 : allowed(typed.length() - 1);
    errors = errors(typed, word, true, part);
    return errors <= part ? errors : NO_MATCH;
  }

  private static boolean hasDigit(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (Character.isDigit(word.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static int allowed(int letters) {
    return letters < LETTERS_FOR_ONE_ERROR ? 0 : letters < LETTERS_FOR_TWO_ERRORS ? 1 : 2;
  }

  /**
   * Letters to change, add, leave out or swap with their neighbour until {@code typed} is {@code
   * word}, or its begin; some number above {@code allowed} if it takes more.
   */
  static int errors(String typed, String word, boolean begin, int allowed) {
    int columns = Math.min(word.length(), typed.length() + allowed);
    if (columns < typed.length() - allowed
        || (!begin && word.length() > typed.length() + allowed)) {
      return allowed + 1;
    }
    int[] before = new int[columns + 1];
    int[] last = IntStream.rangeClosed(0, columns).toArray();
    for (int i = 1; i <= typed.length(); i++) {
      int[] row = new int[columns + 1];
      row[0] = i;
      int least = i;
      char c = typed.charAt(i - 1);
      for (int j = 1; j <= columns; j++) {
        int replaced = last[j - 1] + (c == word.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replaced, Math.min(last[j], row[j - 1]) + 1);
        if (i > 1
            && j > 1
            && c == word.charAt(j - 2)
            && typed.charAt(i - 2) == word.charAt(j - 1)) {
          row[j] = Math.min(row[j], before[j - 2] + 1);
        }
        least = Math.min(least, row[j]);
      }
      if (least > allowed) {
        return allowed + 1;
      }
      before = last;
      last = row;
    }
    return begin ? Arrays.stream(last).min().orElse(allowed + 1) : last[columns];
  }
}
