package org.rapporteur.resolution;

import org.jspecify.annotations.Nullable;

/** Finds the body that does what an event tells. */
final class EventAgent {
  private static final int BEFORE = 30;
  private static final int BEHIND = 20;
  private static final int COMMITTEE = 5;

  private final Reading reading;

  EventAgent(Reading reading) {
    this.reading = reading;
  }

  /**
   * The body that does what an event tells, by the words around its verb; null where none is named.
   */
  @Nullable BodyName of(Mention mention, Event event) {
    BodyName agent = nearestAgent(mention, event);
    BodyName committee = agent == null ? null : committeeOf(agent);
    return committee == null ? agent : committee;
  }

  /**
   * {@code the Third Committee of the General Assembly} and {@code the General Assembly's budget
   * committee} are committees.
   */
  private @Nullable BodyName committeeOf(BodyName body) {
    boolean owner = reading.word(body.end()).equals("'s");
    for (int i = body.end() + 1; owner && i <= body.end() + COMMITTEE; i++) {
      BodyName owned = reading.bodies().at(i);
      if (owned != null) {
        return owned.committee() ? owned : null;
      }
    }
    int before = body.first() - 1;
    before -= reading.word(before).equals("un") ? 1 : 0;
    before -= reading.word(before).equals("the") ? 1 : 0;
    BodyName other = reading.word(before).equals("of") ? reading.bodies().at(before - 1) : null;
    return other != null && other.committee() ? other : null;
  }

  private @Nullable BodyName nearestAgent(Mention mention, Event event) {
    int begin = reading.unitBegin(mention.first());
    int end = reading.unitEnd(mention.first());
    BodyName best = null;
    for (int i = event.verb() - 1; i >= begin && i >= event.verb() - BEFORE; i--) {
      BodyName name = reading.bodies().at(i);
      if ((name != null && i < mention.first()) || (name != null && i >= mention.end())) {
        best = name;
        if (name.body() != null) {
          break;
        }
      }
    }
    boolean passive = event.verb() >= mention.end();
    for (int i = event.verb() + 1; i < end && i < event.verb() + BEHIND; i++) {
      BodyName name = reading.bodies().at(i);
      boolean outside = i < mention.first() || i >= mention.end();
      if (name != null && name.body() != null && outside && (passive || best == null)) {
        return name;
      }
    }
    return best;
  }
}
