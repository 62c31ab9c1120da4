package org.rapporteur.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates as articles give them, brought to ISO 8601.
 *
 * <pre>
 * date  = year "-" month "-" day [ ( "T" | " " ) time [ zone ] ]      2024-07-02T10:30:00-04:00
 *       | year "/" month "/" day                                      2024/7/2
 *       | yyyymmdd [ "T" hhmmss [ zone ] ]                            20240702T103000Z
 *       | day monthName year [ time [ zone ] ]                        Tue, 2 Jul 2024 10:30:00 GMT
 *       | monthName day "," year                                      July 2nd, 2024
 *       | monthName day time [ zone ] year                            Jul 02 10:30:00 +0000 2024
 *       | day "." month "." year                                      2.7.2024
 *       | number "/" number "/" year              7/25/2024, if only one order of the two can be
 * zone  = "Z" | "UTC" | "GMT" | ( "+" | "-" ) hh [ ":" ] mm | "EST" | ...      as RFC 822 has them
 * </pre>
 *
 * <p>Words around it ({@code Published on July 2, 2024 at 9 p.m.}) are passed over; the first date
 * counts. Names of months are English.
 */
final class PublicationDate {
  /** No date form is longer; what is, is another text. */
  private static final int MAX_LENGTH = 200;

  /** No news is older: a date before it ({@code 0001-01-01}) is how other systems write none. */
  private static final int FIRST_YEAR = 1500;

  private static final String MONTH =
      "(?<name>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?";
  private static final String DAY = "\\b(?<day>\\d{1,2})(?:st|nd|rd|th)?";
  private static final String YEAR = "(?<year>\\d{4})(?!\\d)";
  private static final String TIME = "(?<time>\\d{1,2}:\\d{2}(?::\\d{2})?)(?:[.,]\\d+)?";
  private static final String ZONE =
      "(?<zone>Z|UTC|GMT|[ECMP][SD]T|[+-]\\d{2}(?::?\\d{2})?)(?![a-z0-9])";
  private static final String TIME_AND_ZONE = "(?:,?[T\\s]+" + TIME + "\\s*(?:" + ZONE + ")?)?";

  /** The forms, those that tell the time first. */
  private static final List<Pattern> FORMS =
      List.of(
          form("(?<!\\d)(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})(?!\\d)" + TIME_AND_ZONE),
          form(DAY + "[\\s-]+(?:of\\s+)?" + MONTH + ",?[\\s-]+" + YEAR + TIME_AND_ZONE),
          form("\\b" + MONTH + "\\s+" + DAY + "\\s+" + TIME + "\\s+(?:" + ZONE + "\\s+)?" + YEAR),
          form("\\b" + MONTH + "\\s+" + DAY + ",?\\s+" + YEAR),
          form("(?<!\\d)(?<year>\\d{4})/(?<month>\\d{1,2})/(?<day>\\d{1,2})(?!\\d)"),
          form("(?<!\\d)(?<day>\\d{1,2})\\.\\s?(?<month>\\d{1,2})\\.\\s?" + YEAR),
          form(
              "(?<![\\dT])(?<year>\\d{4})(?<month>\\d{2})(?<day>\\d{2})"
                  + "(?:T(?<time>\\d{6})(?:"
                  + ZONE
                  + ")?)?(?!\\d)"));

  private static final Pattern EITHER_ORDER =
      form("(?<!\\d)(?<first>\\d{1,2})([/-])(?<second>\\d{1,2})\\2" + YEAR);

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final Map<String, Integer> AMERICAN_HOURS =
      Map.of(
          "EST", -5, "EDT", -4, "CST", -6, "CDT", -5, "MST", -7, "MDT", -6, "PST", -8, "PDT", -7);

  private PublicationDate() {}

  /**
   * A date ({@code 2024-07-02}), or date, time and offset where all are given ({@code
   * 2024-07-02T10:30:00-04:00}).
   *
   * @return null for what is no date, for one before 1500, and for {@code 02/07/2024}, which may be
   *     one of two days
   */
  static @Nullable String normalize(String text) {
    if (text.length() > MAX_LENGTH) {
      return null;
    }
    Matcher first = null;
    for (Pattern form : FORMS) {
      Matcher found = form.matcher(text);
      if (findDate(found) && (first == null || found.start() < first.start())) {
        first = found;
      }
    }
    try {
      return first == null ? inEitherOrder(text) : iso(first);
    } catch (DateTimeException e) {
      return null; // the 31st of June
    }
  }

  /** The first of several values that is a date; else the first that says something. */
  static @Nullable String firstOf(@Nullable String... candidates) {
    String unread = null;
    for (String candidate : candidates) {
      if (candidate != null && normalize(candidate) != null) {
        return candidate;
      }
      unread = unread == null && candidate != null && !candidate.isBlank() ? candidate : unread;
    }
    return unread;
  }

  /** Goes on to the next date that is one. */
  private static boolean findDate(Matcher form) {
    while (form.find()) {
      if (number(form, "year") >= FIRST_YEAR) {
        return true;
      }
    }
    return false;
  }

  private static String iso(Matcher found) {
    LocalDate date = LocalDate.of(number(found, "year"), month(found), number(found, "day"));
    String time = group(found, "time");
    String zone = group(found, "zone");
    if (time == null || zone == null) {
      return date.toString();
    }
    return OffsetDateTime.of(date, time(time), zone(zone))
        .format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
  }

  private static @Nullable String inEitherOrder(String text) {
    Matcher found = EITHER_ORDER.matcher(text);
    if (!findDate(found)) {
      return null;
    }
    int first = number(found, "first");
    int second = number(found, "second");
    if (first <= 12 && second <= 12 && first != second) {
      return null;
    }
    int month = first > 12 ? second : first;
    return LocalDate.of(number(found, "year"), month, first > 12 ? first : second).toString();
  }

  private static LocalTime time(String digits) {
    String plain = digits.replace(":", "");
    plain = plain.length() % 2 == 0 ? plain : "0" + plain;
    return LocalTime.of(
        Integer.parseInt(plain.substring(0, 2)),
        Integer.parseInt(plain.substring(2, 4)),
        plain.length() > 4 ? Integer.parseInt(plain.substring(4)) : 0);
  }

  private static ZoneOffset zone(String zone) {
    String upper = zone.toUpperCase(Locale.ROOT);
    Integer american = AMERICAN_HOURS.get(upper);
    if (american != null) {
      return ZoneOffset.ofHours(american);
    }
    boolean offset = upper.startsWith("+") || upper.startsWith("-");
    return offset ? ZoneOffset.of(upper) : ZoneOffset.UTC;
  }

  private static int month(Matcher found) {
    String name = group(found, "name");
    return name == null
        ? number(found, "month")
        : MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
  }

  private static int number(Matcher found, String group) {
    return Integer.parseInt(found.group(group));
  }

  private static @Nullable String group(Matcher found, String group) {
    return found.namedGroups().containsKey(group) ? found.group(group) : null;
  }

  private static Pattern form(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
  }
}
