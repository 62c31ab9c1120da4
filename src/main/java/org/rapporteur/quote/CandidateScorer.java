package org.rapporteur.quote;

/** Weighs a candidate's features by hand-set weights; the best candidate has the highest score. */
final class CandidateScorer {
  /** A description that nothing ties to anybody stays below. */
  static final double ENOUGH = 0;

  private CandidateScorer() {}

  /** For {@code he}, {@code she}, {@code it}: who was spoken of last, as a subject or speaker. */
  static double pronoun(Candidate.Features features) {
    return recency(features)
        + (features.subject() ? 1.2 : 0)
        - (features.quoted() ? 1.5 : 0)
        - (features.possessive() ? 0.6 : 0)
        - (features.inContent() ? 2.5 : 0)
        + (features.turnsBack() == 1 ? 1.5 : features.turnsBack() == 2 ? 0.4 : 0)
        + (features.spokeInParagraph() ? 1.2 : 0)
        + (features.gender() > 0 ? 0.8 : features.gender() < 0 ? -2.5 : 0)
        + 0.4 * Math.log(1 + features.timesNamed());
  }

  /** For {@code the senator}: what the article says of the figure weighs more than the distance. */
  static double description(Candidate.Features features) {
    return 0.5 * recency(features)
        + 2.0 * features.role()
        + 1.5 * features.modifiers()
        - 1.0 * features.otherModifiers()
        + (features.turnsBack() == 1 ? 1.0 : 0)
        + (features.gender() > 0 ? 0.4 : features.gender() < 0 ? -2.5 : 0)
        - (features.inContent() ? 2.0 : 0)
        + 0.4 * Math.log(1 + features.timesNamed());
  }

  private static double recency(Candidate.Features features) {
    int sentences = features.sentencesBack();
    int paragraphs = features.paragraphsBack();
    return sentences < 0
        ? -4 // named only later
        : -0.6 * Math.min(sentences, 6) - 0.6 * Math.min(paragraphs, 4);
  }
}
