package org.rapporteur.resolution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds {@code the terms of 1701}: a number that was a resolution's before, and nothing else's
 * here.
 */
final class BareNumbers {
  /** Shorter ones count too many other things. */
  static final Pattern FORM = Pattern.compile("\\d{3,4}");

  private static final Set<String> BEFORE =
      Set.of(
          "of",
          "under",
          "with",
          "implement",
          "implementing",
          "violating",
          "and",
          "to",
          "in",
          "neither",
          "nor",
          "both",
          "or");

  private BareNumbers() {}

  /** The bare numbers between {@code mentions}, which are in text order. */
  static List<Mention> find(Reading reading, List<Mention> mentions) {
    Map<String, Mention> known = new HashMap<>();
    for (Mention mention : mentions) {
      Mention.Label label = mention.label();
      String number = label == null || label.symbol() == null ? null : label.symbol().number();
      if (number != null && FORM.matcher(number).matches()) {
        known.putIfAbsent(number, mention);
      }
    }
    List<Mention> bare = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < reading.size() && !known.isEmpty(); i++) {
      while (next < mentions.size() && mentions.get(next).end() <= i) {
        next++;
      }
      Mention model = known.get(reading.word(i));
      boolean taken = next < mentions.size() && mentions.get(next).first() <= i;
      if (model != null
          && model.label() != null
          && !taken
          && model.first() <= i
          && standsAlone(reading, i)) {
        bare.add(
            NumberedMentions.mention(
                i, i + 1, i, reading.span(i, i + 1), model.label(), model.body()));
      }
    }
    return bare;
  }

  private static boolean standsAlone(Reading reading, int i) {
    if (i + 1 >= reading.size()) {
      return true;
    }
    String next = reading.tag(i + 1);
    boolean counts = next.startsWith("NN") || next.startsWith("JJ") || next.equals("CD");
    return BEFORE.contains(reading.word(i - 1))
        && !counts
        && !reading.word(i + 1).equals("%")
        && !reading.word(i + 1).equals("-");
  }
}
