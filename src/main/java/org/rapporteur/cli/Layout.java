package org.rapporteur.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How items of one kind are shown.
 *
 * @param <T> the kind: quotes, speakers, …
 */
interface Layout<T> {
  /** The columns' names, for CSV. */
  List<String> columns();

  /** An item's values, one a column; null is empty. */
  List<@Nullable String> values(T item);

  /** An item as a JSON object on one line. */
  String json(T item);

  /** Shows items on a terminal. */
  void show(List<T> items, Screen screen);
}
