package org.rapporteur.resolution;

import java.util.List;
import org.rapporteur.fact.Country;
import org.rapporteur.fact.Resolution;
import org.rapporteur.text.PreparedText;

/** The resolutions that an article speaks of. May be shared between threads. */
public final class ResolutionExtractor {
  /**
   * Finds the resolutions spoken of in {@code text}.
   *
   * @param countries those named in the text: they give proposers and sponsors
   * @return in order of first mention; empty where none is spoken of
   */
  public List<Resolution> extract(PreparedText text, List<Country> countries) {
    return List.of();
  }
}
