package org.rapporteur.resolution;

import java.util.Set;

/** Tells the document from the other senses of "resolution": settling, sharpness, good intent. */
final class Sense {
  private static final Set<String> SOLVING = Lexicon.group("solving");
  private static final Set<String> PICTURE = Lexicon.group("picture");
  private static final Set<String> PROMISE = Lexicon.group("promise");
  private static final Set<String> SOLVED = Lexicon.group("solved");
  private static final Set<String> COMPOUND = Lexicon.group("compound");

  private Sense() {}

  /** Whether the noun at {@code head}, whose words begin at {@code first}, is no document. */
  static boolean isOther(Reading reading, int first, int head) {
    for (int i = first; i < head; i++) {
      if ((reading.is(i, PROMISE) && !reading.word(i).equals("year"))
          || (reading.word(i).equals("year") && reading.word(i - 1).equals("new"))) {
        return true;
      }
    }
    int before = reading.word(head - 1).equals("-") ? head - 2 : head - 1;
    if (reading.is(before, PICTURE) || (before >= first && reading.is(before, SOLVING))) {
      return !hasBody(reading, first, head);
    }
    if (reading.is(head + 1, COMPOUND) && !reading.word(head).endsWith("s")) {
      return true;
    }
    if (reading.capital(head)
        && head + 1 < reading.size()
        && reading.capital(head + 1)
        && reading.tag(head + 1).startsWith("NNP")
        && !reading.word(head - 1).equals("-")
        && reading.country(head + 1) == null
        && !reading.word(head + 1).matches("[a-z]?\\d.*|no|res")
        && !reading.is(head + 1, Lexicon.group("weekday"))) {
      return true; // the Resolution Foundation
    }
    return settles(reading, head);
  }

  /** {@code resolution of the trade dispute}, {@code resolution to the crisis}. */
  private static boolean settles(Reading reading, int head) {
    String preposition = reading.word(head + 1);
    if (!preposition.equals("of") && !preposition.equals("to")) {
      return false;
    }
    int end = Math.min(reading.sentence(head).endToken(), head + 12);
    for (int i = head + 2; i < end; i++) {
      String word = reading.word(i);
      BodyName body = reading.bodies().at(i);
      if (body != null) {
        return false;
      }
      if (reading.is(i, SOLVED)) {
        return true;
      }
      String tag = reading.tag(i);
      if (tag.startsWith("V") || tag.equals("IN") || word.equals(",") || tag.equals("TO")) {
        return false;
      }
    }
    return false;
  }

  private static boolean hasBody(Reading reading, int first, int head) {
    for (int i = first; i < head; i++) {
      if (reading.bodies().at(i) != null || reading.word(i).equals("draft")) {
        return true;
      }
    }
    return false;
  }
}
