package org.rapporteur.resolution;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fact.SponsorCount;

/** The states behind a resolution, as one or more mentions tell them. */
final class Sponsors {
  final Set<String> proposers = new LinkedHashSet<>();
  final Set<String> all = new LinkedHashSet<>();
  final Set<String> groups = new LinkedHashSet<>();
  @Nullable SponsorCount count;

  void add(Sponsors other) {
    proposers.addAll(other.proposers);
    all.addAll(other.all);
    groups.addAll(other.groups);
    count = count == null ? other.count : count;
  }
}
