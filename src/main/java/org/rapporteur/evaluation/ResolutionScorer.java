package org.rapporteur.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.fact.ArticleFacts;
import org.rapporteur.fact.ResolutionMention;
import org.rapporteur.fact.Span;

/**
 * Scores references to resolutions.
 *
 * <ul>
 *   <li>mention: a predicted mention is right when it overlaps a gold mention, one to one; what
 *       overlaps only spans to be ignored (generic, hypothetical) is left out
 *   <li>grouping: pairs of matched mentions of one article that belong to one resolution
 *   <li>resolution: a predicted one is right when it shares a mention with a gold one, one to one,
 *       most shared first
 *   <li>the facts of matched resolutions: see {@link ResolutionFactScores}
 * </ul>
 */
final class ResolutionScorer implements Scorer {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** A mention and the number of its resolution in the article. */
  private record Mention(Span span, int resolution) {
    static final Comparator<Mention> IN_TEXT_ORDER =
        Comparator.comparing(Mention::span).thenComparingInt(Mention::resolution);
  }

  /** A gold resolution and a predicted one that share mentions. */
  private record Pair(int gold, int predicted) {}

  private final Counts mentions = new Counts();
  private final Counts grouping = new Counts();
  private final Counts resolutions = new Counts();
  private final List<String> errors = new ArrayList<>();
  private final ResolutionFactScores facts = new ResolutionFactScores(errors);

  @Override
  public void add(GoldArticle gold, ArticleFacts predicted) {
    List<Mention> expected = new ArrayList<>();
    for (int k = 0; k < gold.resolutions().size(); k++) {
      for (Span span : gold.resolutions().get(k).mentions()) {
        expected.add(new Mention(span, k));
      }
    }
    List<Mention> said = new ArrayList<>();
    for (int k = 0; k < predicted.resolutions().size(); k++) {
      for (ResolutionMention mention : predicted.resolutions().get(k).mentions()) {
        if (counts(mention.span(), gold, expected)) {
          said.add(new Mention(mention.span(), k));
        }
      }
    }
    said.sort(Mention.IN_TEXT_ORDER);
    Map<Integer, Integer> found = match(gold, expected, said);
    mentions.add(found.size(), said.size(), expected.size());
    scoreGrouping(expected, found);
    List<Pair> matched = matchResolutions(expected, found);
    resolutions.add(
        matched.size(),
        said.stream().map(Mention::resolution).distinct().count(),
        gold.resolutions().size());
    for (Pair pair : matched) {
      JsonNode fields = JSON.valueToTree(predicted.resolutions().get(pair.predicted()));
      facts.add(gold.id(), gold.resolutions().get(pair.gold()).fields(), fields);
    }
  }

  private static boolean counts(Span span, GoldArticle gold, List<Mention> expected) {
    return gold.ignore().stream().noneMatch(span::overlaps)
        || expected.stream().anyMatch(mention -> mention.span().overlaps(span));
  }

  /** The predicted resolution by the number of the gold mention that one of its mentions met. */
  private Map<Integer, Integer> match(
      GoldArticle gold, List<Mention> expected, List<Mention> said) {
    Map<Integer, Integer> found = new LinkedHashMap<>();
    for (Mention mention : said) {
      int hit = 0;
      while (hit < expected.size()
          && (found.containsKey(hit) || !expected.get(hit).span().overlaps(mention.span()))) {
        hit++;
      }
      if (hit < expected.size()) {
        found.put(hit, mention.resolution());
      } else {
        error("false mention", gold, mention.span());
      }
    }
    for (int i = 0; i < expected.size(); i++) {
      if (!found.containsKey(i)) {
        error("missed mention", gold, expected.get(i).span());
      }
    }
    return found;
  }

  private void scoreGrouping(List<Mention> expected, Map<Integer, Integer> found) {
    List<Map.Entry<Integer, Integer>> hits = List.copyOf(found.entrySet());
    for (int i = 0; i < hits.size(); i++) {
      for (int j = i + 1; j < hits.size(); j++) {
        boolean sameGold =
            expected.get(hits.get(i).getKey()).resolution()
                == expected.get(hits.get(j).getKey()).resolution();
        boolean sameSaid = hits.get(i).getValue().equals(hits.get(j).getValue());
        grouping.add(sameGold && sameSaid ? 1 : 0, sameSaid ? 1 : 0, sameGold ? 1 : 0);
      }
    }
  }

  private static List<Pair> matchResolutions(List<Mention> expected, Map<Integer, Integer> found) {
    Map<Pair, Integer> shared = new LinkedHashMap<>();
    found.forEach(
        (hit, predicted) ->
            shared.merge(new Pair(expected.get(hit).resolution(), predicted), 1, Integer::sum));
    Set<Integer> golds = new HashSet<>();
    Set<Integer> predicteds = new HashSet<>();
    Set<Pair> matched = new LinkedHashSet<>();
    shared.entrySet().stream()
        .sorted(Map.Entry.<Pair, Integer>comparingByValue().reversed())
        .map(Map.Entry::getKey)
        .forEachOrdered(
            pair -> {
              if (!golds.contains(pair.gold()) && !predicteds.contains(pair.predicted())) {
                golds.add(pair.gold());
                predicteds.add(pair.predicted());
                matched.add(pair);
              }
            });
    return List.copyOf(matched);
  }

  private void error(String kind, GoldArticle gold, Span span) {
    errors.add(String.join("\t", kind, gold.id(), gold.context(span)));
  }

  @Override
  public List<Figure> figures() {
    List<Figure> figures = new ArrayList<>();
    figures.add(Figure.count("gold mentions", mentions.gold()));
    figures.add(Figure.count("predicted", mentions.predicted()));
    figures.add(Figure.of("mention PRF", mentions));
    figures.add(Figure.of("grouping PRF", grouping));
    figures.add(Figure.of("resolution PRF", resolutions));
    figures.addAll(facts.figures());
    return figures;
  }

  @Override
  public List<String> errors() {
    return errors;
  }
}
