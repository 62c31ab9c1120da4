package org.rapporteur.reference;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fact.Body;

/**
 * Reads symbols and numbers by hand; blanks between the parts are skipped, case is ignored.
 *
 * <pre>
 * symbol    = council | assembly | rights | economic | health | chamber | draft
 * council   = ( "S/RES/" | "UNSCR" ) councilNumber
 * assembly  = ( "A/RES/" | "UNGAR" ) assemblyNumber
 * rights    = "A/HRC/RES/" pair
 * economic  = "E/RES/" pair
 * health    = "WHA" number "." number
 * chamber   = ( "H" | "S" ) "." [ ( "Con" | "J" | "Jt" ) "." ] "Res" "." number
 * draft     = ( "A" | "S" | "E" ) "/" part { "/" part }        with a part "L." number, or S/year/number
 *
 * councilNumber  = number [ "(" year ")" ]
 * assemblyNumber = [ "ES-" | "S-" ] pair [ letter ] | number [ letter ] "(" roman ")"
 * pair           = number "/" number
 * </pre>
 */
final class ResolutionSymbolParser {
  private static final int FIRST_YEAR = 1946;
  private static final Map<String, String> CHAMBERS =
      Map.of(
          "H.RES.",
          "H.Res. ",
          "S.RES.",
          "S.Res. ",
          "H.CON.RES.",
          "H.Con.Res. ",
          "S.CON.RES.",
          "S.Con.Res. ",
          "H.J.RES.",
          "H.J.Res. ",
          "S.J.RES.",
          "S.J.Res. ",
          "H.JT.RES.",
          "H.J.Res. ",
          "S.JT.RES.",
          "S.J.Res. ");

  private static final Pattern DRAFT_NUMBER = Pattern.compile("L\\.\\d{1,4}");
  private static final Pattern DRAFT_PART =
      Pattern.compile("[A-Z]|(?:ES-|S-)?\\d{1,4}|(?:C|L|REV|ADD|CORR)\\.\\d{1,4}|HRC|BUR");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  private final String text;
  private int at;

