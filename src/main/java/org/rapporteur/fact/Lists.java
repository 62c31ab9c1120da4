package org.rapporteur.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Copies for records that Jackson makes: a list that a JSON line leaves out is null there. */
final class Lists {
  private Lists() {}

  static <T> List<T> copy(@Nullable List<T> list) {
    return list == null ? List.of() : List.copyOf(list);
  }
}
