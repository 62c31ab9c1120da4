package org.rapporteur.encoder;

import java.util.Map;

/**
 * What the encoder says of the words of one window: for each head, a row of scores a word.
 *
 * @param words the number of rows of each head
 * @param heads the scores of each head, row after row
 */
public record EncoderOutput(int words, Map<String, float[]> heads) {
  /**
   * The scores of one head, row after row: {@code words} rows, whose width is the head's.
   *
   * @throws IllegalArgumentException if the model has no such head
   */
  public float[] head(String name) {
    float[] scores = heads.get(name);
    if (scores == null) {
      throw new IllegalArgumentException(
          "the model has no head " + name + " among " + heads.keySet());
    }
    return scores;
  }
}
