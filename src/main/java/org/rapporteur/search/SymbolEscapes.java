package org.rapporteur.search;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lets resolution symbols stand in a query as they are written: in {@code resolution:A/RES/78/311}
 * the slashes are escaped, for Lucene's parser takes a slash for a regular expression; in {@code
 * resolution:A/RES/217(III)} the parentheses too.
 *
 * <p>A slash at a word's begin still opens a regular expression if another one closes it. Nothing
 * changes inside quotation marks and ranges.
 */
final class SymbolEscapes {
  private static final Pattern REGEXP =
      Pattern.compile("/(?:[^/\\\\]|\\\\.)++/(?=[\\s)^~]|\\z)", Pattern.DOTALL);
  private static final Pattern SESSION = Pattern.compile("\\(\\p{Alnum}{1,8}\\)");

  private final String query;
  private final StringBuilder escaped = new StringBuilder();
  private final int[] origin;
  private int at;
  private boolean inWord;
  private boolean isSymbol; // the word has a digit or a slash

  private SymbolEscapes(String query) {
    this.query = query;
    this.origin = new int[2 * query.length() + 1];
  }

  static SymbolEscapes of(String query) {
    SymbolEscapes escapes = new SymbolEscapes(query);
    while (escapes.at < query.length()) {
      escapes.step();
    }
    escapes.origin[escapes.escaped.length()] = query.length();
    return escapes;
  }

  /** The query for Lucene's parser. */
  String text() {
    return escaped.toString();
  }

  /** The offset in the query as it was given of {@code offset} in {@link #text()}. */
  int original(int offset) {
    return origin[Math.clamp(offset, 0, escaped.length())];
  }

  private void step() {
    char c = query.charAt(at);
    if (c == '\\') {
      startWord();
      copy(Math.min(at + 2, query.length()));
    } else if (c == '"') {
      copyThrough("\"");
    } else if ((c == '[' || c == '{') && !inWord) {
      copyThrough("]}");
    } else if (c == '/' && !inWord && regexpEnd() > 0) {
      copy(regexpEnd());
    } else if (c == '/') {
      startWord();
      isSymbol = true;
      escape();
    } else if (c == '(' && isSymbol && sessionEnd() > 0) {
      int end = sessionEnd();
      escape();
      copy(end - 1);
      escape();
    } else {
      if (Character.isLetterOrDigit(c)) {
        startWord();
        isSymbol |= Character.isDigit(c);
      } else if (Character.isWhitespace(c) || ":()+!".indexOf(c) >= 0) {
        inWord = false;
        isSymbol = false;
      }
      copy(at + 1);
    }
  }

  private void startWord() {
    if (!inWord) {
      inWord = true;
      isSymbol = false;
    }
  }

  private int regexpEnd() {
    Matcher matcher = REGEXP.matcher(query).region(at, query.length()).useTransparentBounds(true);
    return matcher.lookingAt() ? matcher.end() : -1;
  }

  private int sessionEnd() {
    Matcher matcher = SESSION.matcher(query).region(at, query.length());
    return matcher.lookingAt() ? matcher.end() : -1;
  }

  private void copyThrough(String closing) {
    int end = at + 1;
    while (end < query.length() && closing.indexOf(query.charAt(end)) < 0) {
      end += query.charAt(end) == '\\' ? 2 : 1;
    }
    copy(Math.min(end + 1, query.length()));
    inWord = false;
    isSymbol = false;
  }

  private void escape() {
    origin[escaped.length()] = at;
    escaped.append('\\');
    copy(at + 1);
  }

  private void copy(int end) {
    for (; at < end; at++) {
      origin[escaped.length()] = at;
      escaped.append(query.charAt(at));
    }
  }
}
