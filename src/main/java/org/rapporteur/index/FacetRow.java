package org.rapporteur.index;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Several short values kept together as one doc value, so that lists with counts come from doc
 * values alone.
 *
 * <p>{@code of("CN", "China", "3")} is {@code "CN\tChina\t3"}; an absent value is empty there and
 * null again when read.
 */
public final class FacetRow {
  /** Longest value in characters; the rest is cut. */
  private static final int LONGEST_VALUE = 500;

  private FacetRow() {}

  /** The values as one; tabs and line ends inside them become blanks. */
  public static String of(@Nullable String... values) {
    StringBuilder row = new StringBuilder();
    for (int i = 0; i < values.length; i++) {
      if (i > 0) {
        row.append('\t');
      }
      String value = values[i];
      if (value != null) {
        int end = Math.min(value.length(), LONGEST_VALUE);
        for (int c = 0; c < end; c++) {
          char at = value.charAt(c);
          row.append(Character.isISOControl(at) ? ' ' : at);
        }
      }
    }
    return row.toString();
  }

  /** The values of a row, null where one was absent. */
  public static List<@Nullable String> values(String row) {
    List<@Nullable String> values = new ArrayList<>();
    int begin = 0;
    while (begin <= row.length()) {
      int tab = row.indexOf('\t', begin);
      int end = tab < 0 ? row.length() : tab;
      values.add(begin == end ? null : row.substring(begin, end));
      begin = end + 1;
    }
    return values;
  }
}
