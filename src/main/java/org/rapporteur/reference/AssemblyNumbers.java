package org.rapporteur.reference;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The session of a resolution that the General Assembly adopted before 1976, by its number. */
final class AssemblyNumbers {
  /** Shorter ones may be a session's that was cut off: {@code A/RES/78}. */
  private static final int LOWEST = 100;

  private record Row(String session, int last) {}

  private static final NavigableMap<Integer, Row> BY_FIRST = new TreeMap<>();

  static {
    for (String line : DataFile.lines(AssemblyNumbers.class, "assembly-numbers.tsv")) {
      String[] row = line.split("\t");
      BY_FIRST.put(Integer.valueOf(row[1]), new Row(row[0], Integer.parseInt(row[2])));
    }
  }

  private AssemblyNumbers() {}

  /** 2758 gives {@code XXVI}, 3201 {@code S-VI}; null where the number alone does not tell. */
  static @Nullable String sessionOf(int number) {
    Map.Entry<Integer, Row> row = BY_FIRST.floorEntry(number);
    boolean certain = row != null && number >= LOWEST && number <= row.getValue().last();
    return certain ? row.getValue().session() : null;
  }
}
