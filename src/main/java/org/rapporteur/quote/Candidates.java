package org.rapporteur.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Gathers those whom a source may mean, with their features. */
final class Candidates {
  private static final int MENTIONS_BACK = 40;
  private static final int PARAGRAPHS_BACK = 8;

  private final TokenView view;
  private final Cast cast;
  private final Discourse discourse;

  Candidates(TokenView view, Cast cast, Discourse discourse) {
    this.view = view;
    this.cast = cast;
    this.discourse = discourse;
  }

  /** Those named or speaking shortly before the place, once for every mention. */
  List<Candidate> recent(Place place, Gender gender, Predicate<Figure> may) {
    List<Candidate> found = new ArrayList<>();
    int last = cast.before(place.token()) - 1;
    for (int i = last; i >= Math.max(0, last - MENTIONS_BACK); i--) {
      Mention mention = cast.mentions().get(i);
      if (place.paragraph() - mention.paragraph() > PARAGRAPHS_BACK) {
        break;
      }
      if (may.test(mention.figure())) {
        found.add(new Candidate(mention.figure(), features(mention, place, gender, 0, 0, 0)));
      }
    }
    for (Discourse.Turn turn : discourse.recent()) {
      for (Figure figure : turn.speakers()) {
        if (turn.token() < place.token()
            && place.paragraph() - turn.paragraph() <= PARAGRAPHS_BACK
            && may.test(figure)) {
          Mention said =
              new Mention(
                  figure,
                  turn.token(),
                  turn.token() + 1,
                  view.sentenceOf(turn.token()),
                  turn.paragraph(),
                  false,
                  true);
          found.add(new Candidate(figure, features(said, place, gender, 0, 0, 0)));
        }
      }
    }
    return found;
  }

  Candidate.Features features(
      Mention mention, Place place, Gender gender, int role, int modifiers, int otherModifiers) {
    Figure figure = mention.figure();
    boolean later = mention.first() >= place.token() && mention.sentence() > place.sentence();
    return new Candidate.Features(
        later ? -1 : Math.max(0, place.sentence() - mention.sentence()),
        Math.max(0, place.paragraph() - mention.paragraph()),
        mention.subject(),
        mention.quoted(),
        view.possessive(mention.end()),
        place.inContent(view, mention.first()),
        discourse.turnsBack(figure),
        discourse.spokeIn(place.paragraph(), figure),
        gender(gender, figure.likelyGender()),
        figure.timesNamed,
        role,
        modifiers,
        otherModifiers);
  }

  private static int gender(Gender wanted, Gender likely) {
    return wanted == Gender.UNKNOWN || likely == Gender.UNKNOWN ? 0 : wanted == likely ? 1 : -1;
  }
}
