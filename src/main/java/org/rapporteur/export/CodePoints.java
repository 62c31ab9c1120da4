package org.rapporteur.export;

import java.util.Arrays;

/**
 * Offsets in code points, as the W3C counts, of offsets in UTF-16 code units, as facts count: in
 * {@code "😀 yes"} the word begins at 3 in units and at 2 in code points.
 */
final class CodePoints {
  private final int[] seconds; // offsets of the second halves of surrogate pairs
  private int pairs;

  CodePoints(String text) {
    int[] found = new int[0];
    for (int i = 1; i < text.length(); i++) {
      if (Character.isLowSurrogate(text.charAt(i))
          && Character.isHighSurrogate(text.charAt(i - 1))) {
        if (pairs == found.length) {
          found = Arrays.copyOf(found, Math.max(8, 2 * pairs));
        }
        found[pairs++] = i;
      }
    }
    seconds = found;
  }

  /** The code points before {@code offset}; inside a pair it counts as behind it. */
  int at(int offset) {
    if (pairs == 0) {
      return offset;
    }
    int place = Arrays.binarySearch(seconds, 0, pairs, offset);
    int before = place >= 0 ? place : -place - 1;
    return offset - before;
  }
}
