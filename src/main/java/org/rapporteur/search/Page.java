package org.rapporteur.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some of the answers to a question.
 *
 * @param items in their order
 * @param total the number of answers in all
 * @param next what the page behind this is asked for with; null behind the last one. Good for the
 *     same question and order, as long as the index is the same
 * @param <T> quotes or articles
 * @since 0.1.0
 */
public record Page<T>(List<T> items, int total, @Nullable String next) {
  /** Keeps the items as they are now. */
  public Page {
    items = List.copyOf(items);
  }
}
