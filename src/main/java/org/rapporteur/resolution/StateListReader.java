package org.rapporteur.resolution;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fact.SponsorCount;

/**
 * Reads lists of states, as sponsors are told: {@code Peru, Chad and more than 40 other countries,
 * including Fiji}.
 */
final class StateListReader {
  private static final Set<String> MEMBERS = Lexicon.group("member-noun");
  private static final Set<String> JOINT = Lexicon.group("sponsor-joint");

  /** So many words without a state end a list. */
  private static final int NAMELESS = 22;

  private final Reading reading;

  StateListReader(Reading reading) {
    this.reading = reading;
  }

  /**
   * Reads a list of states from token {@code i}; what follows {@code with} or {@code including}
   * joins the others but does not lead them.
   */
  @Nullable SponsorCount read(
      int i, int end, Set<String> states, Set<String> beside, Set<String> groups) {
    SponsorCount count = null;
    boolean side = false;
    int nameless = 0;
    for (int k = i; k < end; k++) {
      String group = reading.group(k);
      if (group != null) {
        groups.add(group); // the Group of 77 and China is one
        nameless = 0;
        continue;
      }
      String code = reading.country(k);
      String word = reading.word(k);
      if (code != null) {
        (side ? beside : states).add(code);
        nameless = 0;
        continue;
      }
      SponsorCount told = count(k);
      if (told != null) {
        count = count == null ? told : count;
        side = true;
        continue;
      }
      side |= word.equals("with") || word.equals("including");
      boolean first = states.isEmpty() && beside.isEmpty() && k < i + 6;
      boolean noun = (first && reading.tag(k).startsWith("NN")) || Numbers.valueOf(word) >= 0;
      boolean about = word.equals("on") && !reading.word(k + 1).equals("behalf");
      if ((!noun && !JOINT.contains(word)) || about || ++nameless > NAMELESS) {
        break;
      }
    }
    return count;
  }

  /** A number of states that begins at token {@code k}, read with the words before it. */
  @Nullable SponsorCount count(int k) {
    Numbers.Read number = Numbers.read(reading, k);
    if (number.value() < 2) {
      return null;
    }
    int next = number.end();
    while (next < number.end() + 3
        && (reading.word(next).equals("member")
            || reading.word(next).equals("other")
            || reading.word(next).equals("un"))) {
      next++;
    }
    if (!reading.is(next, MEMBERS)) {
      return null;
    }
    String before = reading.word(k - 1);
    String two = reading.word(k - 2) + " " + before;
    if (two.equals("more than") || before.equals("over")) {
      return new SponsorCount(null, null, number.value(), null);
    }
    if (two.equals("at least")) {
      return new SponsorCount(null, number.value(), null, null);
    }
    if (Set.of("some", "about", "around", "nearly", "almost", "roughly").contains(before)) {
      return new SponsorCount(null, null, null, number.value());
    }
    return new SponsorCount(number.value(), null, null, null);
  }
}
