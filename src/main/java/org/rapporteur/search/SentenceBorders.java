package org.rapporteur.search;

import java.text.BreakIterator;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.rapporteur.reference.DataFile;

/**
 * Where the sentences of a text begin and end.
 *
 * <p>Java's own borders, without those behind {@code Mr.}, {@code J.} and {@code U.N.}, and with
 * one at the end of each paragraph: a blank line, or any line end in a text that is not wrapped.
 */
final class SentenceBorders {
  /** A text with a longer line than that is not wrapped at a fixed width. */
  private static final int WIDEST_COLUMN = 120;

  private static final Pattern BLANK_LINE = Pattern.compile("\\R[ \\t]*\\R\\s*");
  private static final Pattern LINE_END = Pattern.compile("\\R\\s*");
  private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\.)*\\p{Lu}");

  private static final Set<String> ABBREVIATIONS =
      new HashSet<>(DataFile.lines(SentenceBorders.class, "abbreviations.txt"));

  private final int[] borders;

  /** Finds the borders of {@code text}. */
  SentenceBorders(String text) {
    IntStream.Builder found = IntStream.builder();
    found.add(0);
    Pattern end =
        text.lines().anyMatch(line -> line.length() > WIDEST_COLUMN) ? LINE_END : BLANK_LINE;
    int begin = 0;
    var ends = end.matcher(text);
    while (ends.find()) {
      addInside(text, begin, ends.start(), found);
      begin = ends.end();
      found.add(begin);
    }
    addInside(text, begin, text.length(), found);
    found.add(text.length());
    this.borders = found.build().distinct().toArray();
  }

  private static void addInside(String text, int from, int to, IntStream.Builder found) {
    BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
    String paragraph = text.substring(from, to);
    breaks.setText(paragraph);
    breaks.first();
    for (int at = breaks.next(); at < paragraph.length() && at > 0; at = breaks.next()) {
      if (!isAbbreviation(paragraph.substring(0, at).stripTrailing())) {
        found.add(from + at);
      }
    }
  }

  /** Whether {@code before} ends with a word whose full stop is no sentence's. */
  private static boolean isAbbreviation(String before) {
    if (!before.endsWith(".")) {
      return false;
    }
    int begin = before.length() - 1;
    while (begin > 0
        && (Character.isLetter(before.charAt(begin - 1)) || before.charAt(begin - 1) == '.')) {
      begin--;
    }
    String word = before.substring(begin, before.length() - 1);
    return ABBREVIATIONS.contains(word) || INITIALS.matcher(word).matches();
  }

  /** Where the sentence that holds {@code offset} begins, or one of those before it. */
  int begin(int offset, int sentencesBefore) {
    int at = Arrays.binarySearch(borders, offset);
    int sentence = at >= 0 ? at : -at - 2;
    return borders[Math.max(0, sentence - sentencesBefore)];
  }

  /** Where the sentence that holds what ends at {@code offset} ends, or one of those after it. */
  int end(int offset, int sentencesAfter) {
    int at = Arrays.binarySearch(borders, offset);
    int border = at >= 0 ? at : -at - 1;
    int last = borders.length - 1;
    return borders[sentencesAfter > last - border ? last : border + sentencesAfter];
  }
}
