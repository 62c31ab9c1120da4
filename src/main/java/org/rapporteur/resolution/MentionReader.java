package org.rapporteur.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.resolution.Mention.Kind;

/** Reads the words around each mention and leaves out what names no resolution that exists. */
final class MentionReader {
  private static final Set<String> IRREAL = Lexicon.group("irreal");
  private static final Set<String> FUTURE = Lexicon.group("future");
  private static final Set<String> NEED =
      Set.of("is", "are", "can", "would", "requires", "needs", "must", "could", "should");
  private static final Set<String> ASK_NOUNS = Set.of("for", "on", "of", "towards", "toward");

  private static final Set<String> CLAUSE =
      Set.of("after", "before", "since", "when", "while", "as", "because");
  private static final int FORGOTTEN = 3;
  private static final int NEAR = 4;

  private final Reading reading;
  private final EventReader events;
  private final EventAgent agents;
  private final DateReader dates;
  private final SponsorReader sponsors;
  private final PrecedingAct acts;

  MentionReader(Reading reading) {
    this.reading = reading;
    this.events = new EventReader(reading);
    this.agents = new EventAgent(reading);
    this.dates = new DateReader(reading);
    this.sponsors = new SponsorReader(reading);
    this.acts = new PrecedingAct(reading, dates);
  }

  List<MentionReading> read(List<Mention> mentions) {
    List<MentionReading> read = new ArrayList<>();
    boolean evidence = false;
    for (int i = 0; i < mentions.size(); i++) {
      Mention mention = mentions.get(i);
      int next = i + 1 < mentions.size() ? mentions.get(i + 1).first() : reading.size();
      MentionReading one = read(mention, next);
      if (read.isEmpty() || one.unit() - read.getLast().unit() > FORGOTTEN) {
        one = withPrecedingAct(one);
      }
      if (isImagined(one)) {
        continue;
      }
      evidence |= !mention.weak() && isDocument(one);
      read.add(one);
    }
    return evidence ? read : List.of();
  }

  private MentionReading read(Mention mention, int next) {
    int begin = reading.unitBegin(mention.first());
    int end = reading.unitEnd(mention.first());
    Event event = events.read(mention, next);
    BodyName agent = event == null ? null : agents.of(mention, event);
    DateExpression date = date(mention, event, begin, end);
    return new MentionReading(
        mention,
        reading.unit(mention.first()),
        event,
        agent,
        date,
        sponsors.read(mention, begin, end, next),
        reading.quoted(mention.first()),
        null);
  }

  /** Takes up what the sentence before told without naming the resolution. */
  private MentionReading withPrecedingAct(MentionReading read) {
    Event event = read.event();
    boolean told = event != null && event.type() == Event.Type.ADOPTED && !event.irreal();
    PrecedingAct.Act act =
        event == null || told || event.type() == Event.Type.PENDING
            ? acts.before(read.mention(), told)
            : null;
    boolean other =
        act != null
            && act.agent() != null
            && read.agentBody() != null
            && act.agent().body() != read.agentBody();
    if (act == null || other) {
      return read;
    }
    return new MentionReading(
        read.mention(),
        read.unit(),
        told ? event : act.event(),
        read.agent() == null ? act.agent() : read.agent(),
        read.date() == null ? act.date() : read.date(),
        read.sponsors(),
        read.quoted(),
        act.event());
  }

  private @Nullable DateExpression date(
      Mention mention, @Nullable Event event, int begin, int end) {
    DateExpression own = dates.nearest(mention.first(), mention.end(), mention.first());
    if (own != null || event == null) {
      return own; // Wednesday's resolution
    }
    boolean told =
        event.type() == Event.Type.ADOPTED
            || event.type() == Event.Type.VETOED
            || event.type() == Event.Type.FAILED;
    return told && !event.irreal() ? inClause(begin, end, event.verb()) : null;
  }

