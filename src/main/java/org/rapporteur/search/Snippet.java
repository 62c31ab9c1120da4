package org.rapporteur.search;

import java.util.List;
import org.rapporteur.fact.Span;

/**
 * A piece of text with the words that were asked for.
 *
 * @param text the piece, on one line: blanks stand for its line ends
 * @param begin where the piece begins in the article's text
 * @param matches where those words stand in {@code text}
 * @since 0.1.0
 */
public record Snippet(String text, int begin, List<Span> matches) {
  /** Keeps the matches as they are now. */
  public Snippet {
    matches = List.copyOf(matches);
  }
}
