package org.rapporteur.index;

/** A sentence's vector with a byte a number: a quarter of the space, nearly the same neighbours. */
public final class QuoteVector {
  /**
   * The numbers of a vector of length 1 with 384 dimensions spread around 0 by 0.05; five times
   * that, which one in a million passes, is the end of a byte's range.
   */
  private static final float SCALE = 127 / 0.255f;

  private QuoteVector() {}

  /** Rounds the numbers of a vector of length 1. */
  public static byte[] of(float[] vector) {
    byte[] bytes = new byte[vector.length];
    for (int i = 0; i < vector.length; i++) {
      bytes[i] = (byte) Math.clamp(Math.round(vector[i] * SCALE), -127, 127);
    }
    return bytes;
  }
}
