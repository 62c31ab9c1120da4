package org.rapporteur.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fact.CatalogueMatch;
import org.rapporteur.fact.RollCall;
import org.rapporteur.fact.Vote;

/** What is known of resolutions, in words for reading. */
final class ResolutionText {
  private ResolutionText() {}

  /** {@code US-HOUSE} of US_HOUSE, {@code entered into force} of ENTERED_INTO_FORCE. */
  static String body(Enum<?> body) {
    return body.name().replace('_', '-');
  }

  static String words(Enum<?> value) {
    return value.name().replace('_', ' ').toLowerCase(Locale.ROOT);
  }

  /** {@code 14 for, 0 against, 1 abstaining}; numbers that are not known are left out. */
  static List<String> vote(@Nullable Vote vote) {
    List<String> parts = new ArrayList<>();
    if (vote != null) {
      add(parts, vote.inFavour(), " for");
      add(parts, vote.against(), " against");
      add(parts, vote.abstain(), " abstaining");
    }
    return parts;
  }

  private static void add(List<String> parts, @Nullable Integer votes, String how) {
    if (votes != null) {
      parts.add(votes + how);
    }
  }

  /** {@code for CN RU, abstaining IN}. */
  static List<String> voted(@Nullable RollCall voted) {
    List<String> parts = new ArrayList<>();
    if (voted != null) {
      add(parts, "for ", voted.inFavour());
      add(parts, "against ", voted.against());
      add(parts, "abstaining ", voted.abstain());
    }
    return parts;
  }

  /** Adds {@code vetoed by RU CN} and the like, where there are codes. */
  static void add(List<String> parts, String what, List<String> codes) {
    if (!codes.isEmpty()) {
      parts.add(what + String.join(" ", codes));
    }
  }

  /** {@code probably A/RES/78/190 (0.76): adopted 2023-12-19; about …}. */
  static String probably(CatalogueMatch match) {
    return "probably " + match.symbol() + " (" + match.confidence() + "): " + match.why();
  }
}
