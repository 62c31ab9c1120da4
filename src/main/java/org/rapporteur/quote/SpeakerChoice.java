package org.rapporteur.quote;

import java.util.List;
import java.util.Map;

/**
 * What a source without a name could mean: what the choice is learned from.
 *
 * @param attribution index of the attribution
 * @param kind {@code person}, {@code body} or {@code description}: each is learned by itself
 * @param options those to choose from, one a mention
 */
public record SpeakerChoice(int attribution, String kind, List<Option> options) {
  /**
   * Somebody to choose.
   *
   * @param name the fullest that the article gives
   * @param features what speaks for and against, by name
   */
  public record Option(String name, Map<String, Double> features) {}
}
