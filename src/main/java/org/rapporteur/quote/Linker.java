package org.rapporteur.quote;

import java.util.ArrayList;
import java.util.List;

/**
 * Picks, for a span, the one of its paragraph that it is best linked to, with how probable the
 * choice is. Links over a paragraph's end are all but unknown in the gold data; quotations that go
 * on are {@link QuotationJoiner}'s.
 */
final class Linker {
  /** Tokens between the two at most: about a window, for the encoder compares no others. */
  private static final int FARTHEST = 250;

  private final QuotedText text;
  private final LinkScores scores;

  Linker(QuotedText text, LinkScores scores) {
    this.text = text;
    this.scores = scores;
  }

  /**
   * A choice.
   *
   * @param index of the span chosen; negative for none
   * @param probability among all that could have been chosen, none too
   */
  record Choice(int index, double probability) {}

  /** The best of {@code targets}, in text order, for {@code from}. */
  Choice best(TokenRange from, List<TokenRange> targets) {
    LinkScores.From links = scores.from(from);
    double none = links.none();
    double most = none;
    int best = -1;
    int first = first(targets, from.first() - FARTHEST);
    List<Double> all = new ArrayList<>();
    for (int i = first; i < targets.size() && targets.get(i).first() < from.end() + FARTHEST; i++) {
      double score =
          paragraphOf(targets.get(i)) == paragraphOf(from)
              ? links.score(targets.get(i).first())
              : Double.NEGATIVE_INFINITY;
      all.add(score);
      if (score > most) {
        most = score;
        best = i;
      }
    }
    double sum = Math.exp(none - most);
    for (double score : all) {
      sum += Math.exp(score - most);
    }
    return new Choice(best, 1 / sum);
  }

  /** Index of the first target that begins at {@code token} or behind it. */
  private static int first(List<TokenRange> targets, int token) {
    int low = 0;
    int high = targets.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (targets.get(middle).first() < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private int paragraphOf(TokenRange range) {
    return text.sentenceOf(range.first()).paragraph();
  }
}
