package org.rapporteur.resolution;

import org.jspecify.annotations.Nullable;
import org.rapporteur.fact.Body;

/** Tells whose resolution it is: by its own words, by who adopts it, by who is named nearest. */
final class BodyReader {
  private final Reading reading;

  BodyReader(Reading reading) {
    this.reading = reading;
  }

  @Nullable Body body(Referent referent, boolean vetoed) {
    if (referent.label != null && referent.label.symbol() != null) {
      return referent.label.symbol().body();
    }
    if (referent.body != null) {
      return referent.body;
    }
    if (vetoed) {
      return Body.UNSC; // no other body's members have a veto that news tells of
    }
    for (MentionReading mention : referent.mentions) {
      Body body = near(mention, referent.unitedNations);
      if (body != null) {
        return body;
      }
    }
    return onlyOneNamed(referent);
  }

  /**
   * A draft of an article that names one body of the United Nations, and no other, is that one's.
   */
  private @Nullable Body onlyOneNamed(Referent referent) {
    Body only = null;
    for (BodyName name : reading.bodies().all()) {
      if (name.body() == null || !name.sure() || name.body() == only) {
        continue;
      }
      if (only != null || !BodyName.isUnitedNations(name.body())) {
        return null;
      }
      only = name.body();
    }
    boolean draft = referent.introduction().mention().draft() || referent.unitedNations;
    return draft ? only : null;
  }

  /** The body named in the mention's unit or the two before it, the nearest first. */
  private @Nullable Body near(MentionReading mention, boolean unitedNations) {
    int first = mention.mention().first();
    int begin = reading.unitBegin(first);
    for (int units = 0; units < 2 && begin > 0; units++) {
      begin = reading.unitBegin(begin - 1);
    }
    int end = reading.unitEnd(first);
    Body best = null;
    int bestDistance = Integer.MAX_VALUE;
    for (int i = begin; i < end; i++) {
      BodyName name = reading.bodies().at(i);
      if (name == null || name.body() == null) {
        continue;
      }
      if (unitedNations && !BodyName.isUnitedNations(name.body()) && name.body() != Body.IAEA) {
        continue;
      }
      int distance = Math.abs(i - first);
      if (distance < bestDistance) {
        best = name.body();
        bestDistance = distance;
      }
    }
    return best;
  }
}
