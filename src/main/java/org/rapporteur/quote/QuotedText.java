package org.rapporteur.quote;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.fact.Span;
import org.rapporteur.text.PreparedText;
import org.rapporteur.text.Quotation;
import org.rapporteur.text.Sentence;
import org.rapporteur.text.Token;

/** A text as its tokens, with its outermost quotations as ranges of them. */
final class QuotedText {
  private final PreparedText text;
  private final List<TokenRange> quotations = new ArrayList<>();
  private final List<Quotation> marks = new ArrayList<>();

  QuotedText(PreparedText text) {
    this.text = text;
    for (Quotation quotation : text.quotations()) {
      if (quotation.depth() == 0 && quotation.use() == Quotation.Use.SPEECH) {
        List<Token> tokens = text.tokens(quotation.span());
        if (!tokens.isEmpty()) {
          int first = tokens.get(0).index();
          quotations.add(new TokenRange(first, first + tokens.size()));
          marks.add(quotation);
        }
      }
    }
  }

  int size() {
    return text.tokens().size();
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
