package org.rapporteur.resolution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fact.Span;
import org.rapporteur.resolution.DateExpression.Kind;

/**
 * Finds dates by a small grammar; case is ignored but for {@code may}, {@code march} and {@code
 * sun}.
 *
 * <pre>
 * date     = [ "on" | "in" | "late" | "early" | "earlier" | "last" | "this" ] ( calendar | weekday | relative )
 * calendar = month [ day [ "st" ] ] [ "," ] [ year ] | day [ "of" ] month [ year ] | "in" year
 * weekday  = "Monday" … "Sunday"
 * relative = "today" | "yesterday" | ( "last" | "this" ) ( "week" | "month" | "year" )
 *          | ( "a" | number ) ( "days" | "weeks" | "months" | "years" ) "ago"
 * </pre>
 */
final class DateReader {
  private static final List<String> WEEKDAYS =
      List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
  private static final String MONTHS =
      "january february march april may june july august september october november december";
  private static final Map<String, Integer> MONTH_NUMBERS = new HashMap<>();
  private static final Set<String> BEFORE =
      Set.of("on", "in", "late", "early", "earlier", "last", "this", "mid", "-", "of");
  private static final Set<String> NO_EVENT =
      Set.of("since", "until", "till", "from", "by", "before");

  static {
    String[] names = MONTHS.split(" ");
    for (int i = 0; i < names.length; i++) {
      MONTH_NUMBERS.put(names[i], i + 1);
      MONTH_NUMBERS.put(names[i].substring(0, 3), i + 1);
    }
    MONTH_NUMBERS.put("sept", 9);
  }

  private static final int MOST_AGO = 100;

  private final Reading reading;

  DateReader(Reading reading) {
    this.reading = reading;
  }

  /** The date nearest to a token in {@code [begin, end)}; null where none stands there. */
  @Nullable DateExpression nearest(int begin, int end, int token) {
    DateExpression best = null;
    int bestDistance = Integer.MAX_VALUE;
    for (DateExpression date : all(begin, end)) {
      int distance = date.first() > token ? date.first() - token : token - date.end() + 1;
      if (distance < bestDistance) {
        best = date;
        bestDistance = distance;
      }
    }
    return best;
  }

  /** The first date in {@code [begin, end)}, whatever it is of; null where none stands there. */
  @Nullable DateExpression first(int begin, int end) {
    for (int i = begin; i < end; i++) {
      DateExpression date = read(i, begin, end);
      if (date != null) {
        return date;
      }
    }
    return null;
  }

  /** All dates on which something may have happened, in text order. */
  List<DateExpression> all(int begin, int end) {
    List<DateExpression> dates = new ArrayList<>();
    for (int i = begin; i < end; ) {
      DateExpression date = read(i, begin, end);
      if (date == null) {
        i++;
        continue;
      }
      i = date.end();
      Span dateline = reading.paragraph(date.first()).dateline();
      boolean inDateline =
          dateline != null && dateline.contains(reading.span(date.first(), date.end()).begin());
      if (!inDateline && !NO_EVENT.contains(reading.word(date.first() - 1))) {
        dates.add(date);
      }
    }
    return dates;
  }

  private @Nullable DateExpression read(int i, int begin, int end) {
    String word = reading.word(i);
    String before = i > begin ? reading.word(i - 1) : "";
    boolean last = before.equals("last") || before.equals("previous");
    int weekday = WEEKDAYS.indexOf(word);
    if (weekday >= 0) {
      return make(i, i + 1, begin, Kind.WEEKDAY, 0, 0, weekday + 1);
    }
    if (word.equals("today") || word.equals("yesterday")) {
      return make(i, i + 1, begin, Kind.DAYS_AGO, 0, 0, word.equals("today") ? 0 : 1);
    }
    if (last || before.equals("this")) {
      Kind kind =
          switch (word) {
            case "week" -> last ? Kind.LAST_WEEK : Kind.THIS_WEEK;
            case "month" -> Kind.MONTHS_AGO;
            case "year" -> Kind.YEARS_AGO;
            default -> null;
          };
      if (kind != null) {
        boolean counts = kind == Kind.MONTHS_AGO || kind == Kind.YEARS_AGO;
        return make(i, i + 1, begin, kind, 0, 0, last && counts ? 1 : 0);
      }
    }
    if (word.equals("ago")) {
      return ago(i, begin);
    }
    if (month(i) > 0) {
      return fromMonth(i, begin, end);
    }
    boolean ofYear = isYear(word) && (before.equals("in") || before.equals("of"));
    return ofYear ? make(i, i + 1, begin, Kind.CALENDAR, Integer.parseInt(word), 0, 0) : null;
  }

  /** {@code two days ago}, {@code a week ago}. */
  private @Nullable DateExpression ago(int i, int begin) {
    Kind kind =
        switch (reading.word(i - 1)) {
          case "day", "days" -> Kind.DAYS_AGO;
          case "week", "weeks" -> Kind.WEEKS_AGO;
          case "month", "months" -> Kind.MONTHS_AGO;
          case "year", "years" -> Kind.YEARS_AGO;
          default -> null;
        };
    if (kind == null || i - 2 < begin) {
      return null;
    }
    String count = reading.word(i - 2);
    boolean one = count.equals("a") || count.equals("one");
    int number = one ? 1 : Numbers.valueOf(count);
    return number > 0 && number <= MOST_AGO ? make(i - 2, i + 1, begin, kind, 0, 0, number) : null;
  }

  private DateExpression fromMonth(int i, int begin, int end) {
    int day = i > begin ? day(reading.word(i - 1)) : 0;
    int from = day > 0 ? i - 1 : i;
    int next = i + 1;
    if (day == 0 && next < end && day(reading.word(next)) > 0) {
      day = day(reading.word(next));
      next++;
    }
    int yearAt = next < end && reading.word(next).equals(",") ? next + 1 : next;
    int year = 0;
    if (yearAt < end && isYear(reading.word(yearAt))) {
      year = Integer.parseInt(reading.word(yearAt));
      next = yearAt + 1;
    }
    return make(from, next, begin, Kind.CALENDAR, year, month(i), day);
  }

  private DateExpression make(
      int from, int end, int begin, Kind kind, int year, int month, int day) {
    int first = from;
    while (first > begin && BEFORE.contains(reading.word(first - 1)) && from - first < 3) {
      first--;
    }
    while (first < from && (reading.word(first).equals("of") || reading.word(first).equals("-"))) {
      first++;
    }
    return new DateExpression(first, end, kind, year, month, day);
  }

  private int month(int i) {
    return reading.capital(i) ? MONTH_NUMBERS.getOrDefault(reading.word(i), 0) : 0;
  }

  private static int day(String word) {
    String digits = word.replaceFirst("(?:st|nd|rd|th)$", "");
    if (digits.isEmpty() || digits.length() > 2 || !Character.isDigit(digits.charAt(0))) {
      return 0;
    }
    int value = Numbers.valueOf(digits);
    return value >= 1 && value <= 31 ? value : 0;
  }

  private static boolean isYear(String word) {
    return word.length() == 4
        && (word.startsWith("19") || word.startsWith("20"))
        && Numbers.valueOf(word) > 0;
  }
}
