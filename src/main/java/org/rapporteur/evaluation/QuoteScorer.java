package org.rapporteur.evaluation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
  private static final int WORST = 10; // articles named among the details

  private record Exact(BitSet content, BitSet source) {}

  private final @Nullable Map<String, Map<Integer, String>> speakers;
  private final SpeakerScores speakerScores = new SpeakerScores();
  private final List<SpanScores> parts =
      List.of(
          new SpanScores("content", GoldArticle.Attribution::content, Quote::content),
          new SpanScores("source", GoldArticle.Attribution::source, Quote::source),
          new SpanScores("cue", GoldArticle.Attribution::cue, Quote::cue));
  private final Counts contentOnly = new Counts();
  private final Counts exact = new Counts();
  private final Map<String, RelationCounts> relations = new LinkedHashMap<>();
  private final Map<String, RelationCounts> acts = new TreeMap<>();
  private final Map<String, RelationCounts> publishers = new TreeMap<>();
  private final Map<String, RelationCounts> articles = new LinkedHashMap<>();
  private final CalibrationError calibration = new CalibrationError();
  private final List<String> errors = new ArrayList<>();

  /**
   * @param speakers by article and number of the attribution; null leaves speakers unscored
   */
  QuoteScorer(@Nullable Map<String, Map<Integer, String>> speakers) {
    this.speakers = speakers;
    for (String type : List.of("all", "direct", "mixed", INDIRECT, "direct-all")) {
      relations.put(type, new RelationCounts());
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
    scoreRelations(article, predicted, gold, said, matched);
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
      ArticleFacts facts,
      List<ScoredQuote> gold,
      List<ScoredQuote> said,
      Map<Integer, QuoteMatching.Pair> matched) {
    List<RelationCounts> own =
        List.of(
            articles.computeIfAbsent(article.id(), id -> new RelationCounts()),
            publishers.computeIfAbsent(publisher(facts), name -> new RelationCounts()));
    Map<Integer, QuoteMatching.Pair> bySaid =
        matched.values().stream()
            .collect(Collectors.toMap(QuoteMatching.Pair::predicted, pair -> pair));
    for (int i = 0; i < gold.size(); i++) {
      QuoteMatching.Pair pair = matched.get(i);
      boolean right = pair != null && pair.sameSource();
      for (RelationCounts relation : of(gold.get(i).type())) {
        relation.addGold(right);
      }
      own.forEach(relation -> relation.addGold(right));
      if (pair == null) {
        error("missed " + gold.get(i).type(), article, gold.get(i), null);
      } else if (!right) {
        error("wrong source", article, gold.get(i), said.get(pair.predicted()));
      }
    }
    for (int j = 0; j < said.size(); j++) {
      QuoteMatching.Pair pair = bySaid.get(j);
      boolean right = pair != null && pair.sameSource();
      for (RelationCounts relation : of(said.get(j).type())) {
        relation.addPredicted(right);
      }
      own.forEach(relation -> relation.addPredicted(right));
      Quote quote = facts.quotes().get(j);
      String act = quote.act() == null ? "not told" : quote.act().name().toLowerCase(Locale.ROOT);
      acts.computeIfAbsent(act, name -> new RelationCounts()).addPredicted(right);
      if (quote.confidence() != null) {
        calibration.add(quote.confidence(), right);
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

  private List<RelationCounts> of(String type) {
    List<RelationCounts> counted = new ArrayList<>();
    for (String name : List.of("all", type, type.equals(INDIRECT) ? type : "direct-all")) {
      RelationCounts relation = relations.get(name);
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
    RelationCounts all = relations.getOrDefault("all", new RelationCounts());
    figures.add(Figure.count("gold", all.gold()));
    figures.add(Figure.count("predicted", all.predicted()));
    parts.forEach(part -> figures.add(part.overlap()));
    parts.forEach(part -> figures.add(part.exact()));
    figures.add(Figure.of("content-only match PRF", contentOnly));
    relations.forEach(
        (type, relation) -> figures.add(relation.figure("relation " + type + " PRF")));
    figures.add(Figure.of("exact PRF", exact));
    figures.addAll(calibration.figures());
    if (speakers != null) {
      figures.addAll(speakerScores.figures());
    }
    return figures;
  }

  @Override
  public List<Figure> details() {
    List<Figure> figures = new ArrayList<>();
    acts.forEach((act, relation) -> figures.add(relation.precision("precision, act " + act)));
    publishers.forEach((name, relation) -> figures.add(relation.figure(name + " PRF")));
    articles.entrySet().stream()
        .filter(article -> article.getValue().gold() + article.getValue().predicted() > 0)
        .map(article -> article.getValue().figure("worst: " + article.getKey()))
        .sorted(Comparator.comparingDouble(figure -> figure.values().get(2).doubleValue()))
        .limit(WORST)
        .forEach(figures::add);
    return figures;
  }

  /** The source that the article names; PolNeAR's ids begin with it. */
  private static String publisher(ArticleFacts facts) {
    String source = facts.article().source();
    int end = facts.id().indexOf('_');
    return source != null ? source : end > 0 ? facts.id().substring(0, end) : "unknown publisher";
  }

  @Override
  public List<String> errors() {
    return errors;
  }
}
