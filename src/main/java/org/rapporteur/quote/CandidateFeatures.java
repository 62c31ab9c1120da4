package org.rapporteur.quote;

import java.util.HashMap;
import java.util.Map;

/**
 * A candidate's features by name, for a learned model: what is counted becomes a name of its own up
 * to a bound, so that each step has its own weight.
 */
final class CandidateFeatures {
  private CandidateFeatures() {}

  static Map<String, Double> of(Candidate.Features candidate) {
    Map<String, Double> features = new HashMap<>();
    int sentences = candidate.sentencesBack();
    String back = sentences < 0 ? "later" : sentences > 4 ? "many" : Integer.toString(sentences);
    String turns =
        candidate.turnsBack() <= 3
            ? Integer.toString(candidate.turnsBack())
            : candidate.turnsBack() == Discourse.NEVER ? "never" : "many";
    String gender = candidate.gender() > 0 ? "same" : candidate.gender() < 0 ? "other" : "unknown";
    put(features, "bias");
    put(features, "sentences=" + back);
    put(features, "paragraphs=" + Math.min(4, candidate.paragraphsBack()));
    put(features, "turns=" + turns);
    put(features, "gender=" + gender);
    if (candidate.subject()) {
      put(features, "subject");
      put(features, "subject, sentences=" + back);
    }
    if (candidate.quoted()) {
      put(features, "quoted");
    }
    if (candidate.possessive()) {
      put(features, "possessive");
    }
    if (candidate.inContent()) {
      put(features, "in content");
    }
    if (candidate.spokeInParagraph()) {
      put(features, "spoke in paragraph");
      put(features, "spoke in paragraph, turns=" + turns);
    }
    features.put("named", Math.log(1 + candidate.timesNamed()));
    put(features, "role=" + candidate.role());
    features.put("modifiers", (double) Math.min(4, candidate.modifiers()));
    features.put("other modifiers", (double) Math.min(4, candidate.otherModifiers()));
    return features;
  }

  private static void put(Map<String, Double> features, String name) {
    features.put(name, 1.0);
  }
}
