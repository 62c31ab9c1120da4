package org.rapporteur.fact;

import java.util.List;

/**
 * Two countries that sentences of an article name together: an edge of a network of countries.
 *
 * @param codes the two codes in alphabetical order
 * @param sentences in how many sentences of the article
 * @since 0.1.0
 */
public record CountryPair(List<String> codes, int sentences) {
  /** Keeps the codes as they are now. */
  public CountryPair {
    codes = Lists.copy(codes);
  }
}
