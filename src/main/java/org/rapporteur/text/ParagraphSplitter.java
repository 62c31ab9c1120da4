package org.rapporteur.text;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.fact.Span;

/** Finds the paragraphs of a text: its lines that are not blank. */
final class ParagraphSplitter {
  private ParagraphSplitter() {}

  static List<Span> split(String text) {
    List<Span> paragraphs = new ArrayList<>();
    int begin = 0;
    while (begin < text.length()) {
      int lineEnd = text.indexOf('\n', begin);
      lineEnd = lineEnd < 0 ? text.length() : lineEnd;
      int first = begin;
      int end = lineEnd;
      while (first < end && isBlank(text.charAt(first))) {
        first++;
      }
      while (end > first && isBlank(text.charAt(end - 1))) {
        end--;
      }
      if (first < end) {
        paragraphs.add(new Span(first, end));
      }
      begin = lineEnd + 1;
    }
    return paragraphs;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
  }
}
