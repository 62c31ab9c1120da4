package org.rapporteur.resolution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the fates of resolutions from the sentences that speak of them and those between. */
final class OutcomeReader {
  private static final int REACH = 2;
  private static final int NEAR_VERB = 10;
  private static final Set<String> OTHERS =
      Set.of("a", "an", "another", "two", "three", "several", "earlier", "one");
  private static final Set<String> NEGATIVE = Lexicon.group("negative");
  private static final Set<String> UNANIMOUS = Set.of("unanimously", "unanimous");

  private final Reading reading;
  private final VoteReader votes;
  private final VetoReader vetoes;
  private final RollCallReader calls;
  private final HappeningReader happenings;
  private final SponsorReader sponsors;
  private final DateReader dates;
  private final Map<Referent, Outcome> outcomes = new HashMap<>();

  OutcomeReader(Reading reading) {
    this.reading = reading;
    this.votes = new VoteReader(reading);
    this.vetoes = new VetoReader(reading);
    this.calls = new RollCallReader(reading);
    this.happenings = new HappeningReader(reading);
    this.sponsors = new SponsorReader(reading);
    this.dates = new DateReader(reading);
  }

  private Outcome outcome(Referent referent) {
    return outcomes.computeIfAbsent(referent, r -> new Outcome());
  }

  private record Spoken(MentionReading mention, Referent referent) {}

  /** Goes through the units at and near mentions once, in text order. */
  Map<Referent, Outcome> read(List<Referent> referents) {
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
    for (Spoken spoken : all) {
      outcome(spoken.referent).happenings.addAll(happenings.at(spoken.mention));
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
        } else if (between >= unit - REACH && opensBackward(first)) {
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
    return outcomes;
  }

  /** A first mention with "the" takes up what the sentence before told without naming it. */
  private boolean opensBackward(Spoken spoken) {
    MentionReading mention = spoken.mention;
    if (!spoken.referent.introduction().equals(mention)) {
      return false;
    }
    Event event = mention.event();
    boolean toldBefore =
        event != null && event.verb() < reading.unitBegin(mention.mention().first());
    return toldBefore || mention.mention().kind() == Mention.Kind.DEFINITE;
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
    boolean amendment = isOnAmendment(begin, end, spoken, between);
    if (!amendment) {
      readVotes(begin, end, spoken);
    }
    VetoReader.Veto veto = vetoes.read(begin, end);
    if (veto != null) {
      Referent referent = vetoed(spoken, veto.at(), between);
      if (referent != null) {
        outcome(referent).add(veto, dates.nearest(begin, end, veto.at()));
        if (between && opensBackward(spoken.get(0))) {
          referent.sponsors.add(sponsors.readWithoutMention(begin, end));
        }
      }
    }
    boolean other = amendment || (between && isOfAnotherTime(begin, end));
    for (RollCallReader.Call call :
        other ? List.<RollCallReader.Call>of() : calls.read(begin, end)) {
      outcome(nearest(spoken, call.at())).add(call);
    }
    for (Happening term : happenings.terms(begin, end)) {
      outcome(nearest(spoken, term.token())).happenings.add(term);
    }
    readUnanimity(begin, end, spoken, between);
    if (between && reading.word(begin).equals("it")) {
      spoken.get(0).referent.sponsors.add(sponsors.readWithoutMention(begin, end));
    }
    Integer session = session(begin, end);
    if (session != null && !between) {
      Outcome outcome = outcome(spoken.get(0).referent);
      outcome.session = outcome.session == null ? session : outcome.session;
    }
  }

  private void readVotes(int begin, int end, List<Spoken> spoken) {
    VoteReader.Told vote = votes.read(begin, end);
    if (vote == null) {
      return;
    }
    List<Spoken> open = votedOn(spoken);
    if (open.size() < 2) {
      outcome(nearest(spoken, vote.at())).add(vote.vote());
      return;
    }
    List<MentionReading> mentions = open.stream().map(Spoken::mention).toList();
    for (Ballots.Part part : Ballots.parts(begin, end, mentions, vote.at())) {
      VoteReader.Told own = votes.read(part.begin(), part.end());
      if (own != null) {
        outcome(open.get(mentions.indexOf(part.mention())).referent).add(own.vote());
      }
    }
  }

  /** The first mention of each resolution in a unit, without those that are only recalled. */
  private static List<Spoken> votedOn(List<Spoken> spoken) {
    Map<Referent, Spoken> open = new LinkedHashMap<>();
    for (Spoken each : spoken) {
      Event event = each.mention.event();
      if (event == null || event.type() != Event.Type.IN_FORCE) {
        open.putIfAbsent(each.referent, each);
      }
    }
    return List.copyOf(open.values());
  }

  /** Whether a ballot told in a unit is on an amendment. */
  private boolean isOnAmendment(int begin, int end, List<Spoken> spoken, boolean between) {
    return between
        ? Amendments.areNamed(reading, begin, end)
        : spoken.stream().allMatch(each -> Amendments.govern(reading, each.mention.mention()));
  }

  /** {@code In 2016 the United States abstained}: on another resolution. */
  private boolean isOfAnotherTime(int begin, int end) {
    for (DateExpression date : dates.all(begin, end)) {
      boolean past =
          switch (date.kind()) {
            case CALENDAR -> date.day() == 0;
            case MONTHS_AGO, YEARS_AGO -> date.day() > 0;
            default -> false;
          };
      if (past) {
        return true;
      }
    }
    return false;
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
  private @Nullable Referent vetoed(List<Spoken> spoken, int veto, boolean between) {
    Referent best = null;
    for (Spoken candidate : spoken) {
      Event event = candidate.mention.event();
      if (event != null && event.is(Event.Type.VETOED)) {
        return candidate.referent;
      }
      if (between && OTHERS.contains(reading.word(veto + 1)) && !opensBackward(candidate)) {
        continue; // vetoed a measure on something else
      }
      boolean open = !candidate.referent.adopted && candidate.mention.mention().label() == null;
      boolean before = between || candidate.mention.mention().first() < veto;
      if (open && before && (event == null || event.type() != Event.Type.IN_FORCE)) {
        best = candidate.referent;
      }
    }
    // Russia vetoed a bid to condemn it; India abstained on the US resolution.
    if (best == null && spoken.size() == 1) {
      Spoken only = spoken.get(0);
      boolean same =
          only.mention.event() == null && only.mention.mention().kind() == Mention.Kind.DEFINITE;
      return same ? only.referent : null;
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
      boolean denied = reading.is(i - 1, NEGATIVE) || reading.is(i - 2, NEGATIVE);
      if ((!consensus && !reading.is(i, UNANIMOUS)) || denied) {
        continue;
      }
      for (Spoken candidate : spoken) {
        Event event = candidate.mention.event();
        boolean adopted =
            event != null
                && event.is(Event.Type.ADOPTED)
                && Math.abs(event.verb() - i) <= NEAR_VERB;
        if (adopted && !between) {
          outcome(candidate.referent).unanimous = true;
          break;
        }
      }
      boolean vote = reading.word(i + 1).equals("vote") && spoken.get(0).referent.adopted;
      if (vote) {
        outcome(spoken.get(0).referent).unanimous = true;
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
}
