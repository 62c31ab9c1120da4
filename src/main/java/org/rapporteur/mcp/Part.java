package org.rapporteur.mcp;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.search.Page;
import org.rapporteur.search.QueryException;

/**
 * The part of a list that one answer has: as many items as asked for, but fewer where they are
 * long, for a model reads them all.
 *
 * @param next as {@link Page#next}
 */
record Part<T>(List<T> items, int total, @Nullable String next) {
  /** What an answer's items may take in JSON, in characters: some 6,000 words. */
  static final int MOST_CHARACTERS = 32_000;

  /** Asks for so many items from the place on. */
  interface Pages<I> {
    Page<I> page(int size) throws IOException, QueryException;
  }

  /** How an item is told. */
  interface Telling<I, T> {
    T tell(I item) throws IOException;
  }

  static <I, T> Part<T> of(int size, Pages<I> pages, Telling<I, T> telling)
      throws IOException, QueryException {
    Page<I> page = pages.page(size);
    List<T> told = new ArrayList<>();
    int characters = 0;
    for (I item : page.items()) {
      T next = telling.tell(item);
      characters += Json.size(next);
      if (characters > MOST_CHARACTERS && !told.isEmpty()) {
        return new Part<>(told, page.total(), pages.page(told.size()).next());
      }
      told.add(next);
    }
    return new Part<>(told, page.total(), page.next());
  }
}
