package org.rapporteur.resolution;

import org.jspecify.annotations.Nullable;
import org.rapporteur.fact.Body;
import org.rapporteur.reference.ResolutionSymbol;

/**
 * A mention with what the words around it tell.
 *
 * @param unit the unit that it stands in
 * @param event what happens to the resolution there
 * @param agent the body that does it
 * @param date when
 * @param sponsors who is behind it
 * @param quoted whether it stands in somebody's words
 * @param act what the sentence before told of it without naming it; null where nothing
 */
record MentionReading(
    Mention mention,
    int unit,
    @Nullable Event event,
    @Nullable BodyName agent,
    @Nullable DateExpression date,
    Sponsors sponsors,
    boolean quoted,
    @Nullable Event act) {
  @Nullable Body agentBody() {
    return agent == null ? null : agent.body();
  }

  boolean agentOfUnitedNations() {
    return agent != null && agent.body() == null;
  }

  /** Whether it tells of an adoption and names a committee with it. */
  boolean namesCommittee() {
    return event != null && event.is(Event.Type.ADOPTED) && agent != null && agent.committee();
  }

  /** Whether it tells of an adoption by a committee of the body whose resolution it is. */
  boolean isCommittees() {
    ResolutionSymbol symbol = mention.label() == null ? null : mention.label().symbol();
    return namesCommittee() && (symbol == null || symbol.body() == agentBody());
  }

  boolean inHeading(Reading reading) {
    return reading.paragraph(mention.first()).kind() == org.rapporteur.text.Paragraph.Kind.HEADING;
  }
}
