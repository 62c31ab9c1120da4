package org.rapporteur.reference;

import org.jspecify.annotations.Nullable;
import org.rapporteur.fact.Body;

/**
 * Resolutions of the United States Congress: {@code H.Con.Res. 83}, {@code Senate Resolution 9}.
 */
final class ChamberSymbols {
  private ChamberSymbols() {}

  static @Nullable ResolutionSymbol read(SymbolCursor cursor) {
    String chamber = cursor.skipAny("HOUSE", "H", "SENATE", "SEN", "S");
    cursor.skip(".");
    String kind = cursor.skipAny("CONCURRENT", "CON", "JOINT", "JT", "J");
    cursor.skip(".");
    String noun = cursor.skipAny("RESOLUTIONS", "RESOLUTION", "RES");
    cursor.skip(".");
    cursor.skipAny("NO.", "NO");
    int number = cursor.integer();
    if (chamber.isEmpty() || noun.isEmpty() || number <= 0) {
      return null;
    }
    boolean house = chamber.charAt(0) == 'H';
    String infix = kind.isEmpty() ? "" : kind.charAt(0) == 'J' ? "J." : "Con.";
    return new ResolutionSymbol(
        (house ? "H." : "S.") + infix + "Res. " + number,
        house ? Body.US_HOUSE : Body.US_SENATE,
        String.valueOf(number),
        null,
        null,
        false);
  }
}
