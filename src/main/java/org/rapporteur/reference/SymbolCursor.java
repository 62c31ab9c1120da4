package org.rapporteur.reference;

import java.util.Locale;

/** A text without its blanks and in upper case, read once from left to right. */
final class SymbolCursor {
  /** The longest ways of writing a number are much shorter; what is longer is not read at all. */
  static final int LONGEST = 160;

  private static final int MOST_DIGITS = 5;
  private static final String[] JOINTS = {",AND", ",", "AND", "TO", "&", "-"};
  private static final String[] SPOKEN_JOINTS = {", and ", ", ", " and ", " to ", " & ", " to "};

  private final String text;
  private int at;

  private SymbolCursor(String text) {
    this.text = text;
  }

  /** At the first letter of {@code text}; at the end of nothing where it is too long. */
  static SymbolCursor of(String text) {
    if (text.length() > LONGEST) {
      return new SymbolCursor("");
    }
    StringBuilder dense = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '\u2010' && c <= '\u2013') {
        dense.append('-'); // a hyphen of any kind: ES‑11/1
      } else if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
        dense.append(c);
      }
    }
    return new SymbolCursor(dense.toString().toUpperCase(Locale.ROOT));
  }

  boolean atEnd() {
    return at == text.length();
  }

  /** What has not been read. */
  String rest() {
    return text.substring(at);
  }

  void skipRest() {
    at = text.length();
  }

  boolean skip(String prefix) {
    if (!text.startsWith(prefix, at)) {
      return false;
    }
    at += prefix.length();
    return true;
  }

  /** Skips the first of {@code prefixes} that stands here; empty where none does. */
  String skipAny(String... prefixes) {
    for (String prefix : prefixes) {
      if (skip(prefix)) {
        return prefix;
      }
    }
    return "";
  }

  /** Up to five digits; -1 where none is there. */
  int integer() {
    int begin = at;
    while (at < text.length() && at - begin < MOST_DIGITS && isDigit(text.charAt(at))) {
      at++;
    }
    return begin == at ? -1 : Integer.parseInt(text.substring(begin, at));
  }

  /** What stands before the next closing parenthesis, which is read too; empty without one. */
  String untilClosed() {
    int close = text.indexOf(')', at);
    if (close < 0) {
      return "";
    }
    String inside = text.substring(at, close);
    at = close + 1;
    return inside;
  }

  /** The letters of several parts as they are spoken: {@code A}, {@code A and B}; else empty. */
  String parts() {
    StringBuilder spoken = new StringBuilder();
    int begin = at;
    while (isLetter(at)) {
      spoken.append(text.charAt(at++));
      int joint = 0;
      while (joint < JOINTS.length && !text.startsWith(JOINTS[joint], at)) {
        joint++;
      }
      if (joint == JOINTS.length) {
        return spoken.toString();
      }
      spoken.append(SPOKEN_JOINTS[joint]);
      at += JOINTS[joint].length();
    }
    at = begin;
    return "";
  }

  private boolean isLetter(int i) {
    return i < text.length() && text.charAt(i) >= 'A' && text.charAt(i) <= 'Z';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
