package org.rapporteur.quote;

import java.util.List;
import org.rapporteur.text.PreparedText;

/**
 * Finds the attributions of a text: which words are said, by whom, with which cue. Implementations
 * may be shared between threads.
 */
interface AttributionFinder {
  /**
   * The attributions by the begin of their first content; no token of a content is in two of them,
   * none gives an empty list.
   */
  List<Attribution> find(PreparedText text);
}
