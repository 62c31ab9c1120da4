package org.rapporteur.cli;

import org.jspecify.annotations.Nullable;

/** Text as terminals show it. */
final class Text {
  private Text() {}

  /**
   * {@code text} on one line without control characters: what an article holds never steers a
   * terminal. Null is empty.
   */
  static String plain(@Nullable String text) {
    if (text == null) {
      return "";
    }
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      plain.append(isControl(c) ? ' ' : c); // one for one, so that offsets stay
    }
    return plain.toString();
  }

  private static boolean isControl(char c) {
    return Character.isISOControl(c)
        || c == '\u2028'
        || c == '\u2029'
        || (c >= '\u202A' && c <= '\u202E') // they turn the writing direction
        || (c >= '\u2066' && c <= '\u2069');
  }

  /** Columns that {@code text} takes on a terminal: two for wide characters, none for marks. */
  static int width(String text) {
    return text.codePoints().map(Text::width).sum();
  }

  /** Columns that a character takes: 2 in East Asian scripts and for most pictures, 0 for marks. */
  static int width(int c) {
    if (c < 0x300) {
      return 1;
    }
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    return isWide(c) ? 2 : 1;
  }

  /** The blocks of Unicode's East Asian Width W and F that news has. */
  private static boolean isWide(int c) {
    return (c >= 0x1100 && c <= 0x115F) // Hangul Jamo
        || (c >= 0x2E80 && c <= 0x303E) // radicals, punctuation
        || (c >= 0x3041 && c <= 0x33FF) // kana, signs
        || (c >= 0x3400 && c <= 0x4DBF)
        || (c >= 0x4E00 && c <= 0x9FFF)
        || (c >= 0xA000 && c <= 0xA4CF)
        || (c >= 0xAC00 && c <= 0xD7A3)
        || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0xFE30 && c <= 0xFE6F)
        || (c >= 0xFF00 && c <= 0xFF60)
        || (c >= 0xFFE0 && c <= 0xFFE6)
        || (c >= 0x1F300 && c <= 0x1F64F)
        || (c >= 0x1F900 && c <= 0x1F9FF)
        || (c >= 0x20000 && c <= 0x3FFFD);
  }

  /** As much of {@code text} as {@code columns} hold, with an ellipsis where something is cut. */
  static String cut(String text, int columns) {
    if (width(text) <= columns) {
      return text;
    }
    int used = 1; // the ellipsis
    int end = 0;
    while (end < text.length()) {
      int c = text.codePointAt(end);
      used += width(c);
      if (used > columns) {
        break;
      }
      end += Character.charCount(c);
    }
    return text.substring(0, end).stripTrailing() + "…";
  }
}
