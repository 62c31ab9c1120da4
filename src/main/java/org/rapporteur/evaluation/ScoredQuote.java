package org.rapporteur.evaluation;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fact.Quote;
import org.rapporteur.fact.Span;

/**
 * An attribution, of the gold or predicted, as the words of its parts.
 *
 * @param speaker the predicted speaker's name; null where none is given, and in gold
 * @param spans the content, for messages
 * @param sourceText the source's words, for messages and for telling how hard the speaker is
 */
record ScoredQuote(
    String type,
    BitSet content,
    BitSet source,
    @Nullable String speaker,
    List<Span> spans,
    String sourceText) {
  static ScoredQuote of(GoldArticle.Attribution gold, Words words, String text) {
    return new ScoredQuote(
        gold.type(),
        words.covered(gold.content()),
        words.covered(gold.source()),
        null,
        gold.content(),
        text(gold.source(), text));
  }

  static ScoredQuote of(Quote quote, Words words, String text) {
    return new ScoredQuote(
        quote.type().name().toLowerCase(Locale.ROOT),
        words.covered(quote.content()),
        words.covered(quote.source()),
        quote.speaker().name(),
        quote.content(),
        text(quote.source(), text));
  }

  private static String text(List<Span> spans, String text) {
    return String.join(" ", spans.stream().map(span -> span.of(text)).toList());
  }

  /** Whether the sources share a word, or neither has one. */
  boolean sharesSource(ScoredQuote other) {
    return source.intersects(other.source) || (source.isEmpty() && other.source.isEmpty());
  }

  /** The words that both contents have, as a share of those that either has. */
  double contentOverlap(ScoredQuote other) {
    BitSet both = (BitSet) content.clone();
    both.and(other.content);
    int shared = both.cardinality();
    return shared == 0
        ? 0
        : (double) shared / (content.cardinality() + other.content.cardinality() - shared);
  }
}
