package org.rapporteur.evaluation;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells whether two names are one speaker's. */
final class Names {
  private static final Pattern POSSESSIVE =
      Pattern.compile("['’]s\\b", Pattern.UNICODE_CHARACTER_CLASS);

  private Names() {}

  /** {@code "Ana Silva's"} gives {@code ana silva}; null gives nothing. */
  static List<String> words(@Nullable String name) {
    return name == null
        ? List.of()
        : Words.in(POSSESSIVE.matcher(name).replaceAll("")).stream()
            .map(word -> word.toLowerCase(Locale.ROOT))
            .toList();
  }

  /**
   * Whether every word of the shorter name is in the longer one and the last word is the same: true
   * for {@code Ana Maria Silva} and {@code Ana Silva}. A surname alone names nobody whose full name
   * the article gives.
   */
  static boolean same(@Nullable String gold, @Nullable String predicted) {
    List<String> expected = words(gold);
    List<String> said = words(predicted);
    if (expected.isEmpty() || said.isEmpty()) {
      return false;
    }
    if (expected.equals(said)) {
      return true;
    }
    if (said.size() == 1) {
      return false;
    }
    List<String> shorter = expected.size() <= said.size() ? expected : said;
    List<String> longer = expected.size() <= said.size() ? said : expected;
    return new HashSet<>(longer).containsAll(shorter)
        && shorter.get(shorter.size() - 1).equals(longer.get(longer.size() - 1));
  }
}
