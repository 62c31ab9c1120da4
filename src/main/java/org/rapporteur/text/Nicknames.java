package org.rapporteur.text;

import java.util.Set;
import org.rapporteur.fact.Span;

/**
 * Tells a nickname between the parts of a name ({@code Dwayne "The Rock" Johnson}) from speech: up
 * to three capitalised words without punctuation, a capitalised word right before and behind.
 */
final class Nicknames {
  private static final int MOST_WORDS = 3;
  private static final int LONGEST = 40;

  /** Capitalised at a sentence's begin or in a title, but no first names. */
  private static final Set<String> NO_NAMES =
      Set.of(
          "The", "A", "An", "In", "On", "At", "Of", "And", "But", "Or", "By", "With", "His", "Her",
          "Its", "Their", "Our", "My", "This", "That", "Is", "Are", "Was", "As", "For", "From",
          "To");

  private Nicknames() {}

  /** Whether the quotation at {@code span}, marks included, is a nickname. */
  static boolean isNickname(String text, Span span) {
    if (span.length() > LONGEST
        || span.begin() < 2
        || span.end() + 1 >= text.length()
        || text.charAt(span.begin() - 1) != ' '
        || text.charAt(span.end()) != ' '
        || !Character.isUpperCase(text.charAt(span.end() + 1))) {
      return false;
    }
    int wordBegin = span.begin() - 1;
    while (wordBegin > 0
        && span.begin() - wordBegin < LONGEST
        && (Character.isLetter(text.charAt(wordBegin - 1)) || text.charAt(wordBegin - 1) == '.')) {
      wordBegin--;
    }
    String before = text.substring(wordBegin, span.begin() - 1);
    return !before.isEmpty()
        && Character.isUpperCase(before.charAt(0))
        && !NO_NAMES.contains(before)
        && isCapitalised(text, span);
  }

  private static boolean isCapitalised(String text, Span span) {
    int words = 0;
    int capitalised = 0;
    for (int i = span.begin() + 1; i < span.end() - 1; i++) {
      char c = text.charAt(i);
      boolean wordBegins =
          Character.isLetterOrDigit(c)
              && !Character.isLetterOrDigit(text.charAt(i - 1))
              && (i - 1 == span.begin() || text.charAt(i - 1) == ' ' || text.charAt(i - 1) == '\'');
      if (wordBegins) {
        words++;
        capitalised += Character.isUpperCase(c) ? 1 : 0;
      }
      if (",.;:!?".indexOf(c) >= 0) {
        return false;
      }
    }
    return words > 0 && words <= MOST_WORDS && capitalised * 2 > words;
  }
}
