package org.rapporteur.text;

/**
 * What one head of the encoder says of each token of a text. Numbers are kept with half precision:
 * there are some three hundred a token.
 */
public final class TokenScores {
  private final short[] halves;
  private final int width;

  TokenScores(int tokens, int width) {
    this.halves = new short[Math.multiplyExact(tokens, width)];
    this.width = width;
  }

  /** Sets the rows from {@code token} on to those of {@code scores} from {@code row} on. */
  void set(int token, float[] scores, int row) {
    for (int i = row * width; i < scores.length; i++) {
      halves[(token - row) * width + i] = Float.floatToFloat16(scores[i]);
    }
  }

  /** The numbers that each token has. */
  public int width() {
    return width;
  }

  /** One number of one token. */
  public float at(int token, int column) {
    return Float.float16ToFloat(halves[token * width + column]);
  }

  /** The column with the highest number of a token, the first of them. */
  public int best(int token) {
    int best = 0;
    for (int i = 1; i < width; i++) {
      if (at(token, i) > at(token, best)) {
        best = i;
      }
    }
    return best;
  }
}
