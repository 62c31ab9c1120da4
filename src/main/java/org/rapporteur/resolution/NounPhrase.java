package org.rapporteur.resolution;

import java.util.Set;

/**
 * The words before a noun that belong to it: from determiner, body or possessor on.
 *
 * @param first index of its first token
 * @param determiner the word that determines it, lower case; {@code 's} for a possessor, empty for
 *     none
 */
record NounPhrase(int first, String determiner) {
  private static final int LONGEST = 14;
  private static final Set<String> DETERMINERS =
      Set.of(
          "a", "an", "the", "this", "that", "these", "those", "its", "his", "her", "their", "our",
          "my", "your", "another", "any", "every", "each", "no", "some", "either", "neither",
          "such", "both");
  private static final Set<String> ENDS_QUOTE = Set.of("\"", "''", "\u201d", "'", "\u2019");
  private static final Set<String> STARTS_QUOTE = Set.of("\"", "``", "\u201c", "'", "\u2018");
  private static final Set<String> BARE_STARTS = Set.of("draft");
  private static final Set<String> MANNER = Lexicon.group("manner");
  private static final Set<String> PREPOSITIONS = Set.of("by", "with", "without", "to", "after");
  private static final int MANNER_REACH = 4;

  /** Reads leftward from the token {@code head}. */
  static NounPhrase before(Reading reading, int head) {
    int begin = reading.sentence(head).firstToken();
    int first = head;
    for (int i = head - 1; i >= begin && head - i <= LONGEST; i--) {
      String word = reading.word(i);
      if (MANNER.contains(word) && isBehindPreposition(reading, i, begin)) {
        break; // adopted without a vote draft resolution A/C.3/78/L.5
      }
      if (DETERMINERS.contains(word)) {
        String before = reading.word(i - 1);
        boolean wide = i > begin && (before.equals("both") || before.equals("all"));
        return new NounPhrase(wide ? i - 1 : i, wide ? before : word);
      }
      if (word.equals("'s") || (word.equals("'") && reading.tag(i).equals("POS"))) {
        return possessor(reading, begin, i);
      }
      if (belongs(reading, i, begin)) {
        first = i;
      } else {
        break;
      }
    }
    return bare(reading, first, head);
  }

  /** {@code by a recorded vote}, {@code without objection}; not {@code a consensus text}. */
  private static boolean isBehindPreposition(Reading reading, int noun, int begin) {
    for (int i = noun - 1; i >= begin && i >= noun - MANNER_REACH; i--) {
      String word = reading.word(i);
      if (PREPOSITIONS.contains(word)) {
        return true;
      }
      boolean within =
          DETERMINERS.contains(word)
              || reading.tag(i).startsWith("JJ")
              || reading.tag(i).startsWith("VB");
      if (!within) {
        return false;
      }
    }
    return false;
  }

  private static boolean belongs(Reading reading, int i, int begin) {
    String word = reading.word(i);
    if (reading.bodies().at(i) != null || reading.country(i) != null) {
      return true;
    }
    if (word.equals("/")) {
      return true;
    }
    if (reading.isDash(i)) {
      return i > begin && reading.span(i - 1, i).end() == reading.span(i, i + 1).begin();
    }
    if (word.equals(",") || word.equals("and")) {
      return joinsAdjectives(reading, i, begin);
    }
    if (word.equals(")") || word.equals("-rrb-")) {
      return reading.bodies().at(i - 1) != null; // General Assembly (UNGA) resolution
    }
    if (word.equals("(") || word.equals("-lrb-")) {
      return reading.bodies().at(i + 1) != null;
    }
    if (ENDS_QUOTE.contains(word) || STARTS_QUOTE.contains(word)) {
      return true;
    }
    if (isInCompound(reading, i)) {
      return true; // a watered-down resolution
    }
    String tag = tag(reading, i);
    if (tag.startsWith("JJ") || tag.startsWith("NN") || tag.equals("CD")) {
      return true;
    }
    if (tag.equals("VBN") || tag.equals("VBG") || tag.equals("VBD")) {
      String next = reading.word(i + 1);
      return reading.word(i - 1).equals("-")
          || reading.word(i - 1).equals("proposed")
          || DETERMINERS.contains(reading.word(i - 1))
          || (next.equals("draft")
              && !DETERMINERS.contains(next)
              && reading.tag(i).equals("VBN")
              && DETERMINERS.contains(reading.word(i - 1)))
          || (DETERMINERS.contains(reading.word(i - 2)) && reading.tag(i - 1).startsWith("RB"));
    }
    if (tag.equals("RB") || tag.equals("RBS") || tag.equals("RBR")) {
      String next = reading.tag(i + 1);
      return DETERMINERS.contains(reading.word(i - 1))
          && (next.startsWith("JJ") || next.startsWith("VB"));
    }
    if (word.equals("of")) {
      return reading.word(i - 1).equals("sense") // a Sense of the Senate resolution
          || reading.word(i - 1).equals("board");
    }
    return false;
  }

  /** Whether a hyphen stands right before it, with no blank between. */
  private static boolean isInCompound(Reading reading, int i) {
    return reading.word(i - 1).equals("-")
        && reading.span(i - 1, i).end() == reading.span(i, i + 1).begin();
  }

  /** The part of speech; {@code non-binding} before a noun is an adjective, whatever its tag. */
  private static String tag(Reading reading, int i) {
    String tag = reading.tag(i);
    boolean adjective =
        tag.startsWith("RB")
            && reading.word(i).contains("-")
            && reading.tag(i + 1).startsWith("NN");
    return adjective ? "JJ" : tag;
  }

  /** A comma between two adjectives: {@code a Palestinian-drafted, non-binding resolution}. */
  private static boolean joinsAdjectives(Reading reading, int i, int begin) {
    String before = i > begin ? reading.tag(i - 1) : "";
    String after = tag(reading, i + 1);
    boolean states = reading.country(i - 1) != null && reading.country(i + 1) != null;
    boolean adjectives = before.startsWith("JJ") || before.startsWith("VB");
    if (!(adjectives || states)
        || !(after.startsWith("JJ") || after.startsWith("VB") || after.startsWith("NN"))) {
      return false;
    }
    for (int k = i - 1; k >= begin && k >= i - 6; k--) {
      if (DETERMINERS.contains(reading.word(k)) || reading.word(k).equals("'s")) {
        return true;
      }
    }
    return false;
  }

  /**
   * {@code last week's}, {@code China's}, {@code the board's}: what owns it, determiner included.
   */
  private static NounPhrase possessor(Reading reading, int begin, int mark) {
    int first = mark;
    for (int i = mark - 1; i >= begin && mark - i <= 6; i--) {
      String word = reading.word(i);
      if (DETERMINERS.contains(word)) {
        return new NounPhrase(i, "'s");
      }
      String tag = reading.tag(i);
      boolean name = reading.country(i) != null || reading.bodies().at(i) != null;
      if (name || tag.startsWith("NN") || tag.startsWith("JJ") || word.equals(".")) {
        first = i;
      } else {
        break;
      }
    }
    return new NounPhrase(first, "'s");
  }

  /** Without a determiner only a body's or country's name or {@code draft} opens the phrase. */
  private static NounPhrase bare(Reading reading, int first, int head) {
    int begin = first;
    while (begin < head) {
      boolean opens =
          reading.bodies().at(begin) != null
              || reading.country(begin) != null
              || BARE_STARTS.contains(reading.word(begin))
              || reading.tag(begin).equals("CD");
      if (opens) {
        break;
      }
      begin++;
    }
    return new NounPhrase(begin, "");
  }
}
