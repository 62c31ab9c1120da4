package org.rapporteur.search;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fact.Body;
import org.rapporteur.fact.ResolutionStatus;

/**
 * What is asked of resolutions; null or empty asks nothing, and all that is asked must hold by what
 * the articles tell together.
 *
 * <p>{@code new ResolutionQuestion(Set.of(Body.UNSC), null, Set.of(ResolutionStatus.VETOED), null,
 * null)} asks for the vetoed ones of the Security Council.
 *
 * @param bodies whose they are
 * @param country code or name of a country that it is about, that stands behind it or that vetoed
 *     it
 * @param statuses what became of it
 * @param from first day of adoption or vote; one whose day nobody tells does not answer
 * @param to last day of it
 * @since 0.1.0
 */
public record ResolutionQuestion(
    Set<Body> bodies,
    @Nullable String country,
    Set<ResolutionStatus> statuses,
    @Nullable LocalDate from,
    @Nullable LocalDate to) {
  /** Asks for all resolutions. */
  public static final ResolutionQuestion ANY =
      new ResolutionQuestion(Set.of(), null, Set.of(), null, null);

  /** Keeps the sets as they are now. */
  public ResolutionQuestion {
    bodies = Set.copyOf(bodies);
    statuses = Set.copyOf(statuses);
  }

  /**
   * Tells the resolutions that answer.
   *
   * @throws QueryException if the country is not known
   */
  Predicate<ResolutionCount> filter() throws QueryException {
    String code = country == null ? null : CountryNames.codeOf(country);
    return one ->
        (bodies.isEmpty() || isOneOf(bodies, one.body()))
            && (statuses.isEmpty() || one.statuses().stream().anyMatch(s -> isOneOf(statuses, s)))
            && isOfTime(one.date())
            && (code == null || one.countries().contains(code));
  }

  private static boolean isOneOf(Set<? extends Enum<?>> wanted, @Nullable String value) {
    return wanted.stream().anyMatch(one -> one.name().replace('_', '-').equalsIgnoreCase(value));
  }

  /** A date that is reduced to its month or year answers if any day of it does. */
  private boolean isOfTime(@Nullable String date) {
    if (from == null && to == null) {
      return true;
    }
    DateRange days = date == null ? null : DateRange.of(date);
    return days != null
        && (from == null || !from.isAfter(days.last()))
        && (to == null || !to.isBefore(days.first()));
  }
}
