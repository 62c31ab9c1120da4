package org.rapporteur.quote;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whom {@code he}, {@code her}, {@code it}, {@code who} mean. */
final class PronounResolver {
  // Least probabilities, set by hand: below, nobody is better than a guess. He and she nearly
  // always
  // mean somebody named, so that theirs is low.
  private static final double PERSON_LEAST = 0.005;
  private static final double IN_MIND_LEAST = 0.25;
  private static final double THING_LEAST = 0.35; // "it" mostly means no organisation

  private static final Set<String> HOME_LINKS = Set.of("of", "from", "in", "at", "the");
  private static final int HOME_WITHIN = 6; // tokens back

  private final SpeakerWords words;
  private final TokenView view;
  private final Cast cast;
  private final Candidates candidates;
  private final CandidateScorer scorer;

  PronounResolver(
      SpeakerWords words,
      TokenView view,
      Cast cast,
      Candidates candidates,
      CandidateScorer scorer) {
    this.words = words;
    this.view = view;
    this.cast = cast;
    this.candidates = candidates;
    this.scorer = scorer;
  }

  /**
   * The figure that the pronoun {@code word} means at a place; null where none fits, and for {@code
   * they}, {@code we}, {@code I}.
   */
  @Nullable Figure resolve(String word, Place place) {
    String kind = words.pronoun(word);
    if (kind == null) {
      return null;
    }
    return switch (kind) {
      case "male" -> person(place, Gender.MALE);
      case "female" -> person(place, Gender.FEMALE);
      case "thing" -> body(place);
      default -> null;
    };
  }

  private @Nullable Figure person(Place place, Gender gender) {
    List<Candidate> recent =
        candidates.recent(
            place, gender, figure -> figure.mayBePerson() && figure.gender.fits(gender));
    return scorer.best(CandidateScorer.Kind.PERSON, recent, PERSON_LEAST);
  }

  /**
   * The person in mind when a description that fits nobody is used: a subject or speaker shortly
   * before; null where none stands out.
   *
   * @param country the one that the description tells
   */
  @Nullable Figure inMind(Place place, Gender gender, @Nullable String country) {
    return scorer.best(
        CandidateScorer.Kind.PERSON,
        candidates.recent(
            place,
            gender,
            figure -> figure.isPerson() && figure.gender.fits(gender) && figure.isOf(country)),
        IN_MIND_LEAST);
  }

  /** The organisation or state spoken of last; null where none stands out. */
  @Nullable Figure body(Place place) {
    return scorer.best(
        CandidateScorer.Kind.BODY,
        candidates.recent(place, Gender.UNKNOWN, figure -> !figure.isPerson()),
        THING_LEAST);
  }

  /**
   * Whom {@code who} or {@code which} at {@code token} means: the name before it, over an
   * apposition too ({@code Ana Ruiz, a nurse, who ...}); null where a common noun is before it.
   */
  @Nullable Figure relative(int token) {
    int first = view.sentence(token).firstToken();
    int at = token - 1;
    while (at >= first && !view.word(at) && !view.possessive(at)) {
      at--;
    }
    Mention mention = cast.at(at);
    if (mention != null && mention.first() >= first) {
      Figure apposed = beforeApposition(mention.first() - 1, first);
      if (apposed != null && !mention.figure().isPerson()) {
        return apposed;
      }
      return view.lower(token).startsWith("who") && !mention.figure().mayBePerson()
          ? beforeHome(mention, first)
          : mention.figure();
    }
    return beforeApposition(at, first);
  }

  /** The person behind whose name a home is told: {@code Ana Ruiz of Peru, who ...}. */
  private @Nullable Figure beforeHome(Mention home, int first) {
    for (int i = home.first() - 1; i >= Math.max(first, home.first() - HOME_WITHIN); i--) {
      Mention mention = cast.at(i);
      if (mention != null && mention.figure().mayBePerson()) {
        return mention.figure();
      }
      if (mention == null && view.word(i) && !HOME_LINKS.contains(view.lower(i))) {
        return null;
      }
    }
    return null;
  }

  /** The name before the comma that an apposition ending at {@code at} starts with. */
  private @Nullable Figure beforeApposition(int at, int first) {
    boolean role = false;
    for (int i = at; i > first && i > at - 20; i--) {
      role |= words.isRole(view.lower(i));
      if (view.lower(i).equals(",")) {
        Mention mention = cast.at(i - 1);
        return role && mention != null && mention.figure().isPerson() ? mention.figure() : null;
      }
    }
    return null;
  }
}
