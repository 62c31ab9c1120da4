package org.rapporteur.quote;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.rapporteur.fact.Span;
import org.rapporteur.text.PreparedText;
import org.rapporteur.text.Quotation;
import org.rapporteur.text.Sentence;
import org.rapporteur.text.Token;

/** An article's tokens by index, with what the speakers' finding asks of each. */
final class TokenView {
  final PreparedText prepared;
  private final List<Token> tokens;
  private final String[] lower;
  private final BitSet quoted = new BitSet();

  TokenView(PreparedText prepared) {
    this.prepared = prepared;
    this.tokens = prepared.tokens();
    this.lower = new String[tokens.size()];
    for (int i = 0; i < lower.length; i++) {
      lower[i] = tokens.get(i).text().toLowerCase(Locale.ROOT).replace('’', '\'');
    }
    int covered = 0;
    for (Quotation quotation : prepared.quotations()) {
      if (quotation.use() == Quotation.Use.SPEECH) {
        int first = Math.max(covered, prepared.tokenAt(quotation.span().begin()));
        int end = prepared.tokenAt(quotation.span().end());
        if (end > first) {
          quoted.set(first, end);
          covered = end;
        }
      }
    }
  }

  int size() {
    return lower.length;
  }

  /** The token as written; empty outside the article. */
  String text(int index) {
    return index >= 0 && index < lower.length ? tokens.get(index).text() : "";
  }

  /** The token in lower case with straight apostrophes; empty outside the article. */
  String lower(int index) {
    return index >= 0 && index < lower.length ? lower[index] : "";
  }

  /** Whether the token stands inside quotation marks. */
  boolean quoted(int index) {
    return quoted.get(index);
  }

  boolean capitalized(int index) {
    String text = text(index);
    return !text.isEmpty() && Character.isUpperCase(text.codePointAt(0));
  }

  /** Whether a token of {@code [first, end)} begins with a capital, as one of a name does. */
  boolean capitalizedWithin(int first, int end) {
    for (int i = first; i < end; i++) {
      if (capitalized(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the token has two capitals or more and no small letter: {@code FBI}, {@code U.S.} */
  boolean allCaps(int index) {
    return Words.allCaps(text(index));
  }

  /** Whether the token is a possessive's ending. */
  boolean possessive(int index) {
    String word = lower(index);
    return word.equals("'s") || word.equals("'");
  }

  /** Whether the token is a word or number, no mark. */
  boolean word(int index) {
    String text = text(index);
    return !text.isEmpty() && Character.isLetterOrDigit(text.codePointAt(0));
  }

  Sentence sentence(int index) {
    return prepared.sentences().get(tokens.get(index).sentence());
  }

  int sentenceOf(int index) {
    return tokens.get(index).sentence();
  }

  int paragraphOf(int index) {
    return sentence(index).paragraph();
  }

  boolean sameSentence(int one, int other) {
    return one >= 0
        && other >= 0
        && one < lower.length
        && other < lower.length
        && sentenceOf(one) == sentenceOf(other);
  }

  /** The part-of-speech tag; empty outside the article. */
  String tag(int index) {
    return index >= 0 && index < lower.length ? prepared.tag(tokens.get(index)) : "";
  }

  /** The text of the tokens {@code [first, end)}, as written, line ends as blanks. */
  String text(int first, int end) {
    if (first >= end) {
      return "";
    }
    return Words.oneLine(
        prepared.text().substring(tokens.get(first).begin(), tokens.get(end - 1).end()));
  }

  int begin(int index) {
    return tokens.get(index).begin();
  }

  int end(int index) {
    return tokens.get(index).end();
  }

  int tokenAt(int offset) {
    return prepared.tokenAt(offset);
  }

  /** Index behind the last token that starts before the span's end. */
  int endToken(Span span) {
    int index = prepared.tokenAt(span.end());
    // a token that the span cuts counts
    return index < lower.length && tokens.get(index).begin() < span.end() ? index + 1 : index;
  }
}
