package org.rapporteur.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fact.Span;

/**
 * Finds the dateline at a paragraph's begin.
 *
 * <pre>
 * dateline = place [","] [date] ["(" agency ")"] dash     then a capital, a digit or a quotation mark
 * place    = words in capitals, or, before a date or an agency, in title case, with commas and strokes
 * date     = month day, day month, weekday, each with or without a year
 * dash     = "-" | "--" | "–" | "—"
 * </pre>
 *
 * <p>Example: of {@code WASHINGTON (AP) — The Senate voted} it is {@code WASHINGTON (AP) —}.
 */
final class Datelines {
  /** No dateline is longer; it also bounds the matching. */
  private static final int LONGEST = 120;

  private static final String MONTH =
      "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
          + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";
  private static final String DAY = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";
  private static final String DATE =
      "(?:"
          + DAY
          + ",?\\s*+)?(?:"
          + MONTH
          + "\\s++\\d{1,2}|\\d{1,2}\\s++"
          + MONTH
          + ")(?:,?\\s++\\d{4})?|"
          + DAY;
  private static final String AGENCY = "\\([^()\\r\\n]{1,40}\\)";
  private static final String DASH = "(?:\\s*+(?:—|–|--)|\\s++-)\\s*+";
  private static final String CAPITALS = "\\p{Lu}[\\p{Lu}.'’&-]*+";
  private static final String TITLE = "\\p{Lu}[\\p{L}.'’-]*+";
  private static final String IN_CAPITALS =
      CAPITALS + "(?:[ ,/]{1,2}(?:" + CAPITALS + "|" + TITLE + ")){0,7}+,?";
  private static final String IN_TITLE_CASE =
      TITLE + "(?:[ ,/]{1,2}(?:" + TITLE + "|of|the|de)){0,7}?,?";

  private static final Pattern DATELINE =
      Pattern.compile(
          "(?:(?:(?:"
              + IN_TITLE_CASE
              + ")\\s++)?(?:(?:"
              + DATE
              + "),?(?:\\s*+"
              + AGENCY
              + ")?+|"
              + AGENCY
              + ")|"
              + IN_CAPITALS
              + ")"
              + DASH
              + "(?=[\\p{Lu}\\d\"“‘'`«„])");

  private Datelines() {}

  /** From the paragraph's begin to the dash, the dash included; null where there is none. */
  static @Nullable Span find(String text, Span paragraph) {
    int end = Math.min(paragraph.end(), paragraph.begin() + LONGEST);
    int dash = firstDash(text, paragraph.begin(), end);
    if (dash < 0) {
      return null;
    }
    Matcher matcher = DATELINE.matcher(text).region(paragraph.begin(), end);
    if (!matcher.lookingAt()) {
      return null;
    }
    int last = matcher.end();
    while (Character.isWhitespace(text.charAt(last - 1))
        || Character.isSpaceChar(text.charAt(last - 1))) {
      last--;
    }
    return new Span(paragraph.begin(), last);
  }

  private static int firstDash(String text, int begin, int end) {
    for (int i = begin; i < end; i++) {
      char c = text.charAt(i);
      if (c == '-' || c == '–' || c == '—') {
        return i;
      }
    }
    return -1;
  }
}
