package org.rapporteur.resolution;

import java.util.LinkedHashSet;
import java.util.Set;
import org.rapporteur.fact.CountryMention;
import org.rapporteur.fact.CountryMentionKind;

/** The states that a resolution's own words name as its drafters: {@code the US-drafted text}. */
final class Drafters {
  private static final Set<String> BY_HAND = Lexicon.group("by-hand");

  private Drafters() {}

  /** Codes of those named in {@code [first, head)}, in text order. */
  static Set<String> in(Reading reading, int first, int head) {
    Set<String> codes = new LinkedHashSet<>();
    for (int i = first; i < head; i++) {
      String code = reading.country(i);
      if (code != null && reading.bodies().at(i) == null && isDrafter(reading, i, code, head)) {
        codes.add(code);
      }
    }
    return codes;
  }

  private static boolean isDrafter(Reading reading, int i, String code, int head) {
    int next = i + 1;
    while (code.equals(reading.country(next))) {
      next++;
    }
    boolean hyphen = reading.isDash(next);
    boolean byHand = hyphen && reading.is(next + 1, BY_HAND);
    // French-German, US and Albanian
    boolean joint =
        (hyphen || reading.word(next).equals("and"))
            && next + 1 < head
            && reading.country(next + 1) != null;
    if (hyphen && !byHand && !joint) {
      return false; // the Kenya-backed draft
    }
    if (reading.word(i - 1).equals("-") && reading.word(i - 2).startsWith("anti")) {
      return false;
    }
    // A bare name tells the topic (the Syria resolution) as often as the drafter.
    CountryMention mention = reading.countryMention(i);
    boolean owner = reading.word(next).equals("'s") || reading.word(next).equals("'");
    boolean name = mention == null || mention.kind() == CountryMentionKind.NAME;
    return !name || owner || byHand || joint;
  }
}