  /**
   * The date nearest to a verb, unless it is that of a clause behind: {@code after it did in May}.
   */
  private @Nullable DateExpression inClause(int begin, int end, int verb) {
    DateExpression date = dates.nearest(begin, end, verb);
    boolean other = false;
    for (int i = verb + 1; date != null && i < date.first(); i++) {
      other |= CLAUSE.contains(reading.word(i));
      if (other && reading.tag(i).equals("VBD")) {
        return dates.nearest(begin, i, verb);
      }
    }
    return date;
  }

  /**
   * A resolution that is only asked for or thought of: {@code urged the Council to adopt a
   * resolution}.
   */
  private boolean isImagined(MentionReading read) {
    Mention mention = read.mention();
    boolean indefinite = mention.kind() == Kind.INDEFINITE || mention.kind() == Kind.BARE;
    if (!indefinite
        || !mention.countries().isEmpty()
        || mention.draft()
        || mention.year() != null) {
      return false;
    }
    Event event = read.event();
    if (event != null && event.irreal() && event.type() != Event.Type.VETOED) {
      return !isPlanned(event, mention);
    }
    if (event == null && reading.word(mention.end()).equals("of")) {
      for (int i = mention.end(); i < Math.min(mention.end() + 9, reading.size()); i++) {
        if (NEED.contains(reading.word(i))) {
          return true;
        }
      }
    }
    if (event == null
        && NEED.contains(reading.word(mention.end()))
        && mention.first() == reading.unitBegin(mention.first())) {
      return !reading.word(mention.end()).equals("is");
    }
    if (event == null && isWouldBe(mention)) {
      return true;
    }
    boolean asked = ASK_NOUNS.contains(reading.word(mention.first() - 1));
    for (int i = mention.first() - 2; asked && i >= mention.first() - 4 && i >= 0; i--) {
      if (reading.is(i, IRREAL) && !reading.is(i, FUTURE)) {
        return true;
      }
    }
    return false;
  }

  /** {@code would only support a resolution that}: none that exists. */
  private boolean isWouldBe(Mention mention) {
    boolean verb = false;
    int begin = reading.unitBegin(mention.first());
    for (int i = mention.first() - 1; i >= begin && i >= mention.first() - NEAR; i--) {
      if (reading.tag(i).equals("MD")) {
        return verb;
      }
      verb |= reading.tag(i).equals("VB");
    }
    return false;
  }

  /** {@code will adopt}, {@code is expected to adopt}: the text lies on the table. */
  private boolean isPlanned(Event event, Mention mention) {
    int begin = reading.unitBegin(mention.first());
    for (int i = event.verb() - 1; i >= begin && i >= event.verb() - 8; i--) {
      String word = reading.word(i);
      if (reading.is(i, FUTURE)
          && !word.equals("would")
          && !word.equals("could")
          && !word.equals("should")
          && !word.equals("must")
          && !word.equals("able")) {
        return true;
      }
    }
    return false;
  }

  /** Whether the words tell that a document is meant, not the end of a quarrel. */
  private boolean isDocument(MentionReading read) {
    Mention mention = read.mention();
    if (mention.numbered()
        || mention.draft()
        || mention.body() != null
        || mention.unitedNations()
        || !mention.countries().isEmpty()) {
      return true;
    }
    if (read.event() != null || !read.sponsors().all.isEmpty()) {
      return true;
    }
    String next = reading.word(mention.end());
    boolean content =
        next.equals("that")
            || next.equals("which")
            || (next.endsWith("ing") && next.length() > 4)
            || next.equals("on");
    int begin = reading.unitBegin(mention.first());
    for (int i = begin; i < reading.unitEnd(mention.first()) && i < begin + 80; i++) {
      String word = reading.word(i);
      if ((reading.bodies().at(i) != null && content)
          || word.equals("vote")
          || word.equals("votes")
          || word.equals("voted")
          || word.startsWith("abstain")
          || word.startsWith("co-sponsor")) {
        return true;
      }
    }
    return false;
  }
}
