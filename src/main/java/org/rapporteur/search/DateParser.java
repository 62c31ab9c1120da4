package org.rapporteur.search;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates as people type them; on 2 July 2024:
 *
 * <pre>
 * range    = days | [days] ("..") [days] | days " to " days
 * days     = 2024 | 2024-07 | 2024-07-02              as ISO 8601 writes them
 *          | July 2024 | Jul. 2024                    English months, from three letters
 *          | 2 July 2024 | 2nd Jul 2024 | July 2, 2024
 *          | today | yesterday                        2 July, 1 July
 *          | this week | this month | this year       the whole of it: 1 July (Monday) to 7 July
 *          | last week | last month | last year       the whole one before: June 2024
 *          | last 30 days | last 2 weeks              those that end today: 3 June to 2 July
 * </pre>
 *
 * <p>Case and blanks don't matter; {@code past} and {@code previous} serve as {@code last}; weeks
 * begin on Mondays. What today is, the clock says. May be shared between threads.
 *
 * @since 0.1.0
 */
public final class DateParser {
  /** What messages say that a date is. */
  static final String FORMS =
      "a date is 2024, 2024-07, 2024-07-02, July 2024, 2 July 2024, today, last week,"
          + " last 30 days or 2024-01..2024-06";

  private static final Pattern RANGE = Pattern.compile("(.*?) ?(?:\\.\\.|\\bto\\b) ?(.*)");
  private static final Pattern ISO = Pattern.compile("\\d{4}(?:-\\d{2}){0,2}");
  private static final Pattern MONTH = Pattern.compile("([a-z]{3,9})\\.? (\\d{4})");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)? ([a-z]{3,9})\\.?,? (\\d{4})");
  private static final Pattern MONTH_FIRST =
      Pattern.compile("([a-z]{3,9})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})");
  private static final Pattern RELATIVE =
      Pattern.compile("(this|last|past|previous) (?:(\\d{1,4}) )?(day|week|month|year)(s?)");

  private final Clock clock;

  /** Reads dates of which the relative ones are told from {@code clock}'s day in its zone. */
  public DateParser(Clock clock) {
    this.clock = clock;
  }

  /**
   * The days that {@code typed} means: {@code 2024-02} is 1 to 29 February 2024, {@code 2024..} all
   * days from 1 January 2024 on.
   *
   * @throws QueryException if it is no date or a range that ends before it begins
   */
  public DateRange parse(String typed) throws QueryException {
    DateRange range = read(typed);
    if (range == null) {
      throw QueryException.of("no date: '" + typed + "'; " + FORMS);
    }
    if (range.first().isAfter(range.last())) {
      throw QueryException.of("'" + typed + "' ends before it begins");
    }
    return range;
  }

  /**
   * The days from the first of {@code from} to the last of {@code to}; null is open: {@code 2024}
   * and {@code yesterday}.
   *
   * @throws QueryException if one is no date, or the first day is behind the last
   */
  public DateRange between(@Nullable String from, @Nullable String to) throws QueryException {
    LocalDate first = from == null ? null : parse(from).from();
    LocalDate last = to == null ? null : parse(to).to();
    if (first != null && last != null && first.isAfter(last)) {
      throw QueryException.of("from " + first + " is after to " + last);
    }
    return new DateRange(first, last);
  }

  /** As {@link #parse}, but null for what is no date, and without a look at its order. */
  @Nullable DateRange read(String typed) {
    String text = typed.strip().replaceAll("[\\s\\p{Z}]+", " ").toLowerCase(Locale.ROOT);
    try {
      Matcher range = RANGE.matcher(text);
      return range.matches() ? range(range.group(1), range.group(2)) : days(text);
    } catch (DateTimeException noSuchDay) { // 30 February
      return null;
    }
  }

  private @Nullable DateRange range(String first, String last) {
    DateRange from = days(first);
    DateRange to = days(last);
    boolean wrong = (from == null && !first.isEmpty()) || (to == null && !last.isEmpty());
    return wrong || (from == null && to == null)
        ? null
        : new DateRange(from == null ? null : from.from(), to == null ? null : to.to());
  }

  private @Nullable DateRange days(String text) {
    if (ISO.matcher(text).matches()) {
      return DateRange.of(text);
    }
    LocalDate today = LocalDate.now(clock);
    if (text.equals("today")) {
      return new DateRange(today, today);
    }
    if (text.equals("yesterday")) {
      return new DateRange(today.minusDays(1), today.minusDays(1));
    }
    Matcher month = MONTH.matcher(text);
    if (month.matches()) {
      Month named = month(month.group(1));
      return named == null ? null : of(YearMonth.of(Integer.parseInt(month.group(2)), named));
    }
    Matcher day = DAY_FIRST.matcher(text);
    if (day.matches()) {
      return day(day.group(3), day.group(2), day.group(1));
    }
    day = MONTH_FIRST.matcher(text);
    if (day.matches()) {
      return day(day.group(3), day.group(1), day.group(2));
    }
    Matcher relative = RELATIVE.matcher(text);
    return relative.matches() ? relative(today, relative) : null;
  }

  private static @Nullable DateRange relative(LocalDate today, Matcher written) {
    boolean isThis = written.group(1).equals("this");
    String count = written.group(2);
    ChronoUnit unit = ChronoUnit.valueOf(written.group(3).toUpperCase(Locale.ROOT) + "S");
    if (count != null) {
      LocalDate before = today.minus(Integer.parseInt(count), unit);
      return isThis || before.equals(today) ? null : new DateRange(before.plusDays(1), today);
    }
    if (unit == ChronoUnit.DAYS || !written.group(4).isEmpty()) {
      return null; // last days: how many?
    }
    LocalDate inside = isThis ? today : today.minus(1, unit);
    return switch (unit) {
      case WEEKS -> {
        LocalDate monday = inside.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        yield new DateRange(monday, monday.plusDays(6));
      }
      case MONTHS -> of(YearMonth.from(inside));
      default ->
          new DateRange(
              inside.with(TemporalAdjusters.firstDayOfYear()),
              inside.with(TemporalAdjusters.lastDayOfYear()));
    };
  }

  private static @Nullable DateRange day(String year, String month, String day) {
    Month named = month(month);
    if (named == null) {
      return null;
    }
    LocalDate date = LocalDate.of(Integer.parseInt(year), named, Integer.parseInt(day));
    return new DateRange(date, date);
  }

  private static @Nullable Month month(String written) {
    for (Month month : Month.values()) {
      String name = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
      if (name.startsWith(written)) {
        return month;
      }
    }
    return null;
  }

  private static DateRange of(YearMonth month) {
    return new DateRange(month.atDay(1), month.atEndOfMonth());
  }
}
