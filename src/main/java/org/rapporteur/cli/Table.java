package org.rapporteur.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows in aligned columns for a terminal; the last column is cut to what the width leaves. */
final class Table {
  private static final int GAP = 2;
  private static final int WIDEST_COLUMN = 40;

  private final List<String> heads;
  private final boolean[] right;
  private final List<List<String>> rows = new ArrayList<>();

  /** Columns so named; a name that begins with {@code >} is of numbers, aligned to the right. */
  Table(String... names) {
    heads = new ArrayList<>();
    right = new boolean[names.length];
    for (int i = 0; i < names.length; i++) {
      right[i] = names[i].startsWith(">");
      heads.add(right[i] ? names[i].substring(1) : names[i]);
    }
  }

  Table row(@Nullable String... values) {
    List<String> row = new ArrayList<>();
    for (String value : values) {
      row.add(Text.plain(value));
    }
    rows.add(row);
    return this;
  }

  void print(Screen screen) {
    int[] widths = new int[right.length];
    for (int i = 0; i < right.length; i++) {
      widths[i] = Text.width(heads.get(i));
      for (List<String> row : rows) {
        widths[i] = Math.max(widths[i], Math.min(Text.width(row.get(i)), WIDEST_COLUMN));
      }
    }
    screen.line(Style.FAINT, line(heads, widths, screen.width()));
    for (List<String> row : rows) {
      screen.out().println(line(row, widths, screen.width()));
    }
  }

  private String line(List<String> values, int[] widths, int width) {
    StringBuilder line = new StringBuilder();
    int used = 0;
    for (int i = 0; i < right.length; i++) {
      boolean last = i == right.length - 1;
      int columns = last ? Math.max(1, width - used) : widths[i];
      String value = Text.cut(values.get(i), columns);
      String blanks = " ".repeat(Math.max(0, widths[i] - Text.width(value)));
      line.append(right[i] ? blanks + value : value + (last ? "" : blanks));
      line.append(last ? "" : " ".repeat(GAP));
      used += widths[i] + GAP;
    }
    return Text.cut(line.toString().stripTrailing(), width);
  }
}
