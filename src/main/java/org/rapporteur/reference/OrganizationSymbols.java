package org.rapporteur.reference;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fact.Body;

/** The symbols of organizations that are spoken in full: {@code resolution WHA78.1}. */
final class OrganizationSymbols {
  private static final int AGENCY_BASE = 1956; // the Agency's General Conference first met in 1957
  private static final int STATES_FOUNDED = 48; // the OAS, in 1948: /91 is 1991, /20 is 2020

  private static final Pattern GOVERNORS = Pattern.compile("((?:19|20)\\d\\d)/(\\d{1,3})");
  private static final Pattern CONFERENCE = Pattern.compile("(\\d{1,3})\\)/RES/(\\d{1,3})");
  private static final Pattern AMERICAN_STATES =
      Pattern.compile("(AG|CP)/RES\\.?(\\d{1,4})(?:\\(([0-9A-Z-]{1,10})/(\\d\\d)\\))?");
  private static final Pattern TEXT_ADOPTED =
      Pattern.compile("(P\\d{1,2}_TA)(?:-PROV)?(\\(((?:19|20)\\d\\d)\\)\\d{4})");
  private static final Pattern PROCEDURE =
      Pattern.compile("(?:19|20)\\d\\d/\\d{4}\\((?:RSP|INI|INL)\\)");
  private static final Pattern MOTION = Pattern.compile("(?:RC-)?B\\d{1,2}-\\d{4}/(?:19|20)\\d\\d");

  private OrganizationSymbols() {}

  /** {@code 78.1} of the World Health Assembly. */
  static @Nullable ResolutionSymbol health(SymbolCursor cursor) {
    int session = cursor.integer();
    int number = session > 0 && cursor.skip(".") ? cursor.integer() : -1;
    String spoken = session + "." + number;
    return number <= 0
        ? null
        : new ResolutionSymbol("WHA" + spoken, Body.WHA, spoken, null, session, false);
  }

  /** {@code 2022/34} of the Agency's Board of Governors, which counts all its papers in one row. */
  static @Nullable ResolutionSymbol governors(SymbolCursor cursor) {
    Matcher number = whole(GOVERNORS, cursor);
    if (number == null) {
      return null;
    }
    String symbol = "GOV/" + number.group(1) + "/" + Integer.parseInt(number.group(2));
    Integer year = Integer.valueOf(number.group(1));
    return new ResolutionSymbol(symbol, Body.IAEA, symbol, year, null, false);
  }

  /** {@code 66)/RES/10} of the Agency's General Conference. */
  static @Nullable ResolutionSymbol conference(SymbolCursor cursor) {
    Matcher number = whole(CONFERENCE, cursor);
    if (number == null) {
      return null;
    }
    int session = Integer.parseInt(number.group(1));
    String symbol = "GC(" + session + ")/RES/" + Integer.parseInt(number.group(2));
    return new ResolutionSymbol(symbol, Body.IAEA, symbol, AGENCY_BASE + session, session, false);
  }

  /** {@code AG/RES. 2964 (L-O/20)} of the Organization of American States. */
  static @Nullable ResolutionSymbol americanStates(SymbolCursor cursor) {
    Matcher symbol = whole(AMERICAN_STATES, cursor);
    if (symbol == null) {
      return null;
    }
    String number = symbol.group(2);
    Integer year = null;
    if (symbol.group(4) != null) {
      number += " (" + symbol.group(3) + "/" + symbol.group(4) + ")";
      int written = Integer.parseInt(symbol.group(4));
      year = written + (written < STATES_FOUNDED ? 2000 : 1900);
    }
    String canonical = symbol.group(1) + "/RES. " + number;
    return new ResolutionSymbol(canonical, Body.OTHER, number, year, null, false);
  }

  /**
   * Of the European Parliament: {@code P9_TA(2022)0052}; {@code 2022/2564(RSP)} or {@code (INI)},
   * the procedures that end in a resolution; and as a draft the motion {@code B9-0123/2022}.
   */
  static @Nullable ResolutionSymbol parliament(SymbolCursor cursor) {
    String text = cursor.rest();
    if (MOTION.matcher(text).matches()) {
      cursor.skipRest();
      return new ResolutionSymbol(text, Body.EP, null, null, null, true);
    }
    Matcher adopted = whole(TEXT_ADOPTED, cursor);
    if (adopted != null) {
      String symbol = adopted.group(1) + adopted.group(2);
      Integer year = Integer.valueOf(adopted.group(3));
      return new ResolutionSymbol(symbol, Body.EP, symbol, year, null, false);
    }
    // A procedure's year is that of its beginning, not of the vote.
    return whole(PROCEDURE, cursor) == null
        ? null
        : new ResolutionSymbol(text, Body.EP, text, null, null, false);
  }

  private static @Nullable Matcher whole(Pattern pattern, SymbolCursor cursor) {
    Matcher matcher = pattern.matcher(cursor.rest());
    if (!matcher.matches()) {
      return null;
    }
    cursor.skipRest();
    return matcher;
  }
}
