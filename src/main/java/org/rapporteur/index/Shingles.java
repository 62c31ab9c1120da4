package org.rapporteur.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * The pairs of neighbouring words of a text, hashed, to tell how near two texts are.
 *
 * <p>Case, accents, quotation marks and other punctuation don't count, so an edited wire story is
 * near the original, and a quote that was cut is contained in the whole one. Immutable.
 */
public final class Shingles {
  /** Those of splitmix64's finalizer (Steele, Lea and Flood 2014). */
  private static final long FIRST_MULTIPLIER = 0xBF58476D1CE4E5B9L;

  private static final long SECOND_MULTIPLIER = 0x94D049BB133111EBL;

  private final long[] hashes; // ascending, each once

  private Shingles(long[] hashes) {
    this.hashes = hashes;
  }

  /** Those of {@code text}; none where it has fewer than two words. */
  public static Shingles of(String text) {
    long[] found = new long[16];
    int count = 0;
    boolean begun = false;
    long before = 0;
    try (TokenStream words = Analyzers.PLAIN.tokenStream("", text)) {
      CharTermAttribute word = words.addAttribute(CharTermAttribute.class);
      words.reset();
      while (words.incrementToken()) {
        long hash = hash(word);
        if (begun) {
          if (count == found.length) {
            found = Arrays.copyOf(found, 2 * count);
          }
          found[count++] = mix(31 * before + hash);
        }
        begun = true;
        before = hash;
      }
      words.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a string in memory always reads
    }
    return new Shingles(Arrays.stream(found, 0, count).sorted().distinct().toArray());
  }

  private static long hash(CharTermAttribute word) {
    long hash = 1;
    for (int i = 0; i < word.length(); i++) {
      hash = 31 * hash + word.charAt(i);
    }
    return mix(hash);
  }

  static long mix(long bits) {
    long mixed = (bits ^ (bits >>> 30)) * FIRST_MULTIPLIER;
    mixed = (mixed ^ (mixed >>> 27)) * SECOND_MULTIPLIER;
    return mixed ^ (mixed >>> 31);
  }

  /** How many there are. */
  public int size() {
    return hashes.length;
  }

  /**
   * The least of all under the hash function of {@code seed}. Of how many functions it is the same
   * for two texts is about their Jaccard similarity (Broder 1997).
   */
  long least(long seed) {
    long least = Long.MAX_VALUE;
    for (long hash : hashes) {
      least = Math.min(least, mix(hash ^ seed));
    }
    return least;
  }

  /**
   * Of the text with fewer the share that the other has too, 0 to 1: 1 where it is cut from the
   * other.
   */
  public double containment(Shingles other) {
    int fewer = Math.min(hashes.length, other.hashes.length);
    return fewer == 0 ? 0 : (double) common(other) / fewer;
  }

  /** Of all that either text has the share that both have, 0 to 1. */
  public double jaccard(Shingles other) {
    int common = common(other);
    int all = hashes.length + other.hashes.length - common;
    return all == 0 ? 0 : (double) common / all;
  }

  private int common(Shingles other) {
    int common = 0;
    for (int i = 0, j = 0; i < hashes.length && j < other.hashes.length; ) {
      int order = Long.compare(hashes[i], other.hashes[j]);
      common += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return common;
  }
}
