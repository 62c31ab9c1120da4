package org.rapporteur.search;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines at the top of a plain text that say what it is: {@code Title:}, {@code Date:}, {@code
 * Source:}, {@code Author:}, {@code URL:}. Lists tell all of that already.
 */
final class HeadLines {
  private static final Pattern LINES =
      Pattern.compile(
          "\\s*+(?:(?:title|date|source|author|url)[ \\t]*+:.*+(?:\\R\\s*+|\\z))++",
          Pattern.CASE_INSENSITIVE);

  private HeadLines() {}

  /** Where {@code text} begins behind them: 0 where it has none. */
  static int end(String text) {
    Matcher lines = LINES.matcher(text);
    return lines.lookingAt() ? lines.end() : 0;
  }
}
