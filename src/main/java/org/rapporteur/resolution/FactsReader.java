package org.rapporteur.resolution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fact.Body;
import org.rapporteur.fact.CatalogueMatch;
import org.rapporteur.fact.Resolution;
import org.rapporteur.fact.ResolutionMention;
import org.rapporteur.fact.ResolutionStatus;
import org.rapporteur.fact.Vote;
import org.rapporteur.reference.ResolutionSymbol;

/** Makes a resolution's facts of what its mentions, and the sentences between them, tell. */
final class FactsReader {
  private static final int REACH = 2;
  private static final int NEAR_VERB = 10;
  private static final Set<String> UNANIMOUS = Set.of("unanimously", "unanimous");

  private final Reading reading;
  private final CatalogueLinker linker;
  private final VoteReader votes;
  private final VetoReader vetoes;
  private final DateReader dates;
  private final SponsorReader sponsors;
  private final StatusReader status;
  private final Map<Referent, Vote> voteOf = new HashMap<>();
  private final Map<Referent, Set<String>> vetoOf = new LinkedHashMap<>();
  private final Map<Referent, Integer> sessionOf = new HashMap<>();
  private final Set<Referent> unanimous = new HashSet<>();

  FactsReader(Reading reading, CatalogueLinker linker) {
    this.reading = reading;
    this.linker = linker;
    this.votes = new VoteReader(reading);
    this.vetoes = new VetoReader(reading);
    this.dates = new DateReader(reading);
    this.sponsors = new SponsorReader(reading);
    this.status = new StatusReader(reading);
  }

  List<Resolution> read(List<Referent> referents, @Nullable LocalDate published) {
    readUnits(referents);
    boolean[] taken = Topic.taken(reading, referents);
    List<Resolution> resolutions = new ArrayList<>();
    for (Referent referent : referents) {
      resolutions.add(resolution(referent, resolutions.size() + 1, published, taken));
    }
    return resolutions;
  }

  private record Spoken(MentionReading mention, Referent referent) {}

  /** Goes through the units at and near mentions once, in text order. */
  private void readUnits(List<Referent> referents) {
    Map<Integer, List<Spoken>> byUnit = new LinkedHashMap<>();
    List<Spoken> all = new ArrayList<>();
    for (Referent referent : referents) {
      for (MentionReading mention : referent.mentions) {
        all.add(new Spoken(mention, referent));
      }
    }
    all.sort((a, b) -> a.mention.mention().first() - b.mention.mention().first());
    for (Spoken spoken : all) {
      byUnit.computeIfAbsent(spoken.mention.unit(), unit -> new ArrayList<>()).add(spoken);
    }
    int last = -1;
    @Nullable Spoken focus = null;
    for (Map.Entry<Integer, List<Spoken>> entry : byUnit.entrySet()) {
      int unit = entry.getKey();
      Spoken first = entry.getValue().get(0);
      // What stands between two mentions belongs to the earlier one while it is near.
      for (int between = last + 1; between < unit; between++) {
        boolean near = focus != null && between - last <= REACH;
        if (near && focus != null) {
          readUnit(between, List.of(focus), true);
        } else if (between == unit - 1 && opensBackward(first)) {
          readUnit(between, List.of(first), true);
        } else if (last + REACH < unit - 1) {
          between = Math.max(between, unit - 2);
        }
      }
      readUnit(unit, entry.getValue(), false);
      focus = entry.getValue().get(entry.getValue().size() - 1);
      last = unit;
    }
    for (int after = last + 1; focus != null && after <= last + REACH; after++) {
      readUnit(after, List.of(focus), true);
    }
  }

  /** A first mention with "the" takes up what the sentence before told without naming it. */
  private static boolean opensBackward(Spoken spoken) {
    return spoken.referent.introduction().equals(spoken.mention)
        && spoken.mention.mention().kind() == Mention.Kind.DEFINITE;
  }

