package org.rapporteur.article;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a plain text says of itself at its top.
 *
 * <pre>
 * text     = { blank } ( { headLine } { blank } [ title ] | [ title ] ) rest
 * headLine = ( "Title" | "Date" | "Source" | "Author" | "URL" ) ":" value      in any case
 * title    = a short line without punctuation at its end, with text after it
 * </pre>
 */
final class TextHead {
  private static final int MAX_TITLE_LENGTH = 150;

  /**
   * Lines this long, one under the other, are text wrapped at a fixed width, not title and text.
   */
  private static final int WRAPPED_FROM = 55;

  private static final int WRAPPED_TO = 100;
  private static final String NO_TITLE_END = ".!?…:;,\"”’'»-–—";

  private final String text;
  private int begin;

  private TextHead(String text) {
    this.text = text;
  }

  static void read(String text, ArticleDraft draft) {
    new TextHead(text).readInto(draft);
  }

  private void readInto(ArticleDraft draft) {
    skipBlankLines();
    while (begin < text.length() && take(line(begin), draft)) {
      begin = nextLine(begin);
    }
    skipBlankLines();
    if (draft.title == null && begin < text.length() && isTitle(begin)) {
      draft.title = line(begin).strip();
    }
  }

  /** Keeps a head line's value; the first of a key wins. */
  private static boolean take(String line, ArticleDraft draft) {
    int colon = line.indexOf(':');
    if (colon < 0 || colon > 10) {
      return false;
    }
    String value = line.substring(colon + 1).strip();
    switch (line.substring(0, colon).strip().toLowerCase(Locale.ROOT)) {
      case "title" -> draft.title = first(draft.title, value);
      case "date" -> draft.date = first(draft.date, value);
      case "source" -> draft.source = first(draft.source, value);
      case "author" -> draft.author = first(draft.author, value);
      case "url" -> draft.url = first(draft.url, value);
      default -> {
        return false;
      }
    }
    return true;
  }

  private static String first(@Nullable String old, String value) {
    return old == null || old.isEmpty() ? value : old;
  }

  private boolean isTitle(int lineBegin) {
    String line = line(lineBegin).strip();
    if (line.length() > MAX_TITLE_LENGTH
        || NO_TITLE_END.indexOf(line.charAt(line.length() - 1)) >= 0) {
      return false;
    }
    int next = nextLine(lineBegin);
    if (ArticleDraft.isBlank(text.substring(next, Math.min(text.length(), next + 10_000)))) {
      return false; // the only line is the text
    }
    String below = line(next).strip();
    if (ArticleDraft.isBlank(below)) {
      return true;
    }
    boolean wrapped =
        (isWrapped(line) && isWrapped(below)) || Character.isLowerCase(below.codePointAt(0));
    return !wrapped;
  }

  private static boolean isWrapped(String line) {
    return line.length() >= WRAPPED_FROM && line.length() <= WRAPPED_TO;
  }

  private void skipBlankLines() {
    while (begin < text.length() && ArticleDraft.isBlank(line(begin))) {
      begin = nextLine(begin);
    }
  }

  /** The line from a place on, without its end; a line far too long for a head is cut. */
  private String line(int lineBegin) {
    int end = lineBegin;
    int limit = Math.min(text.length(), lineBegin + 2_000);
    while (end < limit && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return text.substring(lineBegin, end);
  }

  private int nextLine(int lineBegin) {
    int end = lineBegin;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    if (text.startsWith("\r\n", end)) {
      end++;
    }
    return Math.min(end + 1, text.length());
  }
}
