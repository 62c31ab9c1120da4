package org.rapporteur.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShinglesTest {
  @Test
  void caseAccentsAndPunctuationDoNotCount() {
    Shingles one = Shingles.of("“The café is closed,” she said.");
    Shingles other = Shingles.of("The CAFE is closed -- she said");
    assertThat(one.jaccard(other)).isEqualTo(1);
  }

  @Test
  void aTextCutFromAnotherIsContainedInIt() {
    Shingles whole = Shingles.of("We will not close the bridge today, whatever they may say of it");
    Shingles cut = Shingles.of("We will not close the bridge today");
    assertThat(cut.containment(whole)).isEqualTo(1);
    assertThat(whole.containment(cut)).isEqualTo(1);
    assertThat(cut.jaccard(whole)).isEqualTo(0.5);
  }

  @Test
  void textsWithoutTwoWordsHaveNone() {
    assertThat(Shingles.of("").size()).isZero();
    assertThat(Shingles.of("Yes").size()).isZero();
    assertThat(Shingles.of("Yes").jaccard(Shingles.of("Yes"))).isZero();
    assertThat(Sketch.of(Shingles.of("Oh yes"))).isEmpty();
  }

  /** The rates that {@link Sketch} tells, over 400 pairs of texts of each similarity. */
  @ParameterizedTest
  @CsvSource({"0.8, 0.94, 1", "0.7, 0.85, 0.97", "0.5, 0.45, 0.65", "0.05, 0, 0.01"})
  void twoSketchesShareATermTheMoreOftenTheNearerTheTextsAre(
      double similarity, double least, double most) {
    Random random = new Random(7);
    int found = 0;
    for (int i = 0; i < 400; i++) {
      int words = 60;
      int common = (int) Math.round(2 * words * similarity / (1 + similarity));
      List<String> shared = words(random, common);
      List<String> one = new ArrayList<>(shared);
      List<String> other = new ArrayList<>(shared);
      one.addAll(words(random, words - common));
      other.addAll(words(random, words - common));
      found +=
          Collections.disjoint(
                  Sketch.of(Shingles.of(String.join(" ", one))),
                  Sketch.of(Shingles.of(String.join(" ", other))))
              ? 0
              : 1;
    }
    assertThat(found / 400.0).isBetween(least, most);
  }

  private static List<String> words(Random random, int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "w" + random.nextInt(1_000_000))
        .collect(Collectors.toList());
  }
}
