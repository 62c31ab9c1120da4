package org.rapporteur.resolution;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fact.Vote;

/**
 * Reads a vote's numbers, in digits or words.
 *
 * <pre>
 * vote   = count "in favour" | count "against" | count "abstained" … in any order
 *        | [ "by" … ] number ( "-" | "to" ) number [ "-" number ]
 *        | number "votes to" number [ "with" count "abstentions" ]
 * count  = number { noun of voters | "of" | "the" | "voted" | "votes" | "voting" | "were" }
 * </pre>
 */
final class VoteReader {
  private static final Set<String> CUE = Lexicon.group("vote-cue");
  private static final Set<String> BETWEEN = Lexicon.group("vote-filler");
  private static final Set<String> NEEDED =
      Set.of(
          "needs", "needed", "need", "require", "requires", "required", "must", "minimum", "least");
  private static final Set<String> VERBS = Set.of("voted", "abstained", "opposed");
  private static final Set<String> NAMES =
      Set.of("resolution", "resolutions", "res", "no", "number");
  private static final Set<String> SIZES =
      Set.of("nation", "nations", "member", "members", "strong", "country", "seat", "state");
  private static final Set<String> APPROVED = Set.of("approved", "supported", "backed", "passed");
  private static final int MOST = 720;

  private final Reading reading;

  VoteReader(Reading reading) {
    this.reading = reading;
  }

  /**
   * A vote told in a unit.
   *
   * @param at the token of its first number
   * @param vote its numbers, at least one
   */
  record Told(int at, Vote vote) {}

  private static final class Counts {
    int at = -1;
    @Nullable Integer inFavour;
    @Nullable Integer against;
    @Nullable Integer abstain;

    void begin(int token) {
      at = at < 0 ? token : at;
    }
  }

  /** The vote told in {@code [begin, end)}; null where no number of votes is given. */
  @Nullable Told read(int begin, int end) {
    if (!hasCue(begin, end)) {
      return null;
    }
    Counts counts = new Counts();
    for (int i = begin; i < end; ) {
      Numbers.Read number = number(i);
      if (number.value() < 0 || number.value() > MOST || NEEDED.contains(reading.word(i - 1))) {
        i++;
        continue;
      }
      i = Math.max(i + 1, count(counts, i, number, end));
    }
    if (counts.at < 0) {
      return null;
    }
    return new Told(counts.at, new Vote(counts.inFavour, counts.against, counts.abstain));
  }

  private boolean hasCue(int begin, int end) {
    boolean cue = false;
    for (int i = begin; i < end; i++) {
      cue |= CUE.contains(reading.word(i));
      if ((NEEDED.contains(reading.word(i)) && CUE.contains(reading.word(i + 2)))
          || (reading.word(i).equals("nine") && NEEDED.contains(reading.word(i - 1)))) {
        return false; // a resolution needs nine votes
      }
    }
    return cue;
  }

  private Numbers.Read number(int i) {
    if (reading.word(i).equals("not") && reading.word(i + 1).equals("one")) {
      return new Numbers.Read(0, i + 2);
    }
    if (reading.word(i).equals("without") && reading.word(i + 1).equals("opposition")) {
      return new Numbers.Read(0, i);
    }
    return Numbers.read(reading, i);
  }

  private int count(Counts counts, int at, Numbers.Read number, int end) {
    if (isSize(number.end()) || NAMES.contains(reading.word(at - 1))) {
      return number.end(); // the 15-nation council, resolution 24-117
    }
    int by = by(counts, at, number);
    if (by > 0) {
      return by;
    }
    int pair = pair(counts, at, number, end);
    if (pair > 0) {
      return pair;
    }
    if (number.value() > 0 && othersThanNamed(at, number.end())) {
      return number.end();
    }
    int i = number.end();
    boolean votes = false;
    while (i < end && i < number.end() + 12 && BETWEEN.contains(reading.word(i))) {
      String word = reading.word(i);
      if (word.equals("in") && isFavour(i + 1)) {
        break;
      }
      votes |= word.startsWith("vot");
      i++;
    }
    i = behindAside(i, end);
    String word = reading.word(i);
    if ((word.equals("in") && isFavour(i + 1)) || (word.equals("for") && isFor(i, votes, number))) {
      counts.begin(at);
      counts.inFavour = counts.inFavour == null ? Integer.valueOf(number.value()) : counts.inFavour;
      return i + 1;
    }
    if (word.equals("against") || (word.equals("opposed") && number.value() > 0)) {
      counts.begin(at);
      counts.against = number.value();
      return i + 1;
    }
    if (word.startsWith("abst")) {
      counts.begin(at);
      counts.abstain = number.value();
      return i + 1;
    }
    boolean approve = word.equals("approved") || word.equals("supported") || word.equals("backed");
    if (approve && i > number.end() && counts.inFavour == null) {
      counts.begin(at);
      counts.inFavour = number.value();
      return i + 1;
    }
    if (counts.inFavour == null && (supports(at) || (votes && received(at)))) {
      counts.begin(at);
      counts.inFavour = number.value();
    }
    return number.end();
  }

