package org.rapporteur.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Two labels, whose scores can be summed by hand. */
class LabelChainTest {
  private static final TokenScores SCORES = scores(1, 0, 0, 1, 1, 0);

  @Test
  void withoutTransitionsEachWordHasItsOwnBestLabel() {
    LabelChain chain = new LabelChain(new float[2], new float[2][2]);
    assertThat(chain.best(SCORES, 0, 3)).containsExactly(0, 1, 0);
  }

  @Test
  void aCostOfChangeKeepsNeighboursTogether() {
    LabelChain chain = new LabelChain(new float[2], new float[][] {{0, -5}, {-5, 0}});
    assertThat(chain.best(SCORES, 0, 3)).containsExactly(0, 0, 0);
  }

  @Test
  void whatMayNotFollowNeverDoes() {
    LabelChain chain = new LabelChain(new float[2], new float[][] {{0, -10_000}, {0, 0}});
    TokenScores scores = scores(2, 0, 0, 3); // 01 would win by one
    assertThat(chain.best(scores, 0, 2)).containsExactly(1, 1);
    double all = Math.exp(2) + 1 + Math.exp(3); // 00, 10 and 11 are left
    assertThat(chain.probabilities(scores, 0, 2)[1][1]).isCloseTo(Math.exp(3) / all, within(1e-3));
  }

  @Test
  void probabilitiesCountAllSequences() {
    LabelChain chain = new LabelChain(new float[2], new float[][] {{0, -1}, {-1, 0}});
    // the four sequences of the first two words: 00 e^1, 01 e^(1-1+1), 10 e^-1, 11 e^1
    double all = Math.E + Math.E + Math.exp(-1) + Math.E;
    double[][] probabilities = chain.probabilities(SCORES, 0, 2);
    assertThat(probabilities[0][0]).isCloseTo(2 * Math.E / all, within(1e-9));
    assertThat(probabilities[1][1]).isCloseTo(2 * Math.E / all, within(1e-9));
    assertThat(probabilities[0][0] + probabilities[0][1]).isCloseTo(1, within(1e-9));
  }

  @Test
  void noWordsHaveNoLabels() {
    LabelChain chain = new LabelChain(new float[2], new float[2][2]);
    assertThat(chain.best(SCORES, 1, 1)).isEmpty();
    assertThat(chain.probabilities(SCORES, 1, 1)).isEmpty();
  }

  @Test
  void tablesOfAnotherSizeAreRefused() {
    LabelChain chain = new LabelChain(new float[2], new float[2][3]);
    assertThatThrownBy(() -> chain.check(2)).hasMessageContaining("2 labels");
  }

  private static TokenScores scores(float... values) {
    TokenScores scores = new TokenScores(values.length / 2, 2);
    scores.set(0, values, 0);
    return scores;
  }
}
