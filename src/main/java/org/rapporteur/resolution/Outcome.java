package org.rapporteur.resolution;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fact.ResolutionEventType;
import org.rapporteur.fact.RollCall;
import org.rapporteur.fact.Vote;

/** What the sentences about a resolution, and those between, tell of its fate. */
final class Outcome {
  @Nullable Vote vote;
  boolean vetoed;
  final Set<String> vetoedBy = new LinkedHashSet<>();
  boolean unanimous;
  @Nullable Integer session;
  final Set<String> inFavour = new LinkedHashSet<>();
  final Set<String> against = new LinkedHashSet<>();
  final Set<String> abstain = new LinkedHashSet<>();
  final List<Happening> happenings = new ArrayList<>();

  /** Takes in a vote; one that contradicts what was told before is of another ballot. */
  void add(Vote told) {
    if (vote == null) {
      vote = told;
      return;
    }
    boolean agrees =
        agree(vote.inFavour(), told.inFavour())
            && agree(vote.against(), told.against())
            && agree(vote.abstain(), told.abstain());
    vote = agrees ? merge(vote, told) : vote;
  }

  private static boolean agree(@Nullable Integer a, @Nullable Integer b) {
    return a == null || b == null || a.equals(b);
  }

  private static Vote merge(Vote a, Vote b) {
    return new Vote(
        a.inFavour() == null ? b.inFavour() : a.inFavour(),
        a.against() == null ? b.against() : a.against(),
        a.abstain() == null ? b.abstain() : a.abstain());
  }

  /** Whether nobody is told to have opposed it or abstained. */
  boolean mayBeUnanimous() {
    boolean some = vote != null && (isSome(vote.against()) || isSome(vote.abstain()));
    return !some && against.isEmpty() && abstain.isEmpty();
  }

  private static boolean isSome(@Nullable Integer count) {
    return count != null && count > 0;
  }

  /** Takes over what was told of another resolution that turned out to be the same. */
  void take(Outcome other) {
    if (other.vote != null) {
      add(other.vote);
    }
    vetoed |= other.vetoed;
    vetoedBy.addAll(other.vetoedBy);
    unanimous |= other.unanimous;
    session = session == null ? other.session : session;
    inFavour.addAll(other.inFavour);
    against.addAll(other.against);
    abstain.addAll(other.abstain);
    happenings.addAll(other.happenings);
  }

  void add(VetoReader.Veto veto, @Nullable DateExpression date) {
    vetoed = true;
    happenings.add(
        new Happening(ResolutionEventType.VETOED, veto.at(), date, false, false, Set.of()));
    vetoedBy.addAll(veto.by());
  }

  /** Each state counts where it was named first. */
  void add(RollCallReader.Call call) {
    Set<String> side =
        switch (call.side()) {
          case FOR -> inFavour;
          case AGAINST -> against;
          case ABSTAIN -> abstain;
        };
    for (String code : call.states()) {
      if (!inFavour.contains(code) && !against.contains(code) && !abstain.contains(code)) {
        side.add(code);
      }
    }
  }

  @Nullable RollCall rollCall() {
    boolean none = inFavour.isEmpty() && against.isEmpty() && abstain.isEmpty();
    return none
        ? null
        : new RollCall(List.copyOf(inFavour), List.copyOf(against), List.copyOf(abstain));
  }
}
