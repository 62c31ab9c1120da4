package org.rapporteur.evaluation;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.rapporteur.fact.Quote;
import org.rapporteur.fact.Span;

/**
 * Scores one part of attributions (content, source or cue) by itself, whatever belongs together:
 * its words, each counted once an article, and its spans by their first and last word.
 */
final class SpanScores {
  private final String part;
  private final Function<GoldArticle.Attribution, List<Span>> ofGold;
  private final Function<Quote, List<Span>> ofQuote;
  private final Counts overlap = new Counts();
  private final Counts exact = new Counts();

  SpanScores(
      String part,
      Function<GoldArticle.Attribution, List<Span>> ofGold,
      Function<Quote, List<Span>> ofQuote) {
    this.part = part;
    this.ofGold = ofGold;
    this.ofQuote = ofQuote;
  }

  void add(List<GoldArticle.Attribution> gold, List<Quote> predicted, Words words) {
    List<Span> expected = gold.stream().flatMap(each -> ofGold.apply(each).stream()).toList();
    List<Span> said = predicted.stream().flatMap(each -> ofQuote.apply(each).stream()).toList();
    BitSet expectedWords = words.covered(expected);
    BitSet saidWords = words.covered(said);
    BitSet sharedWords = (BitSet) expectedWords.clone();
    sharedWords.and(saidWords);
    overlap.add(sharedWords.cardinality(), saidWords.cardinality(), expectedWords.cardinality());
    Set<Span> expectedEnds = words.ends(expected);
    Set<Span> saidEnds = words.ends(said);
    Set<Span> shared = new HashSet<>(expectedEnds);
    shared.retainAll(saidEnds);
    exact.add(shared.size(), saidEnds.size(), expectedEnds.size());
  }

  Figure overlap() {
    return Figure.of(part + " overlap PRF", overlap);
  }

  Figure exact() {
    return Figure.of(part + " exact span PRF", exact);
  }
}
