package org.rapporteur.resolution;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fact.Body;
import org.rapporteur.fact.ResolutionStatus;
import org.rapporteur.fact.Vote;

/** Tells what became of a resolution from the events of its mentions. */
final class StatusReader {
  private static final int COUNCIL_MAJORITY = 9;
  private static final int ASSEMBLY_MAJORITY = 97; // of 193 members
  private static final Set<String> CO_SPONSOR = Lexicon.group("co-sponsor");
  private static final Set<String> CONTENT = Lexicon.group("content");

  private final Reading reading;

  StatusReader(Reading reading) {
    this.reading = reading;
  }

  boolean mayBeVetoed(Referent referent) {
    return !isFinal(referent) && !told(referent, Event.Type.ADOPTED);
  }

  /**
   * What became of a resolution; null where the text does not tell.
   *
   * @param body whose it is, as far as known
   * @param veto whether a veto was cast against it
   */
  @Nullable ResolutionStatus status(
      Referent referent, @Nullable Body body, boolean veto, @Nullable Vote voted) {
    if (isFinal(referent)) {
      return ResolutionStatus.ADOPTED; // only what was adopted bears a number of the United Nations
    }
    if (veto || told(referent, Event.Type.VETOED)) {
      return ResolutionStatus.VETOED;
    }
    if (told(referent, Event.Type.FAILED)) {
      return ResolutionStatus.REJECTED;
    }
    boolean committee = CommitteeApproval.isAll(referent);
    if (told(referent, Event.Type.ADOPTED)) {
      return committee ? ResolutionStatus.DRAFT : ResolutionStatus.ADOPTED;
    }
    boolean draft =
        committee || told(referent, Event.Type.PENDING) || isCoSponsoredBill(referent, body);
    boolean vote = false;
    for (MentionReading mention : referent.mentions) {
      draft |= mention.mention().draft();
      vote |= tellsContent(mention.mention());
    }
    if (told(referent, Event.Type.IN_FORCE)) {
      return ResolutionStatus.ADOPTED;
    }
    if (!committee && isMajority(voted, body)) {
      return ResolutionStatus.ADOPTED;
    }
    if (draft) {
      return ResolutionStatus.DRAFT;
    }
    return vote || referent.year != null ? ResolutionStatus.ADOPTED : null;
  }

  /** In the United States' Congress members co-sponsor what is not passed yet. */
  private boolean isCoSponsoredBill(Referent referent, @Nullable Body body) {
    if (body != Body.US_HOUSE && body != Body.US_SENATE) {
      return false;
    }
    for (MentionReading mention : referent.mentions) {
      int first = mention.mention().first();
      for (int i = reading.unitBegin(first); i < reading.unitEnd(first); i++) {
        if (reading.is(i, CO_SPONSOR)) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Enough for it: the nine votes of Charter article 27 in the Security Council, elsewhere more
   * than were told to be against.
   */
  private static boolean isMajority(@Nullable Vote vote, @Nullable Body body) {
    if (vote == null || vote.inFavour() == null || body == null) {
      return false;
    }
    if (body == Body.UNSC) {
      return vote.inFavour() >= COUNCIL_MAJORITY;
    }
    return vote.against() == null
        ? vote.inFavour() >= ASSEMBLY_MAJORITY
        : vote.inFavour() > vote.against();
  }

  private static boolean told(Referent referent, Event.Type type) {
    for (MentionReading mention : referent.mentions) {
      Event event = mention.event();
      if (event != null && event.is(type)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFinal(Referent referent) {
    if (referent.label == null || referent.label.symbol() == null) {
      return false;
    }
    Body body = referent.label.symbol().body();
    return BodyName.isUnitedNations(body) && !referent.label.symbol().draft();
  }

  /** {@code the Security Council resolution, which guarantees}: what binds now was adopted. */
  private boolean tellsContent(Mention mention) {
    boolean named = mention.body() != null || mention.unitedNations() || mention.numbered();
    boolean definite =
        mention.kind() == Mention.Kind.DEFINITE || mention.kind() == Mention.Kind.POSSESSIVE;
    if (!definite || (!named && mention.kind() != Mention.Kind.POSSESSIVE)) {
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
