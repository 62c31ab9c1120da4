package org.rapporteur.resolution;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A span of days, both ends included.
 *
 * @param from the first
 * @param to the last
 */
record DaySpan(LocalDate from, LocalDate to) {
  private static final int MONTH = "2024-03".length();

  /** The days of an ISO date that may be reduced: {@code 2024}, {@code 2024-03}. */
  static DaySpan of(String reduced) {
    if (reduced.length() > MONTH) {
      LocalDate day = LocalDate.parse(reduced);
      return new DaySpan(day, day);
    }
    if (reduced.length() == MONTH) {
      YearMonth month = YearMonth.parse(reduced);
      return new DaySpan(month.atDay(1), month.atEndOfMonth());
    }
    return ofYear(Integer.parseInt(reduced));
  }

  static DaySpan ofYear(int year) {
    return new DaySpan(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  /** The same with so many days more at both ends. */
  DaySpan wider(int days) {
    return new DaySpan(from.minusDays(days), to.plusDays(days));
  }

  /** Whether it is one day only. */
  boolean isDay() {
    return from.equals(to);
  }

  /** Whether a day, counted from 1970, is one of these. */
  boolean contains(int epochDay) {
    return epochDay >= from.toEpochDay() && epochDay <= to.toEpochDay();
  }
}
