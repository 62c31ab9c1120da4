package org.rapporteur.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.fact.Span;

/**
 * Finds the spans that the texts of a {@code .facts} file stand for. {@code first words [...] last
 * words} is all between them, {@code Jordan#3} the third {@code Jordan} of the article; a text
 * without a number is its first occurrence as whole words from where one looks. A no-break space
 * counts as a space.
 */
final class SpanFinder {
  private static final String GAP = " [...] ";
  private static final Pattern NUMBERED = Pattern.compile("(.+)#(\\d+)");

  private final String text;

  SpanFinder(String text) {
    this.text = text.replace('\u00a0', ' ');
  }

  /**
   * The span that {@code words} stand for, at {@code from} or behind.
   *
   * @throws IllegalArgumentException if the article does not have it
   */
  Span find(String words, int from) {
    Matcher numbered = NUMBERED.matcher(words);
    if (numbered.matches()) {
      Span span = new Span(0, 0);
      for (int left = Integer.parseInt(numbered.group(2)); left > 0; left--) {
        span = find(numbered.group(1), span.end());
      }
      return span;
    }
    int gap = words.indexOf(GAP);
    if (gap >= 0) {
      Span first = find(words.substring(0, gap), from);
      return first.union(find(words.substring(gap + GAP.length()), first.end()));
    }
    for (int at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1)) {
      if (isWhole(at, at + words.length())) {
        return new Span(at, at + words.length());
      }
    }
    throw new IllegalArgumentException("not in the article from " + from + " on: " + words);
  }

  /** The spans that several texts stand for, each behind the one before unless numbered. */
  List<Span> findAll(List<String> texts, int from) {
    List<Span> spans = new ArrayList<>();
    int at = from;
    for (String words : texts) {
      Span span = find(words, at);
      spans.add(span);
      at = span.end();
    }
    return spans;
  }

  /** How a span is told apart from others with the same words: {@code Jordan#3}. */
  String name(Span span) {
    String words = span.of(text);
    int count = 0;
    for (int at = text.indexOf(words); at >= 0 && at <= span.begin(); ) {
      if (isWhole(at, at + words.length()) || at == span.begin()) {
        count++;
      }
      at = text.indexOf(words, at + 1);
    }
    return shorten(words) + "#" + count;
  }

  /** Long texts shortened in the way that {@link #find} reads, line ends as blanks. */
  static String shorten(String words) {
    String line = words.replace('\u00a0', ' ').replaceAll("\\s+", " ");
    return line.length() <= 70
        ? line
        : line.substring(0, 40) + GAP + line.substring(line.length() - 24);
  }

  private boolean isWhole(int begin, int end) {
    boolean cutBefore =
        begin > 0
            && Character.isLetterOrDigit(text.charAt(begin))
            && Character.isLetterOrDigit(text.charAt(begin - 1));
    boolean cutBehind =
        end < text.length()
            && Character.isLetterOrDigit(text.charAt(end - 1))
            && Character.isLetterOrDigit(text.charAt(end));
    return !cutBefore && !cutBehind;
  }
}
