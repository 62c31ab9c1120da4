package org.rapporteur.resolution;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * A date as a text says it.
 *
 * @param first its first token, preposition included
 * @param end behind its last token
 * @param kind what is said
 * @param year as said, else 0
 * @param month 1 to 12 as said, else 0
 * @param day of the month, or of the week for {@link Kind#WEEKDAY}; else 0
 */
record DateExpression(int first, int end, Kind kind, int year, int month, int day) {
  /** What a text says of a date. */
  enum Kind {
    CALENDAR,
    WEEKDAY,
    TODAY,
    YESTERDAY,
    LAST_WEEK,
    THIS_MONTH,
    LAST_MONTH,
    THIS_YEAR,
    LAST_YEAR
  }

  /**
   * The date in ISO 8601, reduced to what is said; null where it cannot be resolved.
   *
   * @param published the article's date; relative dates need it
   * @param knownYear the year known otherwise, for a day or month said without one
   */
  @Nullable String resolve(@Nullable LocalDate published, @Nullable Integer knownYear) {
    if (kind == Kind.CALENDAR) {
      return calendar(published, knownYear);
    }
    if (published == null) {
      return null;
    }
    return switch (kind) {
      case WEEKDAY ->
          published.with(TemporalAdjusters.previousOrSame(DayOfWeek.of(day))).toString();
      case TODAY -> published.toString();
      case YESTERDAY -> published.minusDays(1).toString();
      case THIS_MONTH -> YearMonth.from(published).toString();
      case LAST_MONTH -> YearMonth.from(published).minusMonths(1).toString();
      case THIS_YEAR -> String.valueOf(published.getYear());
      case LAST_YEAR -> String.valueOf(published.getYear() - 1);
      case LAST_WEEK, CALENDAR -> null;
    };
  }

  private @Nullable String calendar(@Nullable LocalDate published, @Nullable Integer knownYear) {
    if (month == 0) {
      return String.valueOf(year);
    }
    try {
      int ofYear = year;
      if (ofYear == 0 && knownYear != null) {
        ofYear = knownYear;
      } else if (ofYear == 0 && published != null) {
        // The last such month or day before the article.
        ofYear = published.getYear();
        LocalDate then = LocalDate.of(ofYear, month, day == 0 ? 1 : day);
        ofYear -= then.isAfter(published) ? 1 : 0;
      }
      if (ofYear == 0) {
        return null;
      }
      return day == 0
          ? YearMonth.of(ofYear, month).toString()
          : LocalDate.of(ofYear, month, day).toString();
    } catch (DateTimeException notADay) {
      return null; // 31 June
    }
  }

  /** Whether the two cannot be the same day. */
  boolean conflicts(DateExpression other) {
    if (kind == Kind.CALENDAR && other.kind == Kind.CALENDAR) {
      return differ(year, other.year) || differ(month, other.month) || differ(day, other.day);
    }
    boolean recent = kind == Kind.WEEKDAY || kind == Kind.TODAY || kind == Kind.YESTERDAY;
    boolean otherRecent =
        other.kind == Kind.WEEKDAY || other.kind == Kind.TODAY || other.kind == Kind.YESTERDAY;
    if (recent && otherRecent) {
      return kind == other.kind && day != other.day;
    }
    if (recent != otherRecent) {
      // Of this week's events nobody says "last month" or "in March".
      DateExpression far = recent ? other : this;
      return (far.kind != Kind.CALENDAR
              && far.kind != Kind.LAST_WEEK
              && far.kind != Kind.THIS_MONTH)
          || (far.kind == Kind.CALENDAR && far.day == 0);
    }
    return kind != other.kind && kind != Kind.CALENDAR && other.kind != Kind.CALENDAR;
  }

  private static boolean differ(int a, int b) {
    return a != 0 && b != 0 && a != b;
  }
}
