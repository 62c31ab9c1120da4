package org.rapporteur.resolution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fact.Body;

/** One resolution that an article speaks of, as far as the mentions read so far tell it. */
final class Referent {
  final List<MentionReading> mentions = new ArrayList<>();
  final Set<String> topicWords = new HashSet<>();
  Mention.@Nullable Label label;
  @Nullable Body body;
  boolean unitedNations;
  @Nullable Integer year;
  @Nullable DateExpression date;
  final Sponsors sponsors = new Sponsors();
  boolean adopted;
  boolean approved; // by a committee, which comes before the whole body's adoption
  boolean vetoed;
  private double salience;
  private int lastUnit;

  void add(MentionReading reading, double weight) {
    Mention mention = reading.mention();
    mentions.add(reading);
    salience = salience(reading.unit()) + weight;
    lastUnit = reading.unit();
    label = label == null ? mention.label() : label;
    if (body == null
        || (mention.body() != null && label != null && label.equals(mention.label()))) {
      body = mention.body() != null ? mention.body() : reading.agentBody();
    }
    unitedNations |= mention.unitedNations() || reading.agentOfUnitedNations();
    year = year == null ? mention.year() : year;
    date = date == null ? reading.date() : date;
    sponsors.add(reading.sponsors());
    Event event = reading.event();
    adopted |= event != null && event.is(Event.Type.ADOPTED);
    approved |= reading.isCommittees();
    vetoed |= event != null && event.is(Event.Type.VETOED);
  }

  /** Takes over what was told of another that turned out to be the same. */
  void take(Referent other) {
    mentions.addAll(other.mentions);
    mentions.sort(Comparator.comparingInt(reading -> reading.mention().first()));
    topicWords.addAll(other.topicWords);
    label = label == null ? other.label : label;
    body = body == null ? other.body : body;
    unitedNations |= other.unitedNations;
    year = year == null ? other.year : year;
    date = date == null ? other.date : date;
    sponsors.add(other.sponsors);
    adopted |= other.adopted;
    approved |= other.approved;
    vetoed |= other.vetoed;
  }

  /** How much it is in the reader's mind at a unit: it halves with every unit gone by. */
  double salience(int unit) {
    return salience * Math.pow(0.5, Math.min(60, unit - lastUnit));
  }

  int lastUnit() {
    return lastUnit;
  }

  MentionReading introduction() {
    return mentions.get(0);
  }
}
