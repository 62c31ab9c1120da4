package org.rapporteur.search;

import java.util.List;

/**
 * What quotes are about.
 *
 * @param words those that set them apart from other quotes, the best first
 * @param people those whom they name by a surname that nobody else in the index has
 * @since 0.1.0
 */
public record Topics(List<QuoteWord> words, List<SpeakerMention> people) {
  /** Keeps the lists as they are now. */
  public Topics {
    words = List.copyOf(words);
    people = List.copyOf(people);
  }
}
