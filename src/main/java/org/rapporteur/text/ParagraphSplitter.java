package org.rapporteur.text;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.fact.Span;

/**
 * Finds the paragraphs of a text.
 *
 * <p>A line is a paragraph, unless the text is wrapped at a fixed width. It counts as wrapped when
 * no line is longer than {@link #WIDEST_COLUMN} and most line breaks that no blank line follows
 * stand inside a sentence, where the next word would not have fitted; then only the other breaks
 * end a paragraph. Whatever the width, a line that goes on in lower case belongs to the line before
 * it, if that one ends without punctuation.
 */
final class ParagraphSplitter {
  /** Mail and news wires wrap at 60 to 80 columns; nobody wraps wider than a screen's line. */
  private static final int WIDEST_COLUMN = 120;

  /** Lines of a few words are lists or verses, not wrapped text. */
  private static final int NARROWEST_COLUMN = 30;

  private final String text;
  private final List<Span> lines = new ArrayList<>(); // a blank line is an empty span
  private int width;

  private ParagraphSplitter(String text) {
    this.text = text;
  }

  /** The paragraphs in text order, without the blanks around them. */
  static List<Span> split(String text) {
    ParagraphSplitter splitter = new ParagraphSplitter(text);
    splitter.readLines();
    return splitter.join();
  }

  private void readLines() {
    int begin = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || isLineBreak(text.charAt(i))) {
        Span line = trim(begin, i);
        lines.add(line);
        width = Math.max(width, line.length());
        if (i + 1 < text.length() && text.charAt(i) == '\r' && text.charAt(i + 1) == '\n') {
          i++;
        }
        begin = i + 1;
      }
    }
  }

  private List<Span> join() {
    boolean wrapped = isWrapped();
    List<Span> paragraphs = new ArrayList<>();
    Span paragraph = new Span(0, 0);
    Span last = paragraph;
    for (Span line : lines) {
      if (!paragraph.isEmpty()
          && !line.isEmpty()
          && ((wrapped && isFull(last, line)) || goesOn(last, line))) {
        paragraph = paragraph.union(line);
      } else {
        if (!paragraph.isEmpty()) {
          paragraphs.add(paragraph);
        }
        paragraph = line;
      }
      last = line;
    }
    if (!paragraph.isEmpty()) {
      paragraphs.add(paragraph);
    }
    return paragraphs;
  }

  private boolean isWrapped() {
    if (width > WIDEST_COLUMN || width < NARROWEST_COLUMN) {
      return false;
    }
    int breaks = 0;
    int full = 0;
    for (int i = 1; i < lines.size(); i++) {
      if (!lines.get(i - 1).isEmpty() && !lines.get(i).isEmpty()) {
        breaks++;
        full += isFull(lines.get(i - 1), lines.get(i)) && isMidSentence(lines.get(i - 1)) ? 1 : 0;
      }
    }
    return full > breaks / 2;
  }

  /** Whether the first word of {@code next} would not have fitted behind {@code line}. */
  private boolean isFull(Span line, Span next) {
    int wordEnd = next.begin();
    while (wordEnd < next.end() && !isBlank(text.charAt(wordEnd))) {
      wordEnd++;
    }
    return line.length() + 1 + (wordEnd - next.begin()) > width;
  }

  private boolean goesOn(Span line, Span next) {
    return Character.isLowerCase(text.codePointAt(next.begin())) && isMidSentence(line);
  }

  private boolean isMidSentence(Span line) {
    char last = text.charAt(line.end() - 1);
    return Character.isLetterOrDigit(last) || last == ',';
  }

  private Span trim(int begin, int end) {
    while (begin < end && isBlank(text.charAt(begin))) {
      begin++;
    }
    while (end > begin && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return new Span(begin, end);
  }

  private static boolean isLineBreak(char c) {
    return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == '\uFEFF'
        || c == '\u200B'
        || c == '\u0085';
  }
}
