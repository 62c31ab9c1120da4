package org.rapporteur.resolution;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A body's act that a sentence tells without the word "resolution", before another takes it up:
 * {@code The Security Council on Friday imposed sanctions on Mali. The resolution bans …}
 */
final class PrecedingAct {
  /**
   * An act.
   *
   * @param event the adoption, or the veto
   * @param agent the body that acted; null for a veto, which is a state's
   * @param date when
   */
  record Act(Event event, @Nullable BodyName agent, @Nullable DateExpression date) {}

  private static final Set<String> ACTS = Lexicon.group("act");
  private static final Set<String> NEGATIVE = Lexicon.group("negative");
  private static final Set<String> REJECT = Lexicon.group("reject");
  private static final int UNITS = 2;
  private static final int SUBJECT = 12;
  private static final int VERB = 10;

  private final Reading reading;
  private final DateReader dates;
  private final VetoReader vetoes;

  PrecedingAct(Reading reading, DateReader dates) {
    this.reading = reading;
    this.dates = dates;
    this.vetoes = new VetoReader(reading);
  }

  /**
   * The act that a first mention takes up; null where none stands right before it.
   *
   * @param told whether the mention's own sentence tells that it was adopted
   */
  @Nullable Act before(Mention mention, boolean told) {
    boolean definite = mention.kind() == Mention.Kind.DEFINITE;
    boolean takesUp =
        (told || definite || isVotedOn(mention)) && !mention.weak() && !mention.numbered();
    int begin = reading.unitBegin(mention.first());
    for (int units = 0; takesUp && units < UNITS && begin > 0; units++) {
      int end = begin;
      begin = reading.unitBegin(end - 1);
      Act act = told ? null : veto(begin, end);
      act = act == null && (told || definite) ? in(begin, end) : act;
      if (act != null) {
        return act;
      }
    }
    return null;
  }

  /** {@code Thirteen members voted in favour of a brief draft resolution}. */
  private boolean isVotedOn(Mention mention) {
    int begin = reading.unitBegin(mention.first());
    for (int i = begin; i < mention.first(); i++) {
      if (reading.word(i).startsWith("vote") || reading.word(i).startsWith("abst")) {
        return true;
      }
    }
    return false;
  }

  /** {@code The United States on Friday vetoed a demand for a truce}. */
  private @Nullable Act veto(int begin, int end) {
    VetoReader.Veto veto = vetoes.read(begin, end);
    if (veto == null) {
      return null;
    }
    Event event = new Event(Event.Type.VETOED, veto.at(), false);
    return new Act(event, null, dates.nearest(begin, end, veto.at()));
  }

  private @Nullable Act in(int begin, int end) {
    for (int i = begin; i < Math.min(end, begin + SUBJECT); i++) {
      BodyName body = reading.bodies().at(i);
      if (body == null || body.body() == null || !body.sure()) {
        continue;
      }
      for (int k = body.end(); k < Math.min(end, body.end() + VERB); k++) {
        if (reading.is(k, NEGATIVE) || reading.is(k, REJECT) || reading.tag(k).equals("MD")) {
          return null;
        }
        // The tagger takes "unanimously imposed" for a verb and its participle.
        String tag = reading.tag(k);
        boolean finite =
            tag.equals("VBD")
                || tag.equals("VBZ")
                || (tag.equals("VBN") && reading.word(k - 1).endsWith("ly"));
        if (finite && reading.is(k, ACTS)) {
          Event event = new Event(Event.Type.ADOPTED, k, false);
          return new Act(event, body, dates.nearest(begin, end, k));
        }
      }
      return null;
    }
    return null;
  }
}
