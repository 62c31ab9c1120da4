package org.rapporteur.web.page;

import java.util.Map;
import org.rapporteur.fact.Body;

/** What bodies are called. */
final class Bodies {
  private static final Map<Body, String> NAMES =
      Map.ofEntries(
          Map.entry(Body.UNGA, "UN General Assembly"),
          Map.entry(Body.UNSC, "UN Security Council"),
          Map.entry(Body.UNHRC, "UN Human Rights Council"),
          Map.entry(Body.ECOSOC, "UN Economic and Social Council"),
          Map.entry(Body.US_HOUSE, "US House of Representatives"),
          Map.entry(Body.US_SENATE, "US Senate"),
          Map.entry(Body.EP, "European Parliament"),
          Map.entry(Body.IAEA, "International Atomic Energy Agency"),
          Map.entry(Body.WHA, "World Health Assembly"));

  private Bodies() {}

  /** {@code UN Security Council}. */
  static String name(Body body) {
    return NAMES.getOrDefault(body, "Another body");
  }

  /** The same for its short form, {@code UNSC}. */
  static String name(String written) {
    for (Body body : Body.values()) {
      if (body.name().replace('_', '-').equals(written)) {
        return name(body);
      }
    }
    return written;
  }
}
