package org.rapporteur.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fact.ResolutionEventType;

/**
 * Reads what happens to a resolution at a mention: adopted, rejected, vetoed, tabled, amended,
 * postponed; and in any sentence about it when it enters into force and when it expires.
 */
final class HappeningReader {
  private static final Set<String> AMENDED = Lexicon.group("amended");
  private static final Set<String> POSTPONED = Lexicon.group("postponed");
  private static final Set<String> TABLED = Lexicon.group("tabled");
  private static final Set<String> EXPIRES = Lexicon.group("expires");
  private static final Set<String> EXTENDS = Lexicon.group("extends");
  private static final Set<String> UNTIL = Lexicon.group("until");
  private static final Set<String> IRREAL = Lexicon.group("irreal");
  private static final Set<String> NEGATIVE = Lexicon.group("negative");
  private static final Set<String> TAKE = Set.of("take", "takes", "took", "taking");
  private static final Set<String> ENTER =
      Set.of("enter", "enters", "entered", "come", "comes", "came");
  private static final int NEAR = 7;
  private static final int EXTENDED = 40;

  private final Reading reading;
  private final DateReader dates;

  HappeningReader(Reading reading) {
    this.reading = reading;
    this.dates = new DateReader(reading);
  }

  /** What is told at a mention by the verbs that govern it. */
  List<Happening> at(MentionReading read) {
    List<Happening> found = new ArrayList<>();
    Happening fate = fate(read);
    if (fate != null) {
      found.add(fate);
    }
    Mention mention = read.mention();
    int begin = Math.max(reading.unitBegin(mention.first()), mention.first() - NEAR);
    int end = Math.min(reading.unitEnd(mention.first()), mention.end() + NEAR);
    for (int i = begin; i < end; i++) {
      ResolutionEventType type =
          reading.is(i, AMENDED)
              ? ResolutionEventType.AMENDED
              : reading.is(i, POSTPONED) ? ResolutionEventType.POSTPONED : null;
      if (type != null && happens(i, mention)) {
        DateExpression date =
            dates.nearest(reading.unitBegin(mention.first()), reading.unitEnd(mention.first()), i);
        found.add(new Happening(type, i, date, false, false, Set.of()));
      }
    }
    return found;
  }

  private @Nullable Happening fate(MentionReading read) {
    Event event = read.event();
    if (event == null || event.irreal()) {
      return null;
    }
    ResolutionEventType type =
        switch (event.type()) {
          case ADOPTED -> adopted(read);
          case FAILED -> ResolutionEventType.REJECTED;
          case VETOED -> ResolutionEventType.VETOED;
          case PENDING ->
              reading.is(event.verb(), TABLED) && !isPlanned(event.verb())
                  ? ResolutionEventType.TABLED
                  : null;
          case IN_FORCE -> null;
        };
    if (type == null) {
      return null;
    }
    boolean tabled = type == ResolutionEventType.TABLED;
    DateExpression date = read.date();
    if (tabled) {
      date = dateOf(event.verb());
    }
    return new Happening(
        type, event.verb(), date, false, false, tabled ? read.sponsors().proposers : Set.of());
  }

  private static @Nullable ResolutionEventType adopted(MentionReading read) {
    if (read.isCommittees()) {
      return ResolutionEventType.APPROVED;
    }
    return read.namesCommittee() ? null : ResolutionEventType.ADOPTED;
  }

  /** The date nearest to a verb in its sentence, with no other verb between. */
  private @Nullable DateExpression dateOf(int verb) {
    DateExpression date = dates.nearest(reading.unitBegin(verb), reading.unitEnd(verb), verb);
    for (int i = verb + 1; date != null && i < date.first(); i++) {
      if (reading.tag(i).equals("VBD") || reading.tag(i).equals("VBZ")) {
        return null;
      }
    }
    return date;
  }

  /** A verb before the mention that has it, or a vote on it, as object; or one behind, passive. */
  private boolean happens(int verb, Mention mention) {
    if (!reading.tag(verb).startsWith("VB") || isOpen(verb)) {
      return false;
    }
    if (verb < mention.first()) {
      for (int i = verb + 1; i < mention.first(); i++) {
        String tag = reading.tag(i);
        if (tag.startsWith("VB") || tag.equals("WDT") || reading.word(i).equals(",")) {
          return false;
        }
      }
      return true;
    }
    if (verb < mention.end()) {
      return false;
    }
    String before = reading.word(verb - 1);
    return before.equals("was")
        || before.equals("were")
        || before.equals("been")
        || (verb == mention.end() && reading.tag(verb).equals("VBN"));
  }

  /** {@code will table}, {@code plans to introduce}: not yet. */
  private boolean isPlanned(int verb) {
    return isOpen(verb) || reading.word(verb - 1).equals("to");
  }

  private boolean isOpen(int verb) {
    int begin = reading.unitBegin(verb);
    for (int i = verb - 1; i >= begin && i >= verb - 4; i--) {
      if (reading.is(i, NEGATIVE) || reading.is(i, IRREAL) || reading.tag(i).equals("MD")) {
        return true;
      }
    }
    return false;
  }

  /** What a sentence {@code [begin, end)} tells of entry into force and expiry. */
  List<Happening> terms(int begin, int end) {
    List<Happening> found = new ArrayList<>();
    for (int i = begin; i < end; i++) {
      boolean enters =
          (reading.is(i, TAKE) && reading.word(i + 1).equals("effect"))
              || (reading.is(i, ENTER)
                  && reading.word(i + 1).equals("into")
                  && (reading.word(i + 2).equals("force") || reading.word(i + 2).equals("effect")));
      boolean expires = reading.is(i, EXPIRES) && reading.tag(i).startsWith("VB");
      if (enters || expires) {
        DateExpression date = dates.first(i + 1, Math.min(end, i + NEAR + 3));
        if (date != null && !isDenied(i, begin)) {
          found.add(
              new Happening(
                  enters ? ResolutionEventType.ENTERS_INTO_FORCE : ResolutionEventType.EXPIRES,
                  i,
                  date,
                  !reading.tag(i).equals("VBD") && !reading.tag(i).equals("VBN"),
                  false,
                  Set.of()));
        }
      } else if (reading.is(i, EXTENDS)) {
        Happening until = until(i, end);
        if (until != null && !isDenied(i, begin)) {
          found.add(until);
        }
      }
    }
    return found;
  }

  /** {@code extends the mandate of the mission until 31 May}. */
  private @Nullable Happening until(int extend, int end) {
    for (int i = extend + 1; i < Math.min(end, extend + EXTENDED); i++) {
      if (reading.is(i, UNTIL)) {
        DateExpression date = dates.first(i + 1, Math.min(end, i + NEAR));
        boolean right = date != null && date.first() <= i + 3;
        return right
            ? new Happening(ResolutionEventType.EXPIRES, i, date, true, true, Set.of())
            : null;
      }
    }
    return null;
  }

  private boolean isDenied(int verb, int begin) {
    for (int i = verb - 1; i >= begin && i >= verb - 3; i--) {
      if (reading.is(i, NEGATIVE)) {
        return true;
      }
    }
    return false;
  }
}
