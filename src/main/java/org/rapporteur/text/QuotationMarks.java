package org.rapporteur.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fact.Span;
import org.rapporteur.text.QuotationMark.Family;
import org.rapporteur.text.QuotationMark.Role;

/**
 * Finds the quotation marks of a paragraph and what each may be; apostrophes, feet and inches are
 * left out.
 *
 * <p>A mark opens where a blank, a bracket or a dash is before it and none behind it, closes where
 * it is the other way round. Curly marks do what their form says, unless both neighbours object.
 */
final class QuotationMarks {
  private static final Set<String> ELISIONS = WordList.read("elisions.txt");
  private static final Pattern YEARS = Pattern.compile("\\d\\ds?");
  private static final String OPENING_PUNCTUATION = "([{<—–-/\"'“‘`«„=>";

  private final String text;
  private final Span paragraph;
  private final List<QuotationMark> marks = new ArrayList<>();

  private QuotationMarks(String text, Span paragraph) {
    this.text = text;
    this.paragraph = paragraph;
  }

  static List<QuotationMark> of(String text, Span paragraph) {
    QuotationMarks found = new QuotationMarks(text, paragraph);
    found.read();
    return found.marks;
  }

  private void read() {
    int i = paragraph.begin();
    while (i < paragraph.end()) {
      int end = i + lengthAt(i);
      switch (text.charAt(i)) {
        case '"', '＂' -> {
          if (!isInches(i)) {
            add(i, end, Family.DOUBLE, straight(i, end));
          }
        }
        case '“', '‟' -> add(i, end, Family.DOUBLE, closesOnly(i, end) ? Role.CLOSES : Role.OPENS);
        case '”' -> add(i, end, Family.DOUBLE, opensOnly(i, end) ? Role.OPENS : Role.CLOSES);
        case '„' -> add(i, end, Family.DOUBLE, Role.OPENS);
        case '«' -> add(i, end, Family.ANGLE, closesOnly(i, end) ? Role.CLOSES : Role.OPENS);
        case '»' -> add(i, end, Family.ANGLE, opensOnly(i, end) ? Role.OPENS : Role.CLOSES);
        case '‹' -> add(i, end, Family.SINGLE, Role.OPENS);
        case '›' -> add(i, end, Family.SINGLE, Role.CLOSES);
        case '`', '‚', '\'', '‘', '’', '‛' -> {
          if (end - i == 2) {
            add(i, end, Family.DOUBLE, text.charAt(i) == '`' ? Role.OPENS : straight(i, end));
          } else {
            Role role = single(i, end);
            if (role != null) {
              add(i, end, Family.SINGLE, role);
            }
          }
        }
        default -> {}
      }
      i = end;
    }
  }

  private void add(int begin, int end, Family family, Role role) {
    marks.add(new QuotationMark(begin, end, family, role));
  }

  /** 2 for a double mark written as two single ones, else 1. */
  private int lengthAt(int i) {
    char c = text.charAt(i);
    if ((c != '\'' && c != '`') || at(i + 1) != c) {
      return 1;
    }
    // Of three at a quotation's end, the first is the inner one's.
    boolean innerFirst = at(i + 2) == c && !isBlank(at(i - 1));
    return innerFirst ? 1 : 2;
  }

  private Role straight(int begin, int end) {
    boolean opens = isOpeningSide(at(begin - 1)) && !isBlank(at(end));
    boolean closes = !isBlank(at(begin - 1)) && !isWord(at(end));
    return opens == closes ? Role.EITHER : (opens ? Role.OPENS : Role.CLOSES);
  }

  private boolean closesOnly(int begin, int end) {
    return !isBlank(at(begin - 1)) && !isOpeningSide(at(begin - 1)) && !isWord(at(end));
  }

  private boolean opensOnly(int begin, int end) {
    return isBlank(at(begin - 1)) && isWord(at(end));
  }

  private @Nullable Role single(int begin, int end) {
    char c = text.charAt(begin);
    char before = at(begin - 1);
    char after = at(end);
    if (isWord(before) && isWord(after)) {
      return null; // an apostrophe: don't
    }
    if (isOpeningSide(before) && !isBlank(after) && c != '’') {
      boolean follows = isWord(after) || OPENING_PUNCTUATION.indexOf(after) >= 0 || after == '…';
      return follows && !isElision(end) ? Role.OPENS : null;
    }
    if (c == '`' || c == '‚' || c == '‛' || isBlank(before) || isWord(after)) {
      return null;
    }
    boolean possessive = isWord(before) && isBlank(after) && isWord(at(end + 1));
    return possessive ? Role.MAY_CLOSE : Role.CLOSES;
  }

  /** Whether the word from {@code begin} lacks its begin: {@code 'em}, {@code '90s}. */
  private boolean isElision(int begin) {
    int end = begin;
    while (end < paragraph.end() && isWord(text.charAt(end)) && end - begin < 10) {
      end++;
    }
    String word = text.substring(begin, end).toLowerCase(Locale.ROOT);
    return ELISIONS.contains(word) || YEARS.matcher(word).matches();
  }

  /** Whether feet stand before: {@code 6'2"}. */
  private boolean isInches(int i) {
    int digit = i - 1;
    while (digit > paragraph.begin() && i - digit < 5 && isInchDigit(at(digit))) {
      digit--;
    }
    char feet = at(digit);
    return digit < i - 1
        && (feet == '\'' || feet == '’' || feet == '′')
        && Character.isDigit(at(digit - 1));
  }

  private static boolean isInchDigit(char c) {
    return Character.isDigit(c) || c == '.' || c == '½' || c == '¼' || c == '¾';
  }

  /** The character there; a blank outside the paragraph. */
  private char at(int i) {
    return i < paragraph.begin() || i >= paragraph.end() ? ' ' : text.charAt(i);
  }

  private static boolean isOpeningSide(char c) {
    return isBlank(c) || OPENING_PUNCTUATION.indexOf(c) >= 0;
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || c == '$' || c == '#';
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
