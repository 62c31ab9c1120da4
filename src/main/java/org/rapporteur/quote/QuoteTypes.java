package org.rapporteur.quote;

import java.util.List;
import org.rapporteur.fact.QuoteType;
import org.rapporteur.fact.Span;
import org.rapporteur.text.PreparedText;
import org.rapporteur.text.Quotation;

/** How much of a content stands in quotation marks. */
final class QuoteTypes {
  private static final double ALL = 0.95; // of the letters and digits: a stray "he" weighs nothing

  private QuoteTypes() {}

  /**
   * Direct where at least 95 % of the content's letters and digits are quoted, indirect where none
   * is, else mixed.
   */
  static QuoteType of(PreparedText text, List<Span> content) {
    int all = 0;
    int quoted = 0;
    for (Span span : content) {
      int covered = span.begin();
      List<Quotation> quotations = text.quotations();
      for (int i = lastOuterBefore(text, span.begin());
          i < quotations.size() && quotations.get(i).span().begin() < span.end();
          i++) {
        Quotation quotation = quotations.get(i);
        if (quotation.use() == Quotation.Use.SPEECH && quotation.span().overlaps(span)) {
          int begin = Math.max(covered, quotation.span().begin());
          int end = Math.min(span.end(), quotation.span().end());
          quoted += letters(text.text(), begin, end);
          covered = Math.max(covered, end);
        }
      }
      all += letters(text.text(), span.begin(), span.end());
    }
    if (quoted == 0) {
      return QuoteType.INDIRECT;
    }
    return quoted >= ALL * all ? QuoteType.DIRECT : QuoteType.MIXED;
  }

  /** Index of the last outermost quotation that begins before {@code offset}; 0 for none. */
  private static int lastOuterBefore(PreparedText text, int offset) {
    int index = Math.max(0, text.quotationFrom(offset) - 1);
    while (index > 0 && text.quotations().get(index).depth() > 0) {
      index--;
    }
    return index;
  }

  private static int letters(String text, int begin, int end) {
    int count = 0;
    for (int i = begin; i < end; i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        count++;
      }
    }
    return count;
  }
}
