package org.rapporteur.reference;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Sessions of the General Assembly and the Human Rights Council, and their years.
 *
 * <p>The Assembly's session n opens in September of 1945 + n (the first opened in January 1946);
 * the Human Rights Council has met three times a year since 2006.
 */
public final class Sessions {
  /** In 1976, with its thirty-first session, the Assembly began to put the session first. */
  static final int LAST_ROMAN_YEAR = 1975;

  /** That session: its resolutions are 31/1 and so on. */
  static final int FIRST_SLASHED = 31;

  /** The Assembly's latest special session, of 2021; the Human Rights Council's count is higher. */
  static final int LAST_SPECIAL = 32;

  static final int FIRST_YEAR = 1946;

  private static final int ASSEMBLY_BASE = 1945;
  private static final int RIGHTS_COUNCIL_FIRST_YEAR = 2006;
  private static final int RIGHTS_COUNCIL_A_YEAR = 3;

  private static final Map<String, Integer> SPECIAL =
      DataFile.lines(Sessions.class, "special-sessions.tsv").stream()
          .map(line -> line.split("\t"))
          .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> Integer.valueOf(row[1])));

  private Sessions() {}

  /** The year of a regular session that resolutions name in roman digits: 26 gives 1971. */
  static @Nullable Integer yearOfRoman(int session) {
    int year = assemblyYear(session);
    return year > ASSEMBLY_BASE && year <= LAST_ROMAN_YEAR ? Integer.valueOf(year) : null;
  }

  /** {@code S-VI} gives 1974, {@code ES-I} 1956; null for all others. */
  static @Nullable Integer yearOfSpecial(String session) {
    return SPECIAL.get(session);
  }

  /** The year in which the Assembly's regular session opens: 78 gives 2023. */
  public static int assemblyYear(int session) {
    return ASSEMBLY_BASE + session;
  }

  /**
   * The Assembly's regular session that sits on a day: 1 July 2024 gives 78.
   *
   * <p>Rule 1 of the Assembly's rules of procedure: it opens on the Tuesday of the third week in
   * September, counted from the first week that has a working day; since 2023 of the second week.
   */
  public static int assemblySession(LocalDate day) {
    int sinceBase = day.getYear() - ASSEMBLY_BASE;
    return day.isBefore(opening(day.getYear())) ? sinceBase - 1 : sinceBase;
  }

  private static LocalDate opening(int year) {
    LocalDate first = LocalDate.of(year, Month.SEPTEMBER, 1);
    // A first of September on a weekend leaves its week without a working day.
    LocalDate monday =
        first.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue()
            ? first.with(TemporalAdjusters.next(DayOfWeek.MONDAY))
            : first.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return monday.plusWeeks(first.getYear() < 2023 ? 2 : 1).plusDays(1);
  }

  /** The year of a regular session of the Human Rights Council: 19 gives 2012. */
  public static int rightsCouncilYear(int session) {
    return RIGHTS_COUNCIL_FIRST_YEAR + (session - 1) / RIGHTS_COUNCIL_A_YEAR;
  }
}
