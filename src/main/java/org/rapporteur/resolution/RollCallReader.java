package org.rapporteur.resolution;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads who voted how.
 *
 * <pre>
 * call   = states filler vote                      Peru and Chad voted against; Fiji, which abstained
 *        | vote [ "," ] opener states              14 voted against, including Peru and Chad
 * vote   = "against" | "opposed" | "abstained" … | "in favour" | ( "voted" | "vote" ) ( "for" | "yes" | "no" )
 * opener = "including" | "among them" | ":" | "were" | "by" | "from" | "("
 * states = state { "," | "and" | "the" | "as well as" } state
 * </pre>
 */
final class RollCallReader {
  /** The sides that a state may take. */
  enum Side {
    FOR,
    AGAINST,
    ABSTAIN
  }

  /**
   * States that took one side.
   *
   * @param at the token that tells the side
   * @param states their codes, at least one
   */
  record Call(int at, Side side, Set<String> states) {}

  private static final Set<String> FILLER = Lexicon.group("roll-call-filler");
  private static final Set<String> OPENER = Lexicon.group("roll-call-opener");
  private static final Set<String> JOINT =
      Set.of(",", "and", "the", "&", "as", "well", "both", "'s", "also", "plus", ";");
  private static final Set<String> DONE =
      Set.of("only", "alone", "first", "chose", "decided", "opted", "among", "joined");
  private static final Set<String> NEGATIVE = Lexicon.group("negative");
  private static final Set<String> OPPOSED_TO =
      Set.of("the", "it", "draft", "text", "resolution", "measure", "motion", "a", "this");
  private static final Set<String> BE = Set.of("was", "were", "been", "being");
  private static final Set<String> NOT_THESE =
      Set.of("neither", "nor", "unlike", "even", "had", "if", "would");
  private static final int MOST_FILLER = 9;

  private final Reading reading;

  RollCallReader(Reading reading) {
    this.reading = reading;
  }

  /** The calls told in {@code [begin, end)}, in text order. */
  List<Call> read(int begin, int end) {
    List<Call> calls = new ArrayList<>();
    int last = begin;
    for (int i = begin; i < end; i++) {
      Side side = side(i, begin, end);
      if (side == null || isOpen(i, begin)) {
        continue;
      }
      Set<String> states = before(i, last);
      int next = states.isEmpty() || isDashed(i, end) ? behind(i, end, states) : i + 1;
      next = alsoBehind(next, end, states);
      if (!states.isEmpty()) {
        calls.add(new Call(i, side, states));
        last = next;
      }
      i = next - 1;
    }
    return calls;
  }

  private @Nullable Side side(int i, int begin, int end) {
    String word = reading.word(i);
    if (word.startsWith("abstain") || word.startsWith("abstention")) {
      boolean other = reading.word(i + 1).equals("from") && !votesBehind(i + 2);
      return other && word.startsWith("abstain") ? null : Side.ABSTAIN;
    }
    if (word.equals("against")) {
      String next = reading.word(i + 1);
      boolean alone = reading.country(i - 1) != null && (isPause(i + 1) || next.equals("and"));
      return alone || votesNear(i, begin) || next.equals(":") ? Side.AGAINST : null;
    }
    if (word.equals("opposing") && stands(i, end)) {
      return Side.AGAINST;
    }
    if (word.equals("opposing") || (word.equals("oppose") && reading.word(i - 1).equals("to"))) {
      return OPPOSED_TO.contains(reading.word(i + 1)) ? Side.AGAINST : null;
    }
    if (word.equals("opposed") && reading.tag(i).startsWith("VB")) {
      boolean it = i + 1 < end && OPPOSED_TO.contains(reading.word(i + 1));
      return stands(i, end) || it ? Side.AGAINST : null;
    }
    if (word.equals("favour") || word.equals("favor")) {
      boolean in = reading.word(i - 1).equals("in");
      return in && (votesNear(i, begin) || reading.word(i + 1).equals(":")) ? Side.FOR : null;
    }
    if (i > begin && isVoteWord(i - 1)) {
      return switch (word) {
        case "for", "yes" -> Side.FOR;
        case "no" -> Side.AGAINST;
        default -> null;
      };
    }
    return null;
  }

  /**
   * Whether a verb stands alone behind a state: {@code Peru opposed}, {@code Peru opposed and Chad
   * abstaining}.
   */
  private boolean stands(int verb, int end) {
    if (reading.country(verb - 1) == null) {
      return false;
    }
    int next = verb + 1;
    if (next >= end || isPause(next)) {
      return true;
    }
    int other = reading.word(next + 1).equals("the") ? next + 2 : next + 1;
    int behind = other;
    while (reading.country(behind) != null) {
      behind++;
    }
    return reading.word(next).equals("and")
        && behind > other
        && reading.word(behind).startsWith("abstain");
  }

  /** {@code abstained from the vote}, not from comment. */
  private boolean votesBehind(int i) {
    return isVoteWord(i) || isVoteWord(i + 1);
  }

  private boolean isVoteWord(int i) {
    String word = reading.word(i);
    return word.equals("voted")
        || word.equals("vote")
        || word.equals("votes")
        || word.equals("voting");
  }

