package org.rapporteur.resolution;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.resolution.Mention.Kind;

/**
 * Puts the mentions of one resolution together, in text order.
 *
 * <p>A number finds its resolution by the number; a description with {@code a} opens a new one; the
 * others go to the compatible resolution that is most in mind, by salience that halves with each
 * sentence (after Lappin and Leass, Computational Linguistics 20(4), 1994).
 */
final class MentionGrouper {
  private static final int IN_MIND = 16;
  private static final int WEAK_REACH = 5;
  private static final int EARLY_PARAGRAPHS = 4;
  private static final int SHARED_WORDS = 3;
  private static final double SUBJECT = 80;
  private static final double OBJECT = 70;
  private static final double OTHER = 40;
  private static final double BACKGROUND = 15;
  private static final double QUOTED = 0.6;

  private final Reading reading;
  private final TopicWords topics;
  private final ReferentFit fit;
  private final List<Referent> referents = new ArrayList<>();
  private final Map<String, Referent> byKey = new HashMap<>();
  private final Deque<Referent> recent = new ArrayDeque<>();
  private boolean several;
  private @Nullable MentionReading previous;
  private @Nullable Referent previousReferent;

  MentionGrouper(Reading reading) {
    this.reading = reading;
    this.topics = new TopicWords(reading);
    this.fit = new ReferentFit(reading, topics);
  }

  List<Referent> group(List<MentionReading> mentions) {
    for (MentionReading mention : mentions) {
      place(mention);
    }
    return referents;
  }

  private void place(MentionReading m) {
    Mention mention = m.mention();
    if (mention.count() != 1) {
      several |= !mention.weak();
      placePlural(m);
      return;
    }
    Referent referent = apposed(m);
    if (referent == null) {
      referent =
          switch (mention.kind()) {
            case NUMBERED -> numbered(m);
            case INDEFINITE, BARE -> mention.weak() ? weakIndefinite(m) : indefinite(m);
            default -> definite(m);
          };
    }
    if (referent != null) {
      add(referent, m);
    }
  }

  private void add(Referent referent, MentionReading m) {
    if (referent.mentions.isEmpty()) {
      referents.add(referent);
    }
    referent.topicWords.addAll(topics.around(m.mention()));
    referent.add(m, weight(m));
    if (m.mention().label() != null) {
      byKey.put(m.mention().label().key(), referent);
    }
    recent.remove(referent);
    recent.addFirst(referent);
    if (recent.size() > IN_MIND) {
      recent.removeLast();
    }
    previous = m;
    previousReferent = referent;
  }

  private double weight(MentionReading m) {
    Mention mention = m.mention();
    Event event = m.event();
    double weight = OTHER;
    if (event != null && event.type() == Event.Type.IN_FORCE && mention.numbered()) {
      weight = BACKGROUND;
    } else if (mention.first() - reading.unitBegin(mention.first()) <= 2) {
      weight = SUBJECT;
    } else if (event != null || mention.kind() == Kind.INDEFINITE) {
      weight = OBJECT;
    } else if (mention.numbered()) {
      weight = BACKGROUND;
    }
    return m.quoted() ? weight * QUOTED : weight;
  }

  /** {@code H.Res. 97, a resolution introduced by}, {@code the text (A/78/L.49)}. */
  private @Nullable Referent apposed(MentionReading m) {
    if (previous == null || previous.mention().count() != 1 || previous.unit() != m.unit()) {
      return null;
    }
    Mention before = previous.mention();
    Mention mention = m.mention();
    int gap = mention.first() - before.end();
    boolean oneNamed = mention.numbered() != before.numbered();
    boolean sameName = previousReferent != null && previousReferent.label != null && oneNamed;
    if (mention.numbered() && sameName && !before.numbered()) {
      return null; // that one has another number
    }
    String between = reading.word(before.end());
    boolean bracket = between.equals("(") || between.equals("-lrb-");
    if (gap >= 1 && gap <= 2 && bracket && oneNamed) {
      return previousReferent;
    }
    String opens = reading.word(mention.first() - 1);
    if (mention.numbered() && oneNamed && (opens.equals("(") || opens.equals("-lrb-"))) {
      return previousReferent; // a draft resolution on glaciers (A/79/L.12)
    }
    boolean comma = gap == 1 && (between.equals(",") || between.equals("\u2014"));
    boolean describes = mention.kind() == Kind.INDEFINITE || mention.kind() == Kind.DEFINITE;
    if (comma && (mention.numbered() ? oneNamed : describes && before.numbered())) {
      return previousReferent;
    }
    boolean is = between.equals("is") || between.equals("was");
    return gap == 1 && is && mention.kind() == Kind.INDEFINITE && !mention.fresh()
        ? previousReferent
        : null;
  }

  private Referent numbered(MentionReading m) {
    Mention.Label label = m.mention().label();
    Referent known = label == null ? null : byKey.get(label.key());
    if (known != null) {
      return known;
    }
    for (Referent referent : recent) {
      if (referent.label == null && isTold(referent, m) && fit.fits(referent, m)) {
        return referent;
      }
    }
    return new Referent();
  }

  /** Whether a number now names what was only described: by its year, or by the same adoption. */
  private boolean isTold(Referent referent, MentionReading m) {
    Integer year = m.mention().year();
    if (year != null && year.equals(referent.year)) {
      return true;
    }
    Event event = m.event();
    boolean adoptedNow =
        event != null && event.is(Event.Type.ADOPTED) && referent.adopted && !m.quoted();
    boolean draftNow =
        m.mention().draft()
            && !referent.adopted
            && event != null
            && event.type() != Event.Type.IN_FORCE
            && referent.date == null;
    return (adoptedNow || draftNow) && m.unit() - referent.lastUnit() <= WEAK_REACH;
  }