  /** {@code approved by 141 of its members}, {@code opposed by 12}; the end behind it, or -1. */
  private int by(Counts counts, int at, Numbers.Read number) {
    String next = reading.word(number.end());
    boolean votes = next.startsWith("vot") || next.equals("to") || reading.isDash(number.end());
    if (!reading.word(at - 1).equals("by") || votes) {
      return -1;
    }
    String verb = reading.word(at - 2);
    if (verb.equals("opposed") || verb.equals("rejected")) {
      counts.begin(at);
      counts.against = number.value();
      return number.end();
    }
    if (APPROVED.contains(verb) && counts.inFavour == null) {
      counts.begin(at);
      counts.inFavour = number.value();
      return number.end();
    }
    return -1;
  }

  /** {@code China and four others abstained}: the number leaves out those named. */
  private boolean othersThanNamed(int at, int end) {
    boolean other = reading.word(end).equals("other") || reading.word(end).equals("others");
    String before = reading.word(at - 1);
    return other
        && (before.equals("and") || (before.equals("with") && reading.country(at - 2) != null));
  }

  /** {@code nine countries, including Fiji, voted against}: behind the second comma. */
  private int behindAside(int i, int end) {
    if (!reading.word(i).equals(",") || !reading.word(i + 1).equals("including")) {
      return i;
    }
    for (int k = i + 2; k < Math.min(end, i + 40); k++) {
      if (reading.word(k).equals(",") && VERBS.contains(reading.word(k + 1))) {
        int verb = k + 1;
        return reading.word(verb).equals("voted") ? verb + 1 : verb;
      }
    }
    return i;
  }

  /** {@code with the support of 119 countries}. */
  private boolean supports(int at) {
    return reading.word(at - 1).equals("of")
        && (reading.word(at - 2).equals("support") || reading.word(at - 2).equals("backing"));
  }

  /** {@code adopted with 14 votes}, {@code received 124 votes}. */
  private boolean received(int at) {
    for (int k = at - 1; k >= at - 3; k--) {
      String word = reading.word(k);
      if (word.equals("received")
          || word.equals("receiving")
          || word.equals("with")
          || word.equals("won")
          || word.equals("by")
          || word.equals("got")) {
        return true;
      }
    }
    return false;
  }

  private boolean isFavour(int i) {
    return reading.word(i).equals("favour") || reading.word(i).equals("favor");
  }

  private boolean isFor(int i, boolean votes, Numbers.Read number) {
    String next = reading.word(i + 1);
    return (votes && i > number.end())
        || next.equals(",")
        || (next.equals("and") && Numbers.valueOf(reading.word(i + 2)) >= 0)
        || next.equals(";");
  }

  /** {@code 124-14}, {@code 13 to 1}, {@code 161 votes to 3}; the end behind it, or -1. */
  private int pair(Counts counts, int at, Numbers.Read first, int end) {
    int i = first.end();
    boolean votes = reading.word(i).equals("votes") || reading.word(i).equals("vote");
    i += votes ? 1 : 0;
    boolean to = reading.word(i).equals("to");
    boolean dash = reading.isDash(i);
    if (i >= end || (!to && !dash) || counts.inFavour != null) {
      return -1;
    }
    Numbers.Read second = Numbers.read(reading, i + 1);
    if (second.value() < 0 || second.value() > MOST || !isVote(at, second.end(), votes)) {
      return -1;
    }
    counts.begin(at);
    counts.inFavour = first.value();
    counts.against = second.value();
    i = second.end();
    if (reading.isDash(i) || reading.word(i).equals("to")) {
      Numbers.Read third = Numbers.read(reading, i + 1);
      if (third.value() >= 0) {
        counts.abstain = third.value();
        return third.end();
      }
    }
    return i;
  }

  /** A pair of numbers is a vote where a word near it says so, not a span of ages or a score. */
  private boolean isVote(int at, int end, boolean votes) {
    if (votes) {
      return true;
    }
    if (reading.word(at - 1).equals("by")) {
      return true;
    }
    for (int k = at - 1; k >= at - 5 && k >= 0; k--) {
      if (CUE.contains(reading.word(k))) {
        return true;
      }
    }
    for (int k = end; k < end + 3; k++) {
      String word = reading.word(k);
      if (word.equals("vote")
          || word.equals("margin")
          || word.equals("majority")
          || word.equals("with")
          || word.equals("in")
          || word.equals("for")
          || word.equals("to")) {
        return true;
      }
    }
    return false;
  }

  private boolean isSize(int i) {
    return reading.isDash(i) && SIZES.contains(reading.word(i + 1));
  }
}
