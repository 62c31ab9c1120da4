package org.rapporteur.resolution;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What lies between two numbers: {@code ES-11/1 to ES-11/4}, {@code 31/16 A to E}. */
final class NumberRange {
  /** A longer range is rather a slip; its ends are named all the same. */
  private static final int LONGEST = 20;

  private static final Pattern SERIES = Pattern.compile("(.{1,8}/)(\\d{1,4})");
  private static final Pattern PLAIN = Pattern.compile("()(\\d{1,4})(?:\\s?\\(\\d{4}\\))?");
  private static final Pattern SESSION = Pattern.compile("E?S-|(?:3[1-9]|[4-9]\\d)/");
  private static final Pattern LETTERED = Pattern.compile("(.{1,8}/\\d{1,4}) ?([A-Z])");

  private NumberRange() {}

  /**
   * The numbers between two as a text writes them: {@code 78/3} and {@code 78/6} give 78/4 and
   * 78/5.
   *
   * @return null where the two are no range of up to 20
   */
  static @Nullable List<String> between(String first, String last) {
    for (Pattern form : List.of(SERIES, PLAIN, LETTERED)) {
      Matcher a = form.matcher(first);
      Matcher b = form.matcher(last);
      if (a.matches() && b.matches() && a.group(1).equals(b.group(1))) {
        boolean letters = form == LETTERED;
        int low = letters ? a.group(2).charAt(0) : Integer.parseInt(a.group(2));
        int high = letters ? b.group(2).charAt(0) : Integer.parseInt(b.group(2));
        return high <= low || high - low >= LONGEST
            ? null
            : IntStream.range(low + 1, high)
                .mapToObj(i -> a.group(1) + (letters ? " " + (char) i : "" + i))
                .toList();
      }
    }
    return null;
  }

  /**
   * Whether a number with a slash or brackets goes on a list without the plural: 78/1 and 79/2, not
   * 2254, 24/7.
   */
  static boolean alike(String first, String second) {
    if (second.indexOf('/') < 0) {
      return first.indexOf('/') < 0;
    }
    int slash = first.lastIndexOf('/') + 1;
    return slash > 0
        && (second.regionMatches(0, first, 0, slash) || SESSION.matcher(second).lookingAt());
  }

  /** {@code 78/3 A} gives 78/3; null where the number names no part. */
  static @Nullable String withoutLetter(String number) {
    Matcher lettered = LETTERED.matcher(number);
    return lettered.matches() ? lettered.group(1) : null;
  }
}