  private @Nullable Referent indefinite(MentionReading m) {
    if (!m.mention().fresh()) {
      for (Referent referent : recent) {
        if (isRestated(referent, m)) {
          return referent;
        }
      }
    }
    return new Referent();
  }

  /** A headline or lead told again in the next paragraphs: the same event with the same words. */
  private boolean isRestated(Referent referent, MentionReading m) {
    MentionReading first = referent.introduction();
    boolean introduced =
        first.mention().kind() == Kind.INDEFINITE || first.mention().kind() == Kind.BARE;
    if (!introduced || first.unit() == m.unit() || !fit.fits(referent, m)) {
      return false;
    }
    int paragraphs =
        reading.paragraph(m.mention().first()).index()
            - reading.paragraph(first.mention().first()).index();
    if (paragraphs < 1 || paragraphs > EARLY_PARAGRAPHS || first.quoted() != m.quoted()) {
      return false;
    }
    Event a = first.event();
    Event b = m.event();
    boolean sameEvent = a == null ? b == null : b != null && a.type() == b.type();
    int shared = TopicWords.shared(referent.topicWords, topics.around(m.mention()));
    boolean only = referents.size() == 1 && shared >= 1;
    // The lead tells the fate, a later paragraph what was voted on.
    boolean later = a != null && b != null && b.type() == Event.Type.PENDING;
    return (shared >= SHARED_WORDS && sameEvent) || (only && (first.inHeading(reading) || later));
  }

  private @Nullable Referent weakIndefinite(MentionReading m) {
    Mention mention = m.mention();
    boolean told = !mention.countries().isEmpty() || m.event() != null || mention.body() != null;
    boolean draft = mention.draft() || reading.word(mention.head()).equals("text");
    boolean news = (several || !recent.isEmpty()) && mention.kind() == Kind.INDEFINITE;
    return news && draft && (told || mention.fresh()) ? new Referent() : null;
  }

  private @Nullable Referent definite(MentionReading m) {
    Mention mention = m.mention();
    if (mention.ordinal() > 0) {
      Referent counted = ordinal(m);
      if (counted != null) {
        return counted;
      }
    }
    Referent best = null;
    double bestScore = 0;
    for (Referent referent : recent) {
      if (!fit.fits(referent, m)) {
        continue;
      }
      double score = referent.salience(m.unit()) + fit.bonus(referent, m);
      if (best == null || score > bestScore) {
        best = referent;
        bestScore = score;
      }
    }
    if (mention.weak()) {
      boolean far = best == null || m.unit() - best.lastUnit() > WEAK_REACH;
      boolean tells =
          (!mention.countries().isEmpty() || mention.fresh()) && (several || !recent.isEmpty());
      if (best == null && tells && isOwnDraft(mention)) {
        return new Referent();
      }
      return far ? null : best;
    }
    return best == null ? new Referent() : best;
  }

  /**
   * {@code the Russian text} is a resolution of its own; {@code the Russian proposal} may not be.
   */
  private boolean isOwnDraft(Mention mention) {
    String head = reading.word(mention.head());
    return head.equals("draft") || head.equals("text") || head.equals("one");
  }

  /** {@code the second resolution} of several; {@code the first AI resolution} of a year is new. */
  private @Nullable Referent ordinal(MentionReading m) {
    Mention mention = m.mention();
    Event event = m.event();
    boolean predicate = isPredicate(mention);
    if (event != null
        && event.type() == Event.Type.ADOPTED
        && event.verb() < mention.first()
        && !predicate) {
      return new Referent();
    }
    if (predicate) {
      return recent.isEmpty() || reading.word(reading.unitBegin(mention.first())).equals("this")
          ? new Referent()
          : null;
    }
    List<Referent> near = latest(Integer.MAX_VALUE, m.unit());
    boolean bare = mention.head() - mention.first() <= 3 && m.sponsors().proposers.isEmpty();
    if (near.size() >= 2 && mention.ordinal() <= near.size() && bare) {
      return near.get(mention.ordinal() - 1);
    }
    if (near.size() == 1 && mention.ordinal() == 1 && mention.weak()) {
      return near.get(0);
    }
    return (mention.ordinal() > near.size() && !mention.weak())
            || (mention.draft() && mention.ordinal() > 1)
        ? new Referent()
        : null;
  }

  /** {@code It is the second resolution}: says something of one spoken of before. */
  private boolean isPredicate(Mention mention) {
    String before = reading.word(mention.first() - 1);
    return (before.equals("is") || before.equals("was") || before.equals("became"))
        && mention.first() - reading.unitBegin(mention.first()) <= 4;
  }

  private void placePlural(MentionReading m) {
    int count = m.mention().count();
    List<Referent> meant = latest(count == 0 ? 2 : count, m.unit());
    if (meant.size() < 2 || count > meant.size()) {
      return;
    }
    for (Referent referent : meant) {
      referent.add(m, BACKGROUND);
    }
  }

  /** The resolutions last spoken of, the earliest introduced first. */
  private List<Referent> latest(int most, int unit) {
    List<Referent> latest = new ArrayList<>();
    for (Referent referent : recent) {
      if (latest.size() < most && unit - referent.lastUnit() <= 2 * IN_MIND) {
        latest.add(referent);
      }
    }
    latest.sort(Comparator.comparingInt(r -> r.introduction().mention().first()));
    return latest;
  }
}
