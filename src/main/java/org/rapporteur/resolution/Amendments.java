package org.rapporteur.resolution;

import java.util.Set;

/** Tells what happens to an amendment from what happens to the resolution that it would change. */
final class Amendments {
  private static final Set<String> AMENDMENT = Set.of("amendment", "amendments");
  private static final Set<String> TO = Set.of("to", "of", "in");
  private static final int REACH = 5;

  private Amendments() {}

  /**
   * Whether a mention only tells what is to be amended: {@code an amendment by Chad to the text}.
   */
  static boolean govern(Reading reading, Mention mention) {
    int to = mention.first() - 1;
    int begin = Math.max(reading.unitBegin(mention.first()), to - REACH);
    for (int i = to - 1; reading.is(to, TO) && i >= begin; i--) {
      if (reading.is(i, AMENDMENT)) {
        return true;
      }
      if (reading.tag(i).startsWith("VB") || reading.word(i).equals(",")) {
        return false;
      }
    }
    return false;
  }

  /** Whether a sentence {@code [begin, end)} speaks of one. */
  static boolean areNamed(Reading reading, int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (reading.is(i, AMENDMENT)) {
        return true;
      }
    }
    return false;
  }
}
