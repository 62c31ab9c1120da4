package org.rapporteur.resolution;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fact.Body;
import org.rapporteur.fact.CatalogueMatch;
import org.rapporteur.fact.Resolution;
import org.rapporteur.fact.ResolutionEvent;
import org.rapporteur.fact.ResolutionEventType;
import org.rapporteur.fact.ResolutionMention;
import org.rapporteur.fact.ResolutionStatus;
import org.rapporteur.reference.ResolutionSymbol;

/** Makes a resolution's facts of what its mentions, and the sentences between them, tell. */
final class FactsReader {
  private final Reading reading;
  private final CatalogueLinker linker;
  private final StatusReader status;

  FactsReader(Reading reading, CatalogueLinker linker) {
    this.reading = reading;
    this.linker = linker;
    this.status = new StatusReader(reading);
  }

  List<Resolution> read(List<Referent> referents, @Nullable LocalDate published) {
    Map<Referent, Outcome> outcomes = new OutcomeReader(reading).read(referents);
    TopicGround ground = new TopicGround(reading, referents);
    Map<String, Referent> linked = new HashMap<>();
    List<Referent> distinct = new ArrayList<>();
    Map<Referent, Resolution> read = new HashMap<>();
    for (Referent referent : referents) {
      Resolution resolution = resolution(referent, outcomes, published, ground);
      String entry = entry(resolution);
      Referent same = entry == null ? null : linked.get(entry);
      if (same == null || !mayBeOne(same, referent)) {
        distinct.add(referent);
        read.put(referent, resolution);
        if (entry != null) {
          linked.putIfAbsent(entry, referent);
        }
      } else {
        // "A resolution" of the lead and "resolution 2728" further down are one entry: one
        // resolution.
        same.take(referent);
        outcome(outcomes, same).take(outcome(outcomes, referent));
        read.put(same, resolution(same, outcomes, published, ground));
      }
    }
    List<Resolution> resolutions = new ArrayList<>();
    for (Referent referent : distinct) {
      resolutions.add(requireNonNull(read.get(referent)).withId("r" + (resolutions.size() + 1)));
    }
    return resolutions;
  }

  private static Outcome outcome(Map<Referent, Outcome> outcomes, Referent referent) {
    return outcomes.computeIfAbsent(referent, r -> new Outcome());
  }

  /** The catalogue's symbol of a resolution; null where it is not linked. */
  private static @Nullable String entry(Resolution resolution) {
    return resolution.catalogue() == null ? null : resolution.catalogue().symbol();
  }

  /** Two numbers, a draft's and its resolution's, are kept apart as the text does. */
  private static boolean mayBeOne(Referent a, Referent b) {
    return a.label == null || b.label == null;
  }

  private Resolution resolution(
      Referent referent,
      Map<Referent, Outcome> outcomes,
      @Nullable LocalDate published,
      TopicGround ground) {
    Outcome outcome = outcome(outcomes, referent);
    ResolutionSymbol symbol = referent.label == null ? null : referent.label.symbol();
    boolean veto = outcome.vetoed && status.mayBeVetoed(referent);
    Body body = new BodyReader(reading).body(referent, veto && !outcome.vetoedBy.isEmpty());
    ResolutionStatus fate = status.status(referent, body, veto, outcome.vote);
    DateExpression date = new FateDate(reading).of(referent, fate, outcome);
    Integer year = referent.year;
    if (year == null && date != null && date.year() > 0) {
      year = date.year();
    }
    String adopted = date == null ? null : date.resolve(published, year);
    Integer adoptedIn = adopted == null ? null : Integer.valueOf(adopted.substring(0, 4));
    if (year != null && adoptedIn != null && !year.equals(adoptedIn)) {
      date = null; // "marked on Monday": the anniversary's day, not the resolution's
      adopted = null;
    } else if (year == null) {
      year = adoptedIn;
    }
    Integer session = outcome.session;
    if (session == null && symbol != null) {
      session = symbol.session();
    }
    CatalogueLinker.Known known =
        new CatalogueLinker.Known(
            body,
            fate,
            date == null ? referent.date : date,
            published,
            year,
            session,
            outcome.vote,
            outcome.unanimous && outcome.mayBeUnanimous(),
            referent.sponsors.proposers);
    Map<String, Topic.Word> topic = Topic.of(reading, referent, referent.sponsors.all, ground);
    boolean ended = fate != ResolutionStatus.DRAFT; // a committee's vote on it is an event only
    boolean states = body != Body.US_HOUSE && body != Body.US_SENATE && body != Body.EP;
    List<ResolutionMention> mentions = new ArrayList<>();
    for (MentionReading mention : referent.mentions) {
      String text = mention.mention().span().of(reading.text().text());
      mentions.add(new ResolutionMention(mention.mention().span(), text));
    }
    return new Resolution(
        "r",
        symbol == null ? null : symbol.canonical(),
        body,
        number(referent.label),
        year,
        session,
        fate,
        ended ? adopted : null,
        date == null || !ended ? null : reading.text(date.first(), date.end()),
        outcome.vote,
        (outcome.unanimous && outcome.mayBeUnanimous()) ? Boolean.TRUE : null,
        states ? outcome.rollCall() : null,
        veto && fate == ResolutionStatus.VETOED ? List.copyOf(outcome.vetoedBy) : List.of(),
        states ? List.copyOf(referent.sponsors.proposers) : List.of(),
        states ? List.copyOf(referent.sponsors.all) : List.of(),
        List.copyOf(referent.sponsors.groups),
        states ? referent.sponsors.count : null,
        about(topic, outcome),
        link(referent, known, topic),
        events(outcome, fate, published, adopted, year),
        mentions);
  }