  private void readUnit(int unit, List<Spoken> spoken, boolean between) {
    if (unit >= reading.text().sentences().size()) {
      return;
    }
    int begin = reading.text().sentences().get(unit).firstToken();
    if (reading.unit(begin) != unit) {
      return; // a part of the unit before
    }
    int end = reading.unitEnd(begin);
    VoteReader.Told vote = votes.read(begin, end);
    if (vote != null) {
      Referent referent = nearest(spoken, vote.at());
      voteOf.merge(referent, vote.vote(), FactsReader::merge);
    }
    VetoReader.Veto veto = vetoes.read(begin, end);
    if (veto != null) {
      Referent referent = vetoed(spoken, veto.at(), between);
      if (referent != null) {
        vetoOf.computeIfAbsent(referent, r -> new LinkedHashSet<>()).addAll(veto.by());
        if (between && opensBackward(spoken.get(0))) {
          referent.sponsors.add(sponsors.readWithoutMention(begin, end));
        }
      }
    }
    readUnanimity(begin, end, spoken, between);
    Integer session = session(begin, end);
    if (session != null && !between) {
      sessionOf.putIfAbsent(spoken.get(0).referent, session);
    }
  }

  private static Referent nearest(List<Spoken> spoken, int token) {
    Spoken best = spoken.get(0);
    for (Spoken candidate : spoken) {
      boolean before = candidate.mention.mention().first() <= token;
      Event event = candidate.mention.event();
      boolean background = event != null && event.type() == Event.Type.IN_FORCE;
      if (before && !background) {
        best = candidate;
      }
    }
    return best.referent;
  }

  /** Which resolution a veto struck: the one right behind the verb, else the one spoken of last. */
  private static @Nullable Referent vetoed(List<Spoken> spoken, int veto, boolean between) {
    Referent best = null;
    for (Spoken candidate : spoken) {
      Event event = candidate.mention.event();
      if (event != null && event.is(Event.Type.VETOED)) {
        return candidate.referent;
      }
      boolean open = !candidate.referent.adopted && candidate.mention.mention().label() == null;
      boolean before = between || candidate.mention.mention().first() < veto;
      if (open && before && (event == null || event.type() != Event.Type.IN_FORCE)) {
        best = candidate.referent;
      }
    }
    return best;
  }

  private void readUnanimity(int begin, int end, List<Spoken> spoken, boolean between) {
    for (int i = begin; i < end; i++) {
      boolean consensus =
          (reading.word(i).equals("by") && reading.word(i + 1).equals("consensus"))
              || (reading.word(i).equals("without")
                  && reading.word(i + 1).equals("a")
                  && reading.word(i + 2).equals("vote"));
      if (!consensus && !reading.is(i, UNANIMOUS)) {
        continue;
      }
      for (Spoken candidate : spoken) {
        Event event = candidate.mention.event();
        boolean adopted =
            event != null
                && event.is(Event.Type.ADOPTED)
                && Math.abs(event.verb() - i) <= NEAR_VERB;
        if (adopted && !between) {
          unanimous.add(candidate.referent);
          break;
        }
      }
      boolean vote = reading.word(i + 1).equals("vote") && spoken.get(0).referent.adopted;
      if (vote) {
        unanimous.add(spoken.get(0).referent);
      }
    }
  }

  /** {@code the 78th session of the General Assembly}. */
  private @Nullable Integer session(int begin, int end) {
    for (int i = begin + 1; i < end; i++) {
      if (reading.word(i).equals("session")) {
        String number = reading.word(i - 1).replaceFirst("(?:st|nd|rd|th)$", "");
        int value = number.equals(reading.word(i - 1)) ? -1 : Numbers.valueOf(number);
        if (value > 0 && value < 200) {
          return value;
        }
      }
    }
    return null;
  }

  private static Vote merge(Vote a, Vote b) {
    return new Vote(
        a.inFavour() == null ? b.inFavour() : a.inFavour(),
        a.against() == null ? b.against() : a.against(),
        a.abstain() == null ? b.abstain() : a.abstain());
  }

