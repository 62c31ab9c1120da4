package org.rapporteur.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Scores the names of speakers against canonical ones.
 *
 * <ul>
 *   <li>accuracy: of gold attributions with one named speaker, the share whose matched prediction
 *       names that speaker; {@code hard} are those whose source is not that name already; {@code of
 *       found} leaves out those that no prediction matches
 *   <li>who said what: a prediction with a speaker's name is right when it matches the content of a
 *       gold attribution and names its speaker; a name where the gold has {@code UNNAMED} counts
 *       against precision; where it is {@code UNKNOWN} or several people nothing counts
 * </ul>
 */
final class SpeakerScores {
  static final String UNNAMED = "UNNAMED";
  private static final String UNKNOWN = "UNKNOWN";
  private static final String JOINT = " & ";

  private static final class Accuracy {
    private final String name;
    private long right;
    private long all;

    Accuracy(String name) {
      this.name = name;
    }

    void add(boolean isRight) {
      right += isRight ? 1 : 0;
      all++;
    }

    Figure figure() {
      return Figure.share("speaker accuracy " + name, right, all);
    }
  }

  private final Accuracy all = new Accuracy("all");
  private final Accuracy hard = new Accuracy("hard");
  private final Accuracy allOfFound = new Accuracy("all, of found");
  private final Accuracy hardOfFound = new Accuracy("hard, of found");
  private final Counts whoSaidWhat = new Counts();
  private long notFound;
  private final List<String> errors = new ArrayList<>();

  /**
   * @param names the canonical speaker by the number of the gold attribution
   */
  void add(
      GoldArticle article,
      Map<Integer, String> names,
      List<ScoredQuote> gold,
      List<ScoredQuote> predicted,
      Map<Integer, QuoteMatching.Pair> matched) {
    long right = 0;
    long expected = 0;
    long said = predicted.stream().filter(quote -> isNamed(quote)).count();
    for (int i = 0; i < gold.size(); i++) {
      QuoteMatching.Pair pair = matched.get(i);
      ScoredQuote found = pair == null ? null : predicted.get(pair.predicted());
      String name = names.get(i);
      if (name != null && isOneName(name)) {
        expected++;
        right += score(article, name, gold.get(i), found) ? 1 : 0;
      } else if (!UNNAMED.equals(name) && found != null && isNamed(found)) {
        said--;
      }
    }
    whoSaidWhat.add(right, said, expected);
  }

  private boolean score(
      GoldArticle article, String name, ScoredQuote gold, @Nullable ScoredQuote found) {
    boolean isHard = !Names.same(name, gold.sourceText());
    boolean isRight = found != null && Names.same(name, found.speaker());
    all.add(isRight);
    if (isHard) {
      hard.add(isRight);
    }
    if (found == null) {
      notFound++;
      return false;
    }
    allOfFound.add(isRight);
    if (isHard) {
      hardOfFound.add(isRight);
    }
    if (!isRight) {
      errors.add(
          String.join(
              "\t",
              "wrong speaker",
              article.id(),
              "gold " + name,
              "got " + found.speaker(),
              "as " + gold.sourceText().replaceAll("\\s+", " "),
              article.context(gold.spans().get(0))));
    }
    return isRight;
  }

  static boolean isOneName(String name) {
    return !name.isEmpty()
        && !name.equals(UNNAMED)
        && !name.equals(UNKNOWN)
        && !name.contains(JOINT);
  }

  private static boolean isNamed(ScoredQuote quote) {
    return !Names.words(quote.speaker()).isEmpty();
  }

  List<Figure> figures() {
    return List.of(
        all.figure(),
        hard.figure(),
        allOfFound.figure(),
        hardOfFound.figure(),
        Figure.count("speaker: gold attribution not found", notFound),
        Figure.of("who said what PRF", whoSaidWhat));
  }

  List<String> errors() {
    return errors;
  }
}
