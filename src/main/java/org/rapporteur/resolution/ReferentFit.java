package org.rapporteur.resolution;

import java.util.Collections;
import java.util.Set;

/** Tells whether a mention may speak of a resolution told before, and how well it fits. */
final class ReferentFit {
  private final Reading reading;
  private final TopicWords topics;

  ReferentFit(Reading reading, TopicWords topics) {
    this.reading = reading;
    this.topics = topics;
  }

  double bonus(Referent referent, MentionReading m) {
    Mention mention = m.mention();
    double bonus = 0;
    if (!Collections.disjoint(referent.sponsors.proposers, states(m))) {
      bonus += 200;
    }
    if (mention.body() != null && mention.body() == referent.body) {
      bonus += 20;
    }
    if (mention.year() != null && mention.year().equals(referent.year)) {
      bonus += 200;
    }
    boolean draft = referent.introduction().mention().draft();
    if (mention.draft() && draft) {
      bonus += 20;
    }
    // A narrator's "the resolution" is seldom the one that only a quoted speaker named.
    boolean onlyQuoted = true;
    for (MentionReading read : referent.mentions) {
      onlyQuoted &= read.quoted();
    }
    if (onlyQuoted && !m.quoted()) {
      bonus -= 30;
    }
    bonus += 8 * TopicWords.shared(referent.topicWords, topics.of(mention));
    return bonus;
  }

  private static Set<String> states(MentionReading m) {
    return m.mention().countries().isEmpty() ? m.sponsors().proposers : m.mention().countries();
  }

  /** Whether nothing in the mention's words speaks against its being this resolution. */
  boolean fits(Referent referent, MentionReading m) {
    Mention mention = m.mention();
    if (mention.fresh()
        && (mention.kind() != Mention.Kind.DEFINITE
            || !referent.introduction().mention().fresh())) {
      return false;
    }
    if (mention.draft() && reading.word(mention.head() - 1).equals("new") && referent.vetoed) {
      return false;
    }
    if (mention.body() != null && referent.body != null && mention.body() != referent.body) {
      return false;
    }
    boolean foreign = referent.body != null && !isUnitedNations(referent);
    if (mention.unitedNations() && mention.body() == null && foreign) {
      return false;
    }
    if (mention.year() != null && referent.year != null && !mention.year().equals(referent.year)) {
      return false;
    }
    Set<String> states = states(m);
    if (!states.isEmpty()
        && !referent.sponsors.proposers.isEmpty()
        && Collections.disjoint(states, referent.sponsors.proposers)) {
      return false;
    }
    if (mention.draft() && isFinal(referent) && !isActedOn(referent)) {
      return false;
    }
    Event event = m.event();
    boolean adopted = event != null && event.is(Event.Type.ADOPTED);
    boolean vetoed = event != null && event.is(Event.Type.VETOED);
    if ((adopted && referent.vetoed) || (vetoed && (referent.adopted || isFinal(referent)))) {
      return false;
    }
    boolean nextStage = referent.approved && !m.isCommittees();
    return !(adopted
        && referent.adopted
        && !nextStage
        && m.date() != null
        && referent.date != null
        && m.date().conflicts(referent.date));
  }

  private static boolean isUnitedNations(Referent referent) {
    return BodyName.isUnitedNations(referent.body)
        || referent.body == org.rapporteur.fact.Body.IAEA;
  }

  /** Whether the article tells how it was adopted: then its draft may be spoken of too. */
  private static boolean isActedOn(Referent referent) {
    Event event = referent.introduction().event();
    return event != null
        && event.is(Event.Type.ADOPTED)
        && event.verb() < referent.introduction().mention().first();
  }

  private static boolean isFinal(Referent referent) {
    return referent.label != null
        && (referent.label.symbol() == null || !referent.label.symbol().draft())
        && referent.introduction().mention().numbered();
  }
}
