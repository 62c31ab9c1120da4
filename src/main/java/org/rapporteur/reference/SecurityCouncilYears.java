package org.rapporteur.reference;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The year in which the Security Council adopted a resolution, by its number. */
final class SecurityCouncilYears {
  private static final String TABLE = "security-council-years.tsv";
  private static final NavigableMap<Integer, Integer> YEAR_OF_FIRST = new TreeMap<>();
  private static final int LAST;

  static {
    int last = 0;
    for (String line : DataFile.lines(SecurityCouncilYears.class, TABLE)) {
      int tab = line.indexOf('\t');
      int number = Integer.parseInt(line.substring(tab + 1).trim());
      if (line.startsWith("last")) {
        last = number;
      } else {
        YEAR_OF_FIRST.put(number, Integer.valueOf(line.substring(0, tab)));
      }
    }
    LAST = last;
  }

  private SecurityCouncilYears() {}

  /** 1701 gives 2006; null for 0 and for numbers above the highest known. */
  static @Nullable Integer yearOf(int number) {
    Map.Entry<Integer, Integer> entry = YEAR_OF_FIRST.floorEntry(number);
    return entry == null || number > LAST ? null : entry.getValue();
  }
}