  private boolean votesNear(int i, int begin) {
    for (int k = i - 1; k >= begin && k >= i - 4; k--) {
      if (isVoteWord(k) || Numbers.valueOf(reading.word(k)) > 0) {
        return true;
      }
      if (reading.word(k).equals("were") || reading.word(k).equals("was")) {
        return isPause(i + 1);
      }
    }
    return false;
  }

  /** A vote that is only announced, asked for or denied. */
  private boolean isOpen(int side, int begin) {
    for (int k = side - 1; k >= begin && k >= side - 5; k--) {
      String word = reading.word(k);
      if (DONE.contains(word)) {
        return false; // the only country to vote against
      }
      if (NEGATIVE.contains(word) || reading.tag(k).equals("MD") || word.equals("if")) {
        return true;
      }
      if (word.equals("to") && reading.tag(k + 1).equals("VB")) {
        return !isDone(k, begin);
      }
      if (word.equals(",") || word.equals(";")) {
        return false;
      }
    }
    return false;
  }

  private boolean isDone(int to, int begin) {
    for (int k = to - 1; k >= begin && k >= to - 4; k--) {
      if (DONE.contains(reading.word(k))) {
        return true;
      }
    }
    return false;
  }

  /** The subject, back over what may stand between it and the vote. */
  private Set<String> before(int side, int begin) {
    int i = side - 1;
    int least = Math.max(begin, side - MOST_FILLER);
    boolean counted = false;
    boolean verb = false;
    while (i >= least && reading.country(i) == null) {
      boolean number = Numbers.valueOf(reading.word(i)) > 0;
      if (!FILLER.contains(reading.word(i)) && !number) {
        return new LinkedHashSet<>();
      }
      counted |= number;
      verb |= reading.tag(i).startsWith("VB") || reading.word(i).equals("among");
      i--;
    }
    if (counted && !verb) {
      return new LinkedHashSet<>(); // the embargo on Cuba, with 185 countries in favour
    }
    List<String> states = new ArrayList<>();
    i = list(i, begin, states);
    boolean joined = reading.word(i).equals("joined");
    boolean joinedBy = reading.word(i).equals("by") && reading.word(i - 1).equals("joined");
    if (joined || joinedBy) {
      i -= joinedBy ? 2 : 1;
      i -= BE.contains(reading.word(i)) || reading.word(i).equals("have") ? 1 : 0;
      i = list(i, begin, states);
    }
    return NOT_THESE.contains(reading.word(i))
        ? new LinkedHashSet<>()
        : new LinkedHashSet<>(states);
  }

  /** Adds a list of states that ends at token {@code i}; returns the token before it. */
  private int list(int from, int begin, List<String> states) {
    int i = from;
    while (i >= begin && (isState(i) || JOINT.contains(reading.word(i)))) {
      String code = reading.country(i);
      if (code != null && !reading.word(i).equals("'s") && !states.contains(code)) {
        states.add(0, code);
      }
      i--;
    }
    return i;
  }

  /** The list behind, where something opens one; its states go into {@code states}. */
  private int behind(int side, int end, Set<String> states) {
    int i = side + 1;
    boolean opened = false;
    boolean counted = Numbers.valueOf(reading.word(side - 1)) > 0;
    while (i < end && i < side + 6 && reading.country(i) == null) {
      String word = reading.word(i);
      boolean opens = OPENER.contains(word) || (counted && i == side + 1 && word.equals(","));
      opened |= opens;
      if (!opens && !FILLER.contains(word) && !word.equals(",")) {
        return side + 1;
      }
      i++;
    }
    if (!opened) {
      return side + 1;
    }
    Set<String> listed = new LinkedHashSet<>();
    while (i < end && (isState(i) || JOINT.contains(reading.word(i)))) {
      if (reading.country(i) != null) {
        listed.add(reading.country(i));
      }
      i++;
    }
    boolean subject = i < end && reading.tag(i).startsWith("VB"); // nine against, Peru said
    states.addAll(subject ? Set.of() : listed);
    return i;
  }

  /** {@code China abstained, as did India}. */
  private int alsoBehind(int next, int end, Set<String> states) {
    int i = reading.word(next).equals(",") ? next + 1 : next;
    if (!reading.word(i).equals("as") || !reading.word(i + 1).equals("did")) {
      return next;
    }
    i += 2;
    while (i < end && (isState(i) || JOINT.contains(reading.word(i)))) {
      if (reading.country(i) != null) {
        states.add(reading.country(i));
      }
      i++;
    }
    return i;
  }

  /** {@code joined Peru in voting against it - Chad and Fiji}: more of them follow. */
  private boolean isDashed(int side, int end) {
    for (int i = side + 1; i < Math.min(end, side + 4); i++) {
      String word = reading.word(i);
      if (word.equals(":") || reading.isDash(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isPause(int i) {
    String word = reading.word(i);
    return word.equals(".") || word.equals(",") || word.equals(";") || reading.isDash(i);
  }

  private boolean isState(int i) {
    return reading.country(i) != null;
  }
}
