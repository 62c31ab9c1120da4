package org.rapporteur.quote;

import java.util.List;
import org.rapporteur.fact.Country;
import org.rapporteur.fact.Quote;
import org.rapporteur.text.PreparedText;

/** Who said what in an article. May be shared between threads. */
public final class QuoteExtractor {
  /**
   * Finds the quotes of {@code text}.
   *
   * @param countries those named in the text: they give a speaker's country
   * @return in text order of their first content; empty where nothing is attributed
   */
  public List<Quote> extract(PreparedText text, List<Country> countries) {
    return List.of();
  }
}
