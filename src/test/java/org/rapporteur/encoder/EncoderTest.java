package org.rapporteur.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EncoderTest {
  private static final Encoder ENCODER = Encoder.open();

  @Test
  void everyHeadHasARowForEachWord() {
    EncoderOutput output = ENCODER.run(input("Ruiz", "said", "it", "rains"));
    assertThat(output.words()).isEqualTo(4);
    assertThat(output.head("labels")).hasSize(4 * 7);
    assertThat(output.head("cue_query")).hasSameSizeAs(output.head("cue_key"));
  }

  @Test
  void aHeadThatTheModelLacksIsNamedInTheError() {
    EncoderOutput output = ENCODER.run(input("it"));
    assertThatThrownBy(() -> output.head("moods")).hasMessageContaining("moods");
  }

  @Test
  void scoresDependOnNoOtherWindowAndOnNoOtherThread() {
    List<EncoderInput> inputs =
        List.of(input("Ruiz", "said", "it", "rains"), input("Boats", "left"), input("No"));
    List<float[]> alone = inputs.stream().map(each -> ENCODER.run(each).head("labels")).toList();
    IntStream.range(0, 60)
        .parallel()
        .forEach(
            i ->
                assertThat(ENCODER.run(inputs.get(i % 3)).head("labels"))
                    .isEqualTo(alone.get(i % 3)));
  }

  private static EncoderInput input(String... words) {
    int[] firsts = new int[words.length];
    IntStream.Builder pieces = IntStream.builder().add(ENCODER.wordPieces().begin());
    int size = 1;
    for (int i = 0; i < words.length; i++) {
      firsts[i] = size;
      for (int piece : ENCODER.wordPieces().of(words[i])) {
        pieces.add(piece);
        size++;
      }
    }
    return new EncoderInput(
        pieces.add(ENCODER.wordPieces().end()).build().toArray(), new int[size + 1], firsts);
  }
}
