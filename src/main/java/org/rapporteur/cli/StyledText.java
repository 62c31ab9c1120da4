package org.rapporteur.cli;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.fact.Span;

/** Text of which stretches stand out; they may overlap. */
final class StyledText {
  private record Stretch(Span span, Style style) {}

  private final String text;
  private final List<Stretch> stretches = new ArrayList<>();

  StyledText(String text) {
    this.text = Text.plain(text);
  }

  StyledText with(Style style, Span span) {
    if (!span.isEmpty()) {
      stretches.add(new Stretch(span, style));
    }
    return this;
  }

  StyledText with(Style style, List<Span> spans) {
    spans.forEach(span -> with(style, span));
    return this;
  }

  /**
   * The text in lines of at most {@code width} columns, broken at blanks where there are any, and
   * between wide characters; with escape sequences if {@code colour}.
   */
  List<String> wrapped(int width, boolean colour) {
    List<Set<Style>> styles = colour ? stylesAt() : List.of();
    List<String> lines = new ArrayList<>();
    int begin = skipBlanks(0);
    while (begin < text.length()) {
      int end = lineEnd(begin, Math.max(2, width));
      int shown = end;
      while (shown > begin && text.charAt(shown - 1) == ' ') {
        shown--;
      }
      lines.add(colour ? styled(begin, shown, styles) : text.substring(begin, shown));
      begin = skipBlanks(end);
    }
    return lines;
  }

  private int skipBlanks(int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  private int lineEnd(int begin, int width) {
    int used = 0;
    int lastBreak = -1;
    int at = begin;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      int columns = Text.width(c);
      if (c == ' ' || columns == 2) {
        lastBreak = at;
      }
      used += columns;
      if (used > width) {
        return lastBreak > begin ? lastBreak : Math.max(at, begin + 1);
      }
      at += Character.charCount(c);
    }
    return at;
  }

  /** The styles of each code unit. */
  private List<Set<Style>> stylesAt() {
    List<Set<Style>> styles = new ArrayList<>(text.length());
    for (int i = 0; i < text.length(); i++) {
      styles.add(NONE);
    }
    for (Stretch stretch : stretches) {
      int end = Math.min(stretch.span().end(), text.length());
      for (int i = stretch.span().begin(); i < end; i++) {
        Set<Style> more = EnumSet.of(stretch.style());
        more.addAll(styles.get(i));
        styles.set(i, more);
      }
    }
    return styles;
  }

  private static final Set<Style> NONE = EnumSet.noneOf(Style.class);

  private String styled(int begin, int end, List<Set<Style>> styles) {
    StringBuilder line = new StringBuilder();
    Set<Style> now = NONE;
    for (int i = begin; i < end; i++) {
      if (!styles.get(i).equals(now)) {
        line.append(now.isEmpty() ? "" : Screen.RESET);
        now = styles.get(i);
        for (Style style : now) {
          line.append(Screen.start(style));
        }
      }
      line.append(text.charAt(i));
    }
    return line.append(now.isEmpty() ? "" : Screen.RESET).toString();
  }
}