  private ResolutionSymbolParser(String text) {
    StringBuilder dense = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '\u2010' && c <= '\u2013') {
        dense.append('-'); // a hyphen of any kind: ES‑11/1
      } else if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
        dense.append(c);
      }
    }
    this.text = dense.toString().toUpperCase(Locale.ROOT);
  }

  static @Nullable ResolutionSymbol symbol(String text) {
    ResolutionSymbolParser parser = new ResolutionSymbolParser(text);
    ResolutionSymbol symbol;
    if (parser.skip("S/RES/") || parser.skip("UNSCR")) {
      symbol = parser.councilNumber();
    } else if (parser.skip("A/RES/") || parser.skip("UNGAR")) {
      symbol = parser.assemblyNumber();
    } else if (parser.skip("A/HRC/RES/")) {
      symbol = parser.pairOf(Body.UNHRC);
    } else if (parser.skip("E/RES/")) {
      symbol = parser.pairOf(Body.ECOSOC);
    } else if (parser.skip("WHA")) {
      symbol = parser.healthNumber();
    } else {
      symbol = parser.chamber();
      symbol = symbol == null ? parser.draft() : symbol;
    }
    return parser.atEnd() ? symbol : null;
  }

  static @Nullable ResolutionSymbol number(Body body, String number) {
    ResolutionSymbolParser parser = new ResolutionSymbolParser(number);
    ResolutionSymbol symbol =
        switch (body) {
          case UNSC -> parser.councilNumber();
          case UNGA -> parser.assemblyNumber();
          case UNHRC, ECOSOC -> parser.pairOf(body);
          case WHA -> parser.healthNumber();
          default -> null;
        };
    return parser.atEnd() ? symbol : null;
  }

  private @Nullable ResolutionSymbol councilNumber() {
    int number = integer();
    if (number <= 0) {
      return null;
    }
    Integer year = SecurityCouncilYears.yearOf(number);
    if (skip("(")) {
      int given = integer();
      if (!skip(")") || given < FIRST_YEAR) {
        return null;
      }
      year = year == null ? Integer.valueOf(given) : year; // the table knows better than a slip
    }
    return year == null
        ? null
        : new ResolutionSymbol(
            "S/RES/" + number + " (" + year + ")",
            Body.UNSC,
            String.valueOf(number),
            year,
            null,
            false);
  }

  private @Nullable ResolutionSymbol assemblyNumber() {
    String special = skip("ES-") ? "ES-" : skip("S-") ? "S-" : "";
    int first = integer();
    if (first <= 0) {
      return null;
    }
    if (!skip("/")) {
      return special.isEmpty() ? romanNumber(first) : null;
    }
    int second = integer();
    if (second <= 0) {
      return null;
    }
    String part = letter();
    String number = special + first + "/" + second + (part.isEmpty() ? "" : " " + part);
    Integer session = special.isEmpty() ? Integer.valueOf(first) : null;
    return new ResolutionSymbol("A/RES/" + number, Body.UNGA, number, null, session, false);
  }

  private @Nullable ResolutionSymbol romanNumber(int number) {
    String part = letter();
    if (!skip("(")) {
      return null;
    }
    int close = text.indexOf(')', at);
    int session = close < 0 ? -1 : RomanNumeral.valueOf(text.substring(at, close));
    if (session < 0) {
      return null;
    }
    String roman = text.substring(at, close);
    at = close + 1;
    return new ResolutionSymbol(
        "A/RES/" + number + "(" + roman + ")",
        Body.UNGA,
        number + (part.isEmpty() ? "" : " " + part) + " (" + roman + ")",
        Sessions.assemblyYear(session),
        session,
        false);
  }

  private @Nullable ResolutionSymbol pairOf(Body body) {
    boolean special = body == Body.UNHRC && skip("S-");
    int first = integer();
    if (first <= 0 || !skip("/")) {
      return null;
    }
    int second = integer();
    if (second <= 0) {
      return null;
    }
    String number = (special ? "S-" : "") + first + "/" + second;
    if (body == Body.ECOSOC) {
      Integer year = first >= FIRST_YEAR ? Integer.valueOf(first) : null;
      return new ResolutionSymbol("E/RES/" + number, body, number, year, null, false);
    }
    Integer year = special ? null : Integer.valueOf(Sessions.rightsCouncilYear(first));
    Integer session = special ? null : Integer.valueOf(first);
    return new ResolutionSymbol("A/HRC/RES/" + number, body, number, year, session, false);
  }

  private @Nullable ResolutionSymbol healthNumber() {
    int session = integer();
    if (session <= 0 || !skip(".")) {
      return null;
    }
    int number = integer();
    String spoken = session + "." + number;
    return number <= 0
        ? null
        : new ResolutionSymbol("WHA" + spoken, Body.WHA, spoken, null, session, false);
  }

  private @Nullable ResolutionSymbol chamber() {
    int digit = at;
    while (digit < text.length() && !Character.isDigit(text.charAt(digit))) {
      digit++;
    }
    String letters = text.substring(at, digit).replace(".", "");
    String prefix = null;
    for (Map.Entry<String, String> chamber : CHAMBERS.entrySet()) {
      if (chamber.getKey().replace(".", "").equals(letters)) {
        prefix = chamber.getValue();
      }
    }
    if (prefix == null) {
      return null;
    }
    at = digit;
    int number = integer();
    return number <= 0
        ? null
        : new ResolutionSymbol(
            prefix + number,
            prefix.startsWith("H") ? Body.US_HOUSE : Body.US_SENATE,
            String.valueOf(number),
            null,
            null,
            false);
  }

  private @Nullable ResolutionSymbol draft() {
    String[] parts = text.split("/", -1);
    if (parts.length < 3 || parts.length > 6 || parts[0].length() != 1) {
      return null;
    }
    boolean numbered = false;
    for (String part : parts) {
      numbered |= DRAFT_NUMBER.matcher(part).matches();
      if (!DRAFT_PART.matcher(part).matches()) {
        return null;
      }
    }
    Body body =
        switch (parts[0]) {
          case "A" -> parts[1].equals("HRC") ? Body.UNHRC : Body.UNGA;
          case "S" -> Body.UNSC;
          case "E" -> Body.ECOSOC;
          default -> null;
        };
    boolean ofCouncil =
        body == Body.UNSC && YEAR.matcher(parts[1]).matches() && NUMBER.matcher(parts[2]).matches();
    if (body == null || !(numbered || ofCouncil)) {
      return null;
    }
    at = text.length();
    String canonical = text.replace("/REV.", "/Rev.").replace("/ADD.", "/Add.");
    String second = parts[parts[1].startsWith("C.") ? 2 : 1];
    Integer session =
        body == Body.UNGA && NUMBER.matcher(second).matches() ? Integer.valueOf(second) : null;
    return new ResolutionSymbol(canonical, body, null, null, session, true);
  }

  private boolean skip(String prefix) {
    if (!text.startsWith(prefix, at)) {
      return false;
    }
    at += prefix.length();
    return true;
  }

  /** Up to five digits; -1 where none is there. */
  private int integer() {
    int begin = at;
    while (at < text.length() && at - begin < 5 && Character.digit(text.charAt(at), 10) >= 0) {
      at++;
    }
    return begin == at ? -1 : Integer.parseInt(text.substring(begin, at));
  }

  /** A part's letter, where one stands alone. */
  private String letter() {
    boolean alone =
        at < text.length()
            && text.charAt(at) >= 'A'
            && text.charAt(at) <= 'Z'
            && (at + 1 == text.length() || text.charAt(at + 1) == '(');
    return alone ? text.substring(at, ++at) : "";
  }

  private boolean atEnd() {
    return at == text.length();
  }
}
