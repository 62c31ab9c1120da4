package org.rapporteur.resolution;

import org.jspecify.annotations.Nullable;
import org.rapporteur.fact.ResolutionEventType;
import org.rapporteur.fact.ResolutionStatus;

/** Tells when a resolution met its fate: was adopted, rejected, vetoed, or passed its committee. */
final class FateDate {
  private static final int BEHIND_NUMBER = 6;

  private final Reading reading;
  private final DateReader dates;

  FateDate(Reading reading) {
    this.reading = reading;
    this.dates = new DateReader(reading);
  }

  /** The date as the text says it; null where it says none. */
  @Nullable DateExpression of(Referent referent, @Nullable ResolutionStatus fate, Outcome outcome) {
    if (fate == null) {
      return null;
    }
    for (MentionReading mention : referent.mentions) {
      if (mention.date() != null && isMet(fate, mention)) {
        return mention.date();
      }
    }
    for (Happening happening : outcome.happenings) {
      boolean vetoed = happening.type() == ResolutionEventType.VETOED;
      if (vetoed && fate == ResolutionStatus.VETOED && happening.date() != null) {
        return happening.date();
      }
    }
    return fate == ResolutionStatus.DRAFT ? null : behindNumber(referent);
  }

  private static boolean isMet(ResolutionStatus fate, MentionReading mention) {
    Event event = mention.event();
    if (event == null) {
      return false;
    }
    return switch (fate) {
      case ADOPTED -> event.is(Event.Type.ADOPTED) && !mention.namesCommittee();
      case VETOED -> event.is(Event.Type.VETOED);
      case REJECTED -> event.is(Event.Type.FAILED);
      case DRAFT -> event.is(Event.Type.ADOPTED);
    };
  }

  /** {@code UN Security Council resolution 1088 of 12 December 1996}. */
  private @Nullable DateExpression behindNumber(Referent referent) {
    for (MentionReading mention : referent.mentions) {
      int end = mention.mention().end();
      if (mention.mention().numbered() && reading.word(end).equals("of")) {
        int until = Math.min(end + BEHIND_NUMBER, reading.unitEnd(end - 1));
        DateExpression date = dates.nearest(end, until, /* token= */ end);
        if (date != null && date.first() <= end + 1) {
          return date;
        }
      }
    }
    return null;
  }
}
