package org.rapporteur.evaluation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fact.ArticleFacts;
import org.rapporteur.fact.Quote;

/**
 * Scores attributions.
 *
 * <ul>
 *   <li>overlap and exact span: see {@link SpanScores}
 *   <li>content-only match: contents that share at least half of their words, one to one
 *   <li>relation: such a match whose sources share a word too, or both have none; recall by the
 *       gold's type, precision by the predicted one; {@code direct-all} is direct and mixed
 *   <li>exact: the words of content and source are the same
 *   <li>speakers: see {@link SpeakerScores}
 * </ul>
 */
final class QuoteScorer implements Scorer {
  private static final String INDIRECT = "indirect";

  private record Exact(BitSet content, BitSet source) {}

  /** Right ones among the gold and among the predicted ones, which types may part. */
  private static final class Relation {
    private long goldRight;
    private long gold;
    private long predictedRight;
    private long predicted;
  }

  private final @Nullable Map<String, Map<Integer, String>> speakers;
  private final SpeakerScores speakerScores = new SpeakerScores();
  private final List<SpanScores> parts =
      List.of(
          new SpanScores("content", GoldArticle.Attribution::content, Quote::content),
          new SpanScores("source", GoldArticle.Attribution::source, Quote::source),
          new SpanScores("cue", GoldArticle.Attribution::cue, Quote::cue));
  private final Counts contentOnly = new Counts();
  private final Counts exact = new Counts();
  private final Map<String, Relation> relations = new LinkedHashMap<>();
  private final List<String> errors = new ArrayList<>();

  /**
   * @param speakers by article and number of the attribution; null leaves speakers unscored
   */
  QuoteScorer(@Nullable Map<String, Map<Integer, String>> speakers) {
    this.speakers = speakers;
    for (String type : List.of("all", "direct", "mixed", INDIRECT, "direct-all")) {
      relations.put(type, new Relation());
    }
  }

  @Override
  public void add(GoldArticle article, ArticleFacts predicted) {
    Words words = Words.of(article.text());
    parts.forEach(part -> part.add(article.attributions(), predicted.quotes(), words));
    List<ScoredQuote> gold =
        article.attributions().stream()
            .map(each -> ScoredQuote.of(each, words, article.text()))
            .toList();
    List<ScoredQuote> said =
        predicted.quotes().stream()
            .map(quote -> ScoredQuote.of(quote, words, article.text()))
            .toList();
    Map<Integer, QuoteMatching.Pair> matched = QuoteMatching.match(gold, said);
    contentOnly.add(matched.size(), said.size(), gold.size());
    scoreRelations(article, gold, said, matched);
    scoreExact(gold, said);
    Map<Integer, String> names = speakers == null ? null : speakers.get(article.id());
    if (names != null) {
      int before = speakerScores.errors().size();
      speakerScores.add(article, names, gold, said, matched);
      errors.addAll(speakerScores.errors().subList(before, speakerScores.errors().size()));
    }
  }

  private void scoreRelations(
      GoldArticle article,
      List<ScoredQuote> gold,
      List<ScoredQuote> said,
      Map<Integer, QuoteMatching.Pair> matched) {
    Map<Integer, QuoteMatching.Pair> bySaid =
        matched.values().stream()
            .collect(Collectors.toMap(QuoteMatching.Pair::predicted, pair -> pair));
    for (int i = 0; i < gold.size(); i++) {
      QuoteMatching.Pair pair = matched.get(i);
      boolean right = pair != null && pair.sameSource();
      for (Relation relation : of(gold.get(i).type())) {
        relation.gold++;
        relation.goldRight += right ? 1 : 0;
      }
      if (pair == null) {
        error("missed " + gold.get(i).type(), article, gold.get(i), null);
      } else if (!right) {
        error("wrong source", article, gold.get(i), said.get(pair.predicted()));
      }
    }
    for (int j = 0; j < said.size(); j++) {
      QuoteMatching.Pair pair = bySaid.get(j);
      for (Relation relation : of(said.get(j).type())) {
        relation.predicted++;
        relation.predictedRight += pair != null && pair.sameSource() ? 1 : 0;
      }
      if (pair == null) {
        error("false " + said.get(j).type(), article, said.get(j), null);
      }
    }
  }

  private void scoreExact(List<ScoredQuote> gold, List<ScoredQuote> said) {
    Set<Exact> both = exact(gold);
    both.retainAll(exact(said));
    exact.add(both.size(), said.size(), gold.size());
  }

  private static Set<Exact> exact(List<ScoredQuote> quotes) {
    return quotes.stream()
        .map(quote -> new Exact(quote.content(), quote.source()))
        .collect(Collectors.toCollection(HashSet::new));
  }

  private List<Relation> of(String type) {
    List<Relation> counted = new ArrayList<>();
    for (String name : List.of("all", type, type.equals(INDIRECT) ? type : "direct-all")) {
      Relation relation = relations.get(name);
      if (relation != null && !counted.contains(relation)) {
        counted.add(relation);
      }
    }
    return counted;
  }

  private void error(
      String kind, GoldArticle article, ScoredQuote quote, @Nullable ScoredQuote got) {
    String source =
        got == null ? quote.sourceText() : quote.sourceText() + " | got " + got.sourceText();
    errors.add(
        String.join(
            "\t",
            kind,
            article.id(),
            "source " + source.replaceAll("\\s+", " "),
            article.context(quote.spans().get(0))));
  }

  @Override
  public List<Figure> figures() {
    List<Figure> figures = new ArrayList<>();
    Relation all = relations.getOrDefault("all", new Relation());
    figures.add(Figure.count("gold", all.gold));
    figures.add(Figure.count("predicted", all.predicted));
    parts.forEach(part -> figures.add(part.overlap()));
    parts.forEach(part -> figures.add(part.exact()));
    figures.add(Figure.of("content-only match PRF", contentOnly));
    relations.forEach(
        (type, relation) ->
            figures.add(
                new Figure(
                    "relation " + type + " PRF",
                    Counts.figures(
                        Counts.share(relation.predictedRight, relation.predicted),
                        Counts.share(relation.goldRight, relation.gold)),
                    "")));
    figures.add(Figure.of("exact PRF", exact));
    if (speakers != null) {
      figures.addAll(speakerScores.figures());
    }
    return figures;
  }

  @Override
  public List<String> errors() {
    return errors;
  }
}
