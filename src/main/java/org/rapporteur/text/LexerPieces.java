package org.rapporteur.text;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.fact.Span;

/**
 * Cuts a text into the pieces that CoreNLP's lexer is given one by one.
 *
 * <p>The lexer looks ahead to the end of words that may go on ({@code A/A/A/…}, {@code #a#a#a…}),
 * then takes a little of it and looks again: without blanks its time grows with the square of the
 * length; and so it does where {@code <!--} or {@code <!} comes again and again and nothing ends
 * it. So no piece has a run of more than {@link #LONGEST_RUN} characters without white space.
 * Hardly any text has such runs, addresses of web pages included, and without them it is one piece:
 * its tokens are what the lexer makes of the whole.
 */
final class LexerPieces {
  static final int LONGEST_RUN = 300;

  /** What words and numbers end before or with. */
  private static final String JOINTS = ",;:!?|/\\()[]{}<>\"“”«»…–—-_=&#@+*~";

  private LexerPieces() {}

  /** The pieces of {@code part}, which follow each other without gaps. */
  static List<Span> of(String text, Span part) {
    List<Span> pieces = new ArrayList<>(1);
    int begin = part.begin();
    int run = begin;
    String whole = part.of(text);
    int lastMarkup = begin + whole.lastIndexOf('>'); // none ends behind it
    int lastComment = begin + whole.lastIndexOf("-->");
    for (int i = begin; i < part.end(); i++) {
      char c = text.charAt(i);
      if (i > begin
          && text.startsWith("<!", i)
          && i > (text.startsWith("<!--", i) ? lastComment : lastMarkup)) {
        pieces.add(new Span(begin, i));
        begin = i;
        run = i;
      } else if (Character.isWhitespace(c)) { // and no other blanks: the lexer may read over those
        run = i + 1;
      } else if (i - run == LONGEST_RUN) {
        run = cut(text, run + LONGEST_RUN / 2, i);
        pieces.add(new Span(begin, run));
        begin = run;
      }
    }
    pieces.add(new Span(begin, part.end()));
    return pieces;
  }

  /**
   * Where to cut, behind {@code from} and not behind {@code to}: as late as may be behind a joint
   * ({@code a,|b}), but not inside a row of it ({@code --|-}); else between any two characters that
   * are not one.
   */
  private static int cut(String text, int from, int to) {
    for (int i = to; i > from; i--) {
      char before = text.charAt(i - 1);
      if (JOINTS.indexOf(before) >= 0 && text.charAt(i) != before && !isInside(text, i)) {
        return i;
      }
    }
    for (int i = to; i > from; i--) {
      if (!isInside(text, i)) {
        return i;
      }
    }
    return Character.isLowSurrogate(text.charAt(to)) ? to - 1 : to;
  }

  /** Whether what is left and right of {@code i} is one character: a letter and its accent. */
  private static boolean isInside(String text, int i) {
    int type = Character.getType(text.codePointAt(i));
    return Character.isLowSurrogate(text.charAt(i))
        || type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.FORMAT // joiners of emoji
        || text.charAt(i - 1) == '\u200D';
  }
}
