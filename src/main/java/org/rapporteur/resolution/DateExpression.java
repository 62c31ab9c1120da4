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
 * @param day of the month; of the week for {@link Kind#WEEKDAY}; how many for the kinds that count;
 *     else 0
 */
record DateExpression(int first, int end, Kind kind, int year, int month, int day) {
  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 9999;
  private static final int MARGIN = 2;
  private static final int ABOUT_A_WEEK = 4;
  private static final int ABOUT_A_FORTNIGHT = 15;

  /** What a text says of a date. */
  enum Kind {
    CALENDAR,
    WEEKDAY,
    /** {@code today} (0), {@code yesterday} (1), {@code three days ago}. */
    DAYS_AGO,
    THIS_WEEK,
    LAST_WEEK,
    WEEKS_AGO,
    /** {@code this month} (0), {@code last month} (1), {@code two months ago}. */
    MONTHS_AGO,
    /** {@code this year} (0), {@code last year} (1), {@code two years ago}. */
    YEARS_AGO;

    boolean isOfTheseDays() {
      return this == WEEKDAY || this == DAYS_AGO;
    }
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
    if (published == null || published.getYear() < FIRST_YEAR) {
      return null;
    }
    return switch (kind) {
      case WEEKDAY -> weekday(published).toString();
      case DAYS_AGO -> published.minusDays(day).toString();
      case MONTHS_AGO -> YearMonth.from(published).minusMonths(day).toString();
      case YEARS_AGO -> ofYear(published.getYear() - day);
      case THIS_WEEK, LAST_WEEK, WEEKS_AGO, CALENDAR -> null;
    };
  }

  /**
   * The date of what lies ahead of the article: the next Friday, the next 31 May; else as {@link
   * #resolve}.
   */
  @Nullable String resolveAhead(@Nullable LocalDate published) {
    if (published != null && kind == Kind.WEEKDAY) {
      return published.with(TemporalAdjusters.nextOrSame(DayOfWeek.of(day))).toString();
    }
    if (published != null && kind == Kind.CALENDAR && year == 0 && month > 0) {
      boolean past = month < published.getMonthValue();
      past |= month == published.getMonthValue() && day > 0 && day < published.getDayOfMonth();
      return resolve(published, published.getYear() + (past ? 1 : 0));
    }
    return resolve(published, null);
  }

  /**
   * The days that may be meant.
   *
   * @return null where the date cannot be resolved at all
   */
  @Nullable DaySpan days(@Nullable LocalDate published, @Nullable Integer knownYear) {
    String reduced = resolve(published, knownYear);
    if (reduced != null) {
      DaySpan days = DaySpan.of(reduced);
      // "Two months ago" is no calendar month.
      return kind == Kind.MONTHS_AGO && day > 1 ? days.wider(ABOUT_A_FORTNIGHT) : days;
    }
    if (published == null) {
      return null;
    }
    LocalDate monday = published.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return switch (kind) {
      case THIS_WEEK -> new DaySpan(monday, published);
      case LAST_WEEK -> new DaySpan(monday.minusDays(7), monday.minusDays(1));
      case WEEKS_AGO -> {
        LocalDate then = published.minusWeeks(day);
        yield new DaySpan(then, then).wider(ABOUT_A_WEEK);
      }
      default -> null;
    };
  }

  /** Whether a day can be meant, as far as that is known without the article's date. */
  boolean mayBe(LocalDate some) {
    return switch (kind) {
      case CALENDAR ->
          (year == 0 || year == some.getYear())
              && (month == 0 || month == some.getMonthValue())
              && (day == 0 || day == some.getDayOfMonth());
      case WEEKDAY -> some.getDayOfWeek() == DayOfWeek.of(day);
      default -> true;
    };
  }

  private LocalDate weekday(LocalDate published) {
    return published.with(TemporalAdjusters.previousOrSame(DayOfWeek.of(day)));
  }

  private @Nullable String calendar(@Nullable LocalDate published, @Nullable Integer knownYear) {
    if (year > 0) {
      return reduced(year);
    }
    if (knownYear != null) {
      return reduced(knownYear);
    }
    if (published == null) {
      return null;
    }
    // The last such month or day before the article, or just behind it in another time zone.
    String last = reduced(published.getYear());
    boolean ahead = last == null || DaySpan.of(last).from().isAfter(published.plusDays(MARGIN));
    return ahead ? reduced(published.getYear() - 1) : last;
  }

  /** What is said, in a year; null where that year has no such day. */
  private @Nullable String reduced(int ofYear) {
    try {
      if (month == 0) {
        return ofYear(ofYear);
      }
      return day == 0
          ? YearMonth.of(ofYear, month).toString()
          : LocalDate.of(ofYear, month, day).toString();
    } catch (DateTimeException notADay) {
      return null; // 31 June
    }
  }

  /** A year in the four digits of ISO 8601; null for one that news does not speak of. */
  private static @Nullable String ofYear(int year) {
    return year >= FIRST_YEAR && year <= LAST_YEAR ? String.valueOf(year) : null;
  }

  /** Whether the two cannot be the same day. */
  boolean conflicts(DateExpression other) {
    if (kind == Kind.CALENDAR && other.kind == Kind.CALENDAR) {
      return differ(year, other.year) || differ(month, other.month) || differ(day, other.day);
    }
    boolean recent = kind.isOfTheseDays();
    boolean otherRecent = other.kind.isOfTheseDays();
    if (recent && otherRecent) {
      return kind == other.kind && day != other.day;
    }
    if (recent != otherRecent) {
      // Of this week's events nobody says "last month" or "in March".
      DateExpression far = recent ? other : this;
      return switch (far.kind) {
        case CALENDAR -> far.day == 0;
        case THIS_WEEK, LAST_WEEK, WEEKS_AGO -> false;
        case MONTHS_AGO -> far.day > 0;
        default -> true;
      };
    }
    return (kind != other.kind || day != other.day)
        && kind != Kind.CALENDAR
        && other.kind != Kind.CALENDAR;
  }

  private static boolean differ(int a, int b) {
    return a != 0 && b != 0 && a != b;
  }
}
