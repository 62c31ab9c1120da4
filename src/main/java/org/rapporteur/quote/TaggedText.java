package org.rapporteur.quote;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.rapporteur.fact.Span;
import org.rapporteur.text.PreparedText;
import org.rapporteur.text.Quotation;
import org.rapporteur.text.Sentence;

/** A text as its tokens: words in lower case, tags, and the outermost quotation around each. */
final class TaggedText {
  private static final int NONE = -1;

  private final PreparedText text;
  private final String[] words;
  private final int[] quotationOf;
  private final List<TokenRange> quotations = new ArrayList<>();
  private final List<Quotation> marks = new ArrayList<>();

  TaggedText(PreparedText text) {
    this.text = text;
    this.words = new String[text.tokens().size()];
    this.quotationOf = new int[words.length];
    for (int i = 0; i < words.length; i++) {
      words[i] = text.tokens().get(i).text().toLowerCase(Locale.ROOT);
    }
    Arrays.fill(quotationOf, NONE);
    for (Quotation quotation : text.quotations()) {
      if (quotation.depth() == 0 && quotation.use() == Quotation.Use.SPEECH) {
        int first = text.tokenAt(quotation.span().begin());
        int end = first;
        while (end < words.length && text.tokens().get(end).begin() < quotation.span().end()) {
          quotationOf[end++] = quotations.size();
        }
        quotations.add(new TokenRange(first, end));
        marks.add(quotation);
      }
    }
  }

  int size() {
    return words.length;
  }

  /** The token in lower case; empty outside the text. */
  String word(int token) {
    return token < 0 || token >= words.length ? "" : words[token];
  }

  /** The token's part of speech; empty outside the text. */
  String tag(int token) {
    return token < 0 || token >= words.length ? "" : text.tag(text.tokens().get(token));
  }

  boolean isTagged(int token, String prefix) {
    return tag(token).startsWith(prefix);
  }

  boolean isNoun(int token) {
    return isTagged(token, "NN");
  }

  boolean isFiniteVerb(int token) {
    return switch (tag(token)) {
      case "VBD", "VBZ", "VBP", "MD" -> true;
      default -> false;
    };
  }

  boolean isComma(int token) {
    return word(token).equals(",");
  }

  /** Whether the token stands inside a quotation or is one of its marks. */
  boolean isQuoted(int token) {
    return token >= 0 && token < words.length && quotationOf[token] != NONE;
  }

  /** Index of the quotation around the token; negative for none. */
  int quotationAt(int token) {
    return token >= 0 && token < words.length ? quotationOf[token] : NONE;
  }

  /** The outermost quotations, nicknames left out, marks included. */
  List<TokenRange> quotations() {
    return quotations;
  }

  Quotation marks(int quotation) {
    return marks.get(quotation);
  }

  Sentence sentenceOf(int token) {
    return text.sentences().get(text.tokens().get(token).sentence());
  }

  PreparedText text() {
    return text;
  }

  Span span(TokenRange range) {
    return new Span(
        text.tokens().get(range.first()).begin(), text.tokens().get(range.end() - 1).end());
  }
}