  /** What happened, each kind once, in the order in which the text first tells it. */
  private List<ResolutionEvent> events(
      Outcome outcome,
      @Nullable ResolutionStatus fate,
      @Nullable LocalDate published,
      @Nullable String adopted,
      @Nullable Integer year) {
    Map<ResolutionEventType, ResolutionEvent> events = new LinkedHashMap<>();
    outcome.happenings.sort(Comparator.comparingInt(Happening::token));
    for (Happening happening : outcome.happenings) {
      ResolutionEventType type = happening.type();
      if (type == ResolutionEventType.REJECTED && fate == ResolutionStatus.VETOED) {
        type = ResolutionEventType.VETOED; // it failed by the veto
      }
      if (type == ResolutionEventType.ADOPTED && fate == ResolutionStatus.DRAFT) {
        type = ResolutionEventType.APPROVED; // by its committee
      }
      if (type == ResolutionEventType.VETOED && fate != ResolutionStatus.VETOED) {
        continue;
      }
      Set<String> by = type == ResolutionEventType.VETOED ? outcome.vetoedBy : happening.by();
      DateExpression date = happening.date();
      String day =
          date == null
              ? null
              : happening.ahead()
                  ? date.resolveAhead(
                      happening.until() ? adoption(adopted, year, published) : published)
                  : date.resolve(published, year);
      ResolutionEvent event =
          new ResolutionEvent(
              type,
              day,
              date == null ? null : reading.text(date.first(), date.end()),
              List.copyOf(by),
              reading.span(happening.token(), happening.token() + 1));
      events.merge(type, event, FactsReader::fuller);
    }
    return List.copyOf(events.values());
  }

  /** The day from which a mandate is extended: the adoption's, or the article's. */
  private static @Nullable LocalDate adoption(
      @Nullable String adopted, @Nullable Integer year, @Nullable LocalDate published) {
    if (adopted != null) {
      return DaySpan.of(adopted).to().plusDays(1);
    }
    if (year == null || (published != null && year >= published.getYear())) {
      return published;
    }
    return DaySpan.ofYear(year).to();
  }

  /** Of two tellings of one event the first, unless only the second dates it. */
  private static ResolutionEvent fuller(ResolutionEvent first, ResolutionEvent second) {
    return first.dateText() == null && second.dateText() != null ? second : first;
  }

  /** What is about a state is seldom told by how it voted. */
  private static List<String> about(Map<String, Topic.Word> topic, Outcome outcome) {
    List<String> about = new ArrayList<>(Topic.countries(topic));
    about.removeAll(outcome.inFavour);
    about.removeAll(outcome.against);
    about.removeAll(outcome.abstain);
    about.removeAll(outcome.vetoedBy);
    return about;
  }

  private @Nullable CatalogueMatch link(
      Referent referent, CatalogueLinker.Known known, Map<String, Topic.Word> topic) {
    ResolutionSymbol symbol = referent.label == null ? null : referent.label.symbol();
    if (symbol != null) {
      CatalogueMatch match = linker.bySymbol(symbol);
      if (match != null || !symbol.draft()) {
        return match;
      }
    } else if (referent.label != null) {
      return null; // a number that no body of the United Nations gives
    }
    boolean described = known.body() != null || referent.unitedNations;
    return described && linker.covers(known.body()) ? linker.byDescription(known, topic) : null;
  }

  /** As the text has it, where that is more than a number of the body's count: 2758 (XXVI). */
  private static @Nullable String number(Mention.@Nullable Label label) {
    if (label == null) {
      return null;
    }
    boolean plain = Numbers.valueOf(label.written()) > 0;
    return plain || label.symbol() == null ? label.written() : label.symbol().number();
  }
}
