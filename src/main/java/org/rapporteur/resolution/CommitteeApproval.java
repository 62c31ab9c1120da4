package org.rapporteur.resolution;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.reference.ResolutionSymbol;

/** Tells a committee's adoption of a resolution from that by the whole body. */
final class CommitteeApproval {
  private CommitteeApproval() {}

  /**
   * Whether no more is told than that a committee adopted it, which leaves it a draft of the body.
   *
   * <p>An adoption by nobody named is the committee's that is told beside it, unless on another
   * day; and of a draft with a committee's symbol it is that committee's.
   */
  static boolean isAll(Referent referent) {
    boolean committee = false;
    DateExpression approved = null;
    List<MentionReading> open = new ArrayList<>();
    boolean approves = isCommitteesDraft(referent);
    for (MentionReading mention : referent.mentions) {
      Event event = mention.event();
      BodyName agent = mention.agent();
      boolean adopted = event != null && event.is(Event.Type.ADOPTED);
      committee |= agent != null && agent.committee();
      if (mention.isCommittees()) {
        approves = true;
        approved = approved == null ? mention.date() : approved;
      } else if (adopted && agent != null && agent.body() != null) {
        return false;
      } else if (adopted) {
        open.add(mention);
      }
    }
    for (MentionReading mention : open) {
      DateExpression date = mention.date();
      boolean later = date != null && approved != null && date.conflicts(approved);
      if (!approves || later) {
        return false;
      }
    }
    return approves || committee;
  }

  private static boolean isCommitteesDraft(Referent referent) {
    ResolutionSymbol symbol = referent.label == null ? null : referent.label.symbol();
    return symbol != null && symbol.draft() && symbol.canonical().startsWith("A/C.");
  }
}
