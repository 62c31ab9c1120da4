package org.rapporteur.resolution;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fact.Body;
import org.rapporteur.fact.ResolutionStatus;
import org.rapporteur.resolution.Event.Type;

/** Tells what became of a resolution from the events of its mentions. */
final class StatusReader {
  private static final Set<String> CONTENT = Lexicon.group("content");

  private final Reading reading;

  StatusReader(Reading reading) {
    this.reading = reading;
  }

  boolean mayBeVetoed(Referent referent) {
    return !isFinal(referent) && !told(referent, Type.ADOPTED);
  }

  @Nullable ResolutionStatus status(Referent referent, boolean veto, boolean voted) {
    if (isFinal(referent)) {
      return ResolutionStatus.ADOPTED; // only what was adopted bears a number of the United Nations
    }
    if (veto || told(referent, Type.VETOED)) {
      return ResolutionStatus.VETOED;
    }
    if (told(referent, Type.FAILED)) {
      return ResolutionStatus.REJECTED;
    }
    boolean committee = byCommittee(referent);
    if (told(referent, Type.ADOPTED)) {
      return committee ? ResolutionStatus.DRAFT : ResolutionStatus.ADOPTED;
    }
    boolean draft = committee || told(referent, Type.PENDING);
    boolean vote = false;
    for (MentionReading mention : referent.mentions) {
      draft |= mention.mention().draft();
      vote |= tellsContent(mention.mention());
    }
    if (told(referent, Type.IN_FORCE)) {
      return ResolutionStatus.ADOPTED;
    }
    if (draft) {
      return ResolutionStatus.DRAFT;
    }
    return vote || referent.year != null ? ResolutionStatus.ADOPTED : null;
  }

  private static boolean told(Referent referent, Type type) {
    for (MentionReading mention : referent.mentions) {
      Event event = mention.event();
      if (event != null && event.is(type)) {
        return true;
      }
    }
    return false;
  }

  private static boolean byCommittee(Referent referent) {
    boolean committee = false;
    for (MentionReading mention : referent.mentions) {
      Event event = mention.event();
      BodyName agent = mention.agent();
      if (event != null && event.is(Type.ADOPTED)) {
        if (agent == null || !agent.committee()) {
          return false;
        }
        committee = true;
      }
    }
    return committee;
  }

  private static boolean isFinal(Referent referent) {
    if (referent.label == null || referent.label.symbol() == null) {
      return false;
    }
    Body body = referent.label.symbol().body();
    return EventReader.isUnitedNations(body) && !referent.label.symbol().draft();
  }

  /** {@code the Security Council resolution, which guarantees}: what binds now was adopted. */
  private boolean tellsContent(Mention mention) {
    boolean named = mention.body() != null || mention.unitedNations() || mention.numbered();
    boolean definite =
        mention.kind() == Mention.Kind.DEFINITE || mention.kind() == Mention.Kind.POSSESSIVE;
    if (!definite || !named && mention.kind() != Mention.Kind.POSSESSIVE) {
      return false;
    }
    for (int i = mention.end(); i < mention.end() + 3; i++) {
      if (reading.is(i, CONTENT)) {
        return true;
      }
    }
    return false;
  }
}
