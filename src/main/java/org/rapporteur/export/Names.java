package org.rapporteur.export;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fact.FactsJson;

/** How constants are written in facts: {@code direct}, {@code US-HOUSE}. */
final class Names {
  private static final Map<Enum<?>, String> KNOWN = new ConcurrentHashMap<>();

  private Names() {}

  static String of(Enum<?> constant) {
    return KNOWN.computeIfAbsent(constant, each -> FactsJson.writePart(each).replace("\"", ""));
  }

  static @Nullable String orNull(@Nullable Enum<?> constant) {
    return constant == null ? null : of(constant);
  }
}
