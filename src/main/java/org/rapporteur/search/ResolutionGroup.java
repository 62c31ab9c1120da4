package org.rapporteur.search;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.index.ResolutionRow;

/** Puts together what articles tell of one resolution. */
final class ResolutionGroup extends RowCounter.Group {
  private final Tally refs = new Tally();
  private final Tally symbols = new Tally();
  private final Tally descriptions = new Tally();
  private final Tally bodies = new Tally();
  private final Tally statuses = new Tally();
  private final Tally dates = new Tally();
  private final Set<String> countries = new TreeSet<>();
  private final Set<String> vetoedBy = new TreeSet<>();

  @Override
  void add(List<@Nullable String> values, int times) {
    ResolutionRow row = ResolutionRow.of(values);
    refs.add(row.ref(), times);
    symbols.add(row.symbol(), times);
    descriptions.add(row.description(), times);
    bodies.add(row.body(), times);
    statuses.add(row.status(), times);
    dates.add(row.date(), times);
    countries.addAll(row.countries());
    vetoedBy.addAll(row.vetoedBy());
  }

  ResolutionCount count() {
    return new ResolutionCount(
        Objects.requireNonNullElse(refs.most(), ""),
        symbols.most(),
        Objects.requireNonNullElse(descriptions.most(), ""),
        bodies.most(),
        statuses.byFrequency(),
        dates.mostExact(),
        List.copyOf(countries),
        List.copyOf(vetoedBy),
        articles);
  }
}
