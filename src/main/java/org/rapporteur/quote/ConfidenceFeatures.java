package org.rapporteur.quote;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.fact.QuoteType;

/**
 * What an attribution's probability is told from: its evidence, as negative logarithms of up to
 * {@link #MOST}, its type and its parts.
 */
public final class ConfidenceFeatures {
  private static final double MOST = 6;

  private ConfidenceFeatures() {}

  /** The features of an attribution, by name; what is given, not found, has no evidence. */
  public static Map<String, Double> of(Attribution attribution, QuoteType type) {
    Map<String, Double> features = new HashMap<>();
    features.put("bias", 1.0);
    features.put("type=" + type.name().toLowerCase(Locale.ROOT), 1.0);
    features.put("source=" + (attribution.source().isEmpty() ? "none" : "some"), 1.0);
    features.put("contents=" + Math.min(3, attribution.content().size()), 1.0);
    Evidence evidence = attribution.evidence();
    if (evidence != null) {
      put(features, "content", evidence.content());
      put(features, "edges", evidence.edges());
      put(features, "cue", evidence.cue());
      put(features, "source", evidence.source());
      put(features, "contentLink", evidence.contentLink());
      put(features, "sourceLink", evidence.sourceLink());
    }
    return features;
  }

  /** The doubt itself, and the part of it below 0.5, so that small doubts may weigh otherwise. */
  private static void put(Map<String, Double> features, String name, double probability) {
    double doubt = Math.min(MOST, -Math.log(Math.max(1e-9, probability)));
    features.put(name, doubt);
    features.put(name + ".small", Math.min(0.5, doubt));
  }
}
