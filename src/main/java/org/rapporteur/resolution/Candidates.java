package org.rapporteur.resolution;

import java.time.LocalDate;
import java.util.Arrays;
import org.rapporteur.fact.Body;
import org.rapporteur.fact.ResolutionStatus;

/**
 * The catalogue's entries that a description may mean by body and time, and how likely each is
 * before anything is known of its topic.
 */
final class Candidates {
  // How likely the catalogue has not what is meant: the text or its reading errs, or the body's
  // work of that time is not complete. Set by hand, then seen to hold on made sentences.
  private static final double ON_ANOTHER_DAY = 0.12;
  private static final double IN_ANOTHER_MONTH = 0.15;
  private static final double OF_ANOTHER_SESSION = 0.1;
  private static final double DRAFT_OF_SESSION = 0.3;
  private static final double DRAFT_AHEAD = 0.5;
  private static final double DRAFT_UNDATED = 0.9;
  private static final double UNDATED = 0.4;

  /** A draft becomes a resolution in so many days, or does not. */
  private static final int SOON = 75;

  /** News speaks of a resolution without its number for some three years. */
  private static final double MEMORY = 1000;

  private static final double STANDING = 0.05;

  /** A day beside the one that is told is possible: clocks differ, and so do sources. */
  private static final double BESIDE = 0.02;

  private static final double UNTOLD = 0.5;
  private static final double HALF = 0.5;

  private final int[] entries;
  private final int[] places;
  private final double[] priors;
  private final double none;
  private final boolean complete;

  private Candidates(int[] entries, int[] places, double[] priors, double none, boolean complete) {
    this.complete = complete;
    this.entries = entries;
    this.places = places;
    this.priors = priors;
    this.none = none;
  }

  int size() {
    return entries.length;
  }

  /** The index of the i-th in the catalogue. */
  int entry(int i) {
    return entries[i];
  }

  /** Where an entry of the catalogue stands here; -1 where it is no candidate. */
  int place(int entry) {
    return places[entry];
  }

  double prior(int i) {
    return priors[i];
  }

  /** Whether the time is known, and the catalogue has at least half of what was adopted then. */
  boolean areOfKnownTime() {
    return complete;
  }

  /** The probability that the catalogue has not what is meant. */
  double noneOfThem() {
    return none;
  }

  static Candidates of(CatalogueLinker.Known known, CatalogueIndex index) {
    Time time = time(known);
    double none = known.status() == null ? Math.max(UNTOLD, time.none()) : time.none();
    DaySpan days = known.status() == ResolutionStatus.DRAFT ? null : known.days();
    boolean complete = known.isDated();
    if (days != null) {
      double covered =
          index.coverage().of(known.body(), days.from().getYear(), days.to().getYear());
      none = 1 - (1 - none) * covered;
      complete = covered >= HALF;
    }
    int[] found = new int[index.size()];
    int[] places = new int[index.size()];
    Arrays.fill(places, -1);
    double[] weights = new double[index.size()];
    int count = 0;
    double sum = 0;
    for (int i : index.of(known.body())) {
      double weight = time.weight(index, i);
      if (weight > 0) {
        found[count] = i;
        places[i] = count;
        weights[count] = weight;
        sum += weight;
        count++;
      }
    }
    int[] entries = Arrays.copyOf(found, count);
    double[] priors = new double[count];
    for (int i = 0; i < count; i++) {
      priors[i] = (1 - none) * weights[i] / sum;
    }
    return new Candidates(entries, places, priors, none, complete);
  }

  private interface Weight {
    double of(CatalogueIndex index, int entry);
  }

  private record Time(double none, Weight by) {
    double weight(CatalogueIndex index, int entry) {
      return by.of(index, entry);
    }
  }

  private static Time time(CatalogueLinker.Known known) {
    DateExpression date = known.date();
    LocalDate published = known.published();
    boolean draft = known.status() == ResolutionStatus.DRAFT;
    Integer session = known.session();
    if (session != null && known.body() == Body.UNGA) {
      String prefix = "A/RES/" + session + "/";
      return new Time(
          draft ? DRAFT_OF_SESSION : OF_ANOTHER_SESSION,
          (index, i) ->
              index.entry(i).symbol().startsWith(prefix) && fits(known, index, i) ? 1 : 0);
    }
    DaySpan span = known.days();
    if (span != null && !draft) {
      int first = (int) span.from().toEpochDay();
      int last = (int) span.to().toEpochDay();
      int margin = first == last ? 1 : 0;
      return new Time(
          span.isDay() ? ON_ANOTHER_DAY : IN_ANOTHER_MONTH,
          (index, i) -> {
            int day = index.day(i);
            if (day >= first && day <= last) {
              return 1;
            }
            return day >= first - margin && day <= last + margin ? BESIDE : 0;
          });
    }
    if (draft) {
      if (published == null) {
        return new Time(DRAFT_UNDATED, (index, i) -> 1);
      }
      int day = (int) published.toEpochDay();
      return new Time(
          DRAFT_AHEAD, (index, i) -> index.day(i) >= day && index.day(i) <= day + SOON ? 1 : 0);
    }
    int day = published == null ? Integer.MAX_VALUE : (int) published.toEpochDay();
    return new Time(
        UNDATED,
        (index, i) ->
            index.day(i) > day || (date != null && !mayBe(date, index, i))
                ? 0
                : recency(index, i, Math.min(day, index.lastDay())));
  }

  /** The older a resolution is, the less news speaks of it without its number. */
  private static double recency(CatalogueIndex index, int entry, int day) {
    return STANDING + Math.exp((index.day(entry) - day) / MEMORY);
  }

  private static boolean fits(CatalogueLinker.Known known, CatalogueIndex index, int i) {
    DateExpression date = known.date();
    if (date == null || known.status() == ResolutionStatus.DRAFT) {
      return true; // a draft's date is not that of its adoption
    }
    DaySpan days = known.days();
    return days == null ? mayBe(date, index, i) : days.contains(index.day(i));
  }

  private static boolean mayBe(DateExpression date, CatalogueIndex index, int i) {
    return date.mayBe(LocalDate.ofEpochDay(index.day(i)));
  }
}
