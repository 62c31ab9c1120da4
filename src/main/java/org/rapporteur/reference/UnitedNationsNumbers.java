package org.rapporteur.reference;

import org.jspecify.annotations.Nullable;
import org.rapporteur.fact.Body;

/** The numbers of the four UN organs whose resolutions have a series of their own. */
final class UnitedNationsNumbers {
  private static final int LAST_YEAR = 2199; // far enough; 31500 in brackets is no year
  private static final int HIGHEST = 9999;
  private static final int LAST_SESSION = 199; // 1701/2006 is no session's

  private UnitedNationsNumbers() {}

  /** {@code 1701}, {@code 1701 (2006)}; {@code 1701/2006} where that is its year. */
  static @Nullable ResolutionSymbol council(SymbolCursor cursor) {
    int number = cursor.integer();
    if (number <= 0 || number > HIGHEST) {
      return null;
    }
    Integer year = SecurityCouncilYears.yearOf(number);
    if (cursor.skip("/")) {
      return year != null && year == cursor.integer() ? ofCouncil(number, year) : null;
    }
    if (cursor.skip("(")) {
      int given = cursor.integer();
      if (!cursor.skip(")") || given < Sessions.FIRST_YEAR || given > LAST_YEAR) {
        return null;
      }
      year = year == null ? Integer.valueOf(given) : year; // the table knows better than a slip
    }
    return year == null ? null : ofCouncil(number, year);
  }

  /**
   * {@code 2950}, {@code S/RES/2950}: a number above all known, the year of which none can tell.
   */
  static @Nullable ResolutionSymbol councilToCome(SymbolCursor cursor) {
    cursor.skipAny("S/RES/", "/RES/"); // SC/RES/ has been read up to the stroke
    int number = cursor.integer();
    return number <= 0 || number > HIGHEST || !cursor.atEnd() ? null : ofCouncil(number, null);
  }

  private static ResolutionSymbol ofCouncil(int number, @Nullable Integer year) {
    String symbol = "S/RES/" + number + (year == null ? "" : " (" + year + ")");
    return new ResolutionSymbol(symbol, Body.UNSC, String.valueOf(number), year, null, false);
  }

  /**
   * {@code 78/265}, {@code 75/245 B}, {@code 75/101 A-B}, {@code ES-11/1}, {@code 217 A (III)};
   * 2758, where the number alone tells the session.
   */
  static @Nullable ResolutionSymbol assembly(SymbolCursor cursor) {
    String special = cursor.skipAny("ES-", "S-");
    int first = cursor.integer();
    if (first <= 0) {
      return null;
    }
    if (!cursor.skip("/")) {
      return special.isEmpty() ? roman(Body.UNGA, first, cursor) : null;
    }
    int second = cursor.integer();
    if (second <= 0 || first > LAST_SESSION) {
      return null;
    }
    String parts = together(cursor.parts());
    if (parts == null) {
      return null;
    }
    String number = special + first + "/" + second + behindBlank(parts);
    Integer session = special.isEmpty() ? Integer.valueOf(first) : null;
    return new ResolutionSymbol("A/RES/" + number, Body.UNGA, number, null, session, false);
  }

  /** {@code 16/18}, {@code S-33/1}. */
  static @Nullable ResolutionSymbol rights(SymbolCursor cursor) {
    String special = cursor.skipAny("S-");
    int session = cursor.integer();
    int second = cursor.skip("/") ? cursor.integer() : -1;
    if (session <= 0 || session > LAST_SESSION || second <= 0) {
      return null;
    }
    boolean regular = special.isEmpty();
    String number = special + session + "/" + second;
    return new ResolutionSymbol(
        "A/HRC/RES/" + number,
        Body.UNHRC,
        number,
        regular ? Integer.valueOf(Sessions.rightsCouncilYear(session)) : null,
        regular ? Integer.valueOf(session) : null,
        false);
  }

  /** {@code 2023/1}; before 1978 {@code 1503 (XLVIII)}. */
  static @Nullable ResolutionSymbol economic(SymbolCursor cursor) {
    int first = cursor.integer();
    if (first <= 0) {
      return null;
    }
    if (!cursor.skip("/")) {
      return roman(Body.ECOSOC, first, cursor);
    }
    int second = cursor.integer();
    String number = first + "/" + second;
    boolean ofYear = first >= Sessions.FIRST_YEAR && first <= LAST_YEAR;
    return second <= 0 || !ofYear
        ? null
        : new ResolutionSymbol("E/RES/" + number, Body.ECOSOC, number, first, null, false);
  }

  /** The session behind the number: the symbol leaves the parts' letters out. */
  private static @Nullable ResolutionSymbol roman(Body body, int number, SymbolCursor cursor) {
    String parts = behindBlank(cursor.parts());
    if (!cursor.skip("(")) {
      return inSessionOfNumber(body, number, parts);
    }
    String session = cursor.untilClosed();
    return inSession(body, number, parts, session);
  }

  /** {@code A/RES/2758}: the number tells the session. */
  private static @Nullable ResolutionSymbol inSessionOfNumber(Body body, int number, String parts) {
    String session = body == Body.UNGA ? AssemblyNumbers.sessionOf(number) : null;
    return session == null ? null : inSession(body, number, parts, session);
  }

  private static @Nullable ResolutionSymbol inSession(
      Body body, int number, String parts, String session) {
    int regular = RomanNumeral.valueOf(session);
    Integer year = null;
    if (body == Body.UNGA) {
      year = regular > 0 ? Sessions.yearOfRoman(regular) : Sessions.yearOfSpecial(session);
      if (year == null) {
        return null;
      }
    } else if (regular < 0) {
      return null;
    }
    return new ResolutionSymbol(
        (body == Body.UNGA ? "A/RES/" : "E/RES/") + number + "(" + session + ")",
        body,
        number + parts + " (" + session + ")",
        year,
        regular > 0 ? Integer.valueOf(regular) : null,
        false);
  }

  /**
   * Several parts as one symbol has them: {@code A to C} as A-C, {@code A and B} as A-B; null for
   * {@code A and D}.
   */
  private static @Nullable String together(String parts) {
    if (parts.length() <= 1) {
      return parts;
    }
    char first = parts.charAt(0);
    char last = parts.charAt(parts.length() - 1);
    boolean neighbours = parts.indexOf(',') < 0 && last == first + 1;
    return neighbours || parts.indexOf(" to ") == 1 ? first + "-" + last : null;
  }

  private static String behindBlank(String part) {
    return part.isEmpty() ? "" : " " + part;
  }
}