  private Resolution resolution(
      Referent referent, int index, @Nullable LocalDate published, boolean[] taken) {
    ResolutionSymbol symbol = referent.label == null ? null : referent.label.symbol();
    boolean veto = vetoOf.containsKey(referent) && status.mayBeVetoed(referent);
    Body body = new BodyReader(reading).body(referent, veto);
    ResolutionStatus fate = status.status(referent, veto, voteOf.get(referent));
    DateExpression date = dateOf(referent, fate);
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
    Integer session = sessionOf.get(referent);
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
            voteOf.get(referent),
            unanimous.contains(referent),
            referent.sponsors.proposers);
    boolean states = body != Body.US_HOUSE && body != Body.US_SENATE && body != Body.EP;
    List<ResolutionMention> mentions = new ArrayList<>();
    for (MentionReading mention : referent.mentions) {
      String text = mention.mention().span().of(reading.text().text());
      mentions.add(new ResolutionMention(mention.mention().span(), text));
    }
    return new Resolution(
        "r" + index,
        symbol == null ? null : symbol.canonical(),
        body,
        number(referent.label),
        year,
        session,
        fate,
        adopted,
        date == null ? null : reading.text(date.first(), date.end()),
        voteOf.get(referent),
        unanimous.contains(referent) ? Boolean.TRUE : null,
        null,
        veto && fate == ResolutionStatus.VETOED ? List.copyOf(vetoOf.get(referent)) : List.of(),
        states ? List.copyOf(referent.sponsors.proposers) : List.of(),
        states ? List.copyOf(referent.sponsors.all) : List.of(),
        List.of(),
        states ? referent.sponsors.count : null,
        link(referent, known, taken),
        List.of(),
        mentions);
  }

  private @Nullable CatalogueMatch link(
      Referent referent, CatalogueLinker.Known known, boolean[] taken) {
    ResolutionSymbol symbol = referent.label == null ? null : referent.label.symbol();
    if (symbol != null) {
      CatalogueMatch match = linker.bySymbol(symbol);
      if (match != null || !symbol.draft()) {
        return match;
      }
    } else if (referent.label != null) {
      return null; // a number that no body of the United Nations gives
    }
    boolean listed = known.body() == Body.UNGA || known.body() == Body.UNSC;
    return listed || (known.body() == null && referent.unitedNations)
        ? linker.byDescription(known, Topic.of(reading, referent, referent.sponsors.all, taken))
        : null;
  }

  /** As the text has it, where that is more than a number of the body's count: 2758 (XXVI). */
  private static @Nullable String number(Mention.@Nullable Label label) {
    if (label == null) {
      return null;
    }
    boolean plain = Numbers.valueOf(label.written()) > 0;
    return plain || label.symbol() == null ? label.written() : label.symbol().number();
  }

  private @Nullable DateExpression dateOf(Referent referent, @Nullable ResolutionStatus fate) {
    Event.Type wanted =
        fate == null
            ? null
            : switch (fate) {
              case ADOPTED -> Event.Type.ADOPTED;
              case VETOED -> Event.Type.VETOED;
              case REJECTED -> Event.Type.FAILED;
              case DRAFT -> null;
            };
    for (MentionReading mention : referent.mentions) {
      Event event = mention.event();
      if (mention.date() != null && event != null && wanted != null && event.is(wanted)) {
        return mention.date();
      }
    }
    for (MentionReading mention : referent.mentions) {
      // UN Security Council resolution 1088 of 12 December 1996
      int end = mention.mention().end();
      if (wanted != null && mention.mention().numbered() && reading.word(end).equals("of")) {
        int until = Math.min(end + 6, reading.unitEnd(end - 1));
        DateExpression date = dates.nearest(end, until, /* token= */ end);
        if (date != null && date.first() <= end + 1) {
          return date;
        }
      }
    }
    return null;
  }
}
