package org.rapporteur.reference;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fact.Body;

/**
 * Reads symbols and numbers by hand; blanks between the parts are skipped, case is ignored.
 *
 * <pre>
 * symbol     = council | assembly | rights | economic | health | agency | states | parliament
 *            | chamber | draft
 * council    = ( [ "UN" ] "S" [ "C" ] "/RES/" | "UNSCR" ) councilNumber
 * assembly   = ( "A/RES/" | "UNGA/RES/" | "UNGAR" ) assemblyNumber
 * rights     = "A/HRC/RES/" [ "S-" ] pair
 * economic   = "E/RES/" economicNumber
 * health     = "WHA" number "." number
 * agency     = "GOV/" year "/" number | "GC(" number ")/RES/" number
 * states     = ( "AG" | "CP" ) "/RES." number [ "(" session "/" yy ")" ]
 * parliament = "P" number "_TA" [ "-PROV" ] "(" year ")" number | year "/" number "(" kind ")"
 *            | [ "RC-" ] "B" number "-" number "/" year                         (a motion: a draft)
 * chamber    = ( "H" | "House" | "S" | "Sen" | "Senate" ) [ "Con" | "J" | "Jt" | ... ]
 *              ( "Res" | "Resolution" ) [ "No" ] number                    (dots where one likes)
 * draft      = ( "A" | "S" | "E" ) "/" part { "/" part }        with a part "L." number, or S/year/number
 *
 * councilNumber  = number [ "(" year ")" | "/" year ]
 * assemblyNumber = [ "ES-" | "S-" ] pair [ parts ]                (A-B: all parts of one number)
 *                | number [ parts ] [ "(" [ "ES-" | "S-" ] roman ")" ]
 * economicNumber = pair | number [ parts ] "(" roman ")"
 * parts          = letter { ( "," | "and" | "to" | "-" | "&amp;" ) letter }
 * pair           = number "/" number
 * </pre>
 */
final class ResolutionSymbolParser {
  /** Reads what stands behind the letters of a series. */
  @FunctionalInterface
  interface Series {
    @Nullable ResolutionSymbol read(SymbolCursor cursor);
  }

  private static final Map<String, Series> SERIES =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("S/RES/", UnitedNationsNumbers::council),
              Map.entry("SC/RES/", UnitedNationsNumbers::council),
              Map.entry("UNSC/RES/", UnitedNationsNumbers::council),
              Map.entry("UNSCR", UnitedNationsNumbers::council),
              Map.entry("A/RES/", UnitedNationsNumbers::assembly),
              Map.entry("UNGA/RES/", UnitedNationsNumbers::assembly),
              Map.entry("UNGAR", UnitedNationsNumbers::assembly),
              Map.entry("A/HRC/RES/", UnitedNationsNumbers::rights),
              Map.entry("E/RES/", UnitedNationsNumbers::economic),
              Map.entry("WHA", OrganizationSymbols::health),
              Map.entry("GOV/", OrganizationSymbols::governors),
              Map.entry("GC(", OrganizationSymbols::conference)));

  private ResolutionSymbolParser() {}

  static @Nullable ResolutionSymbol symbol(String text) {
    SymbolCursor cursor = SymbolCursor.of(text);
    for (Map.Entry<String, Series> series : SERIES.entrySet()) {
      if (cursor.skip(series.getKey())) {
        return whole(series.getValue(), cursor);
      }
    }
    Series[] others = {
      OrganizationSymbols::americanStates,
      OrganizationSymbols::parliament,
      ChamberSymbols::read,
      DraftSymbols::read
    };
    for (Series other : others) {
      ResolutionSymbol symbol = whole(other, SymbolCursor.of(text));
      if (symbol != null) {
        return symbol;
      }
    }
    return null;
  }

  static @Nullable ResolutionSymbol number(Body body, String number) {
    Series numbers =
        switch (body) {
          case UNSC -> UnitedNationsNumbers::council;
          case UNGA -> UnitedNationsNumbers::assembly;
          case UNHRC -> UnitedNationsNumbers::rights;
          case ECOSOC -> UnitedNationsNumbers::economic;
          case WHA -> OrganizationSymbols::health;
          default -> cursor -> null;
        };
    return whole(numbers, SymbolCursor.of(number));
  }

  private static @Nullable ResolutionSymbol whole(Series series, SymbolCursor cursor) {
    ResolutionSymbol symbol = series.read(cursor);
    return cursor.atEnd() ? symbol : null;
  }
}
