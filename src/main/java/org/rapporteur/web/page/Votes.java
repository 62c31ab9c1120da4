package org.rapporteur.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fact.Vote;

/** Votes in words. */
final class Votes {
  private Votes() {}

  /** {@code 14 for, 0 against, 1 abstaining}; null where no number is given. */
  static @Nullable String told(@Nullable Vote vote) {
    if (vote == null) {
      return null;
    }
    List<String> parts = new ArrayList<>();
    add(parts, vote.inFavour(), "for");
    add(parts, vote.against(), "against");
    add(parts, vote.abstain(), "abstaining");
    return parts.isEmpty() ? null : String.join(", ", parts);
  }

  private static void add(List<String> parts, @Nullable Integer votes, String how) {
    if (votes != null) {
      parts.add(votes + " " + how);
    }
  }

  /** {@code China, Kenya}; null where there is none. */
  static @Nullable String countries(List<String> codes) {
    return codes.isEmpty()
        ? null
        : codes.stream().map(Words::country).collect(Collectors.joining(", "));
  }
}
