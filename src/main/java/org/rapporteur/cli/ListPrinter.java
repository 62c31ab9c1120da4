package org.rapporteur.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.export.CsvLine;

/**
 * Prints a list as CSV, JSON Lines, tab-separated lines or for reading on a terminal.
 *
 * @param <T> the kind of items
 */
abstract class ListPrinter<T> {
  /** How often to look whether anybody still reads: looking costs a write. */
  private static final int LINES_BETWEEN_LOOKS = 200;

  private final PrintWriter out;
  private int printed;

  private ListPrinter(PrintWriter out) {
    this.out = out;
  }

  /** Tab-separated lines without a header; tabs and line ends inside values become blanks. */
  static <T> ListPrinter<T> plain(Layout<T> layout, PrintWriter out) {
    return new ListPrinter<>(out) {
      @Override
      String line(T item) {
        List<String> values = new ArrayList<>();
        for (String value : layout.values(item)) {
          values.add(Text.plain(value));
        }
        return String.join("\t", values);
      }
    };
  }

  static <T> ListPrinter<T> json(Layout<T> layout, PrintWriter out) {
    return new ListPrinter<>(out) {
      @Override
      String line(T item) {
        return layout.json(item);
      }
    };
  }

  static <T> ListPrinter<T> csv(Layout<T> layout, PrintWriter out) {
    out.print(CsvLine.of(layout.columns()) + "\r\n");
    return new ListPrinter<>(out) {
      @Override
      String line(T item) {
        return CsvLine.of(layout.values(item)) + "\r";
      }
    };
  }

  static <T> ListPrinter<T> screen(Layout<T> layout, Screen screen) {
    return new ListPrinter<>(screen.out()) {
      private final List<T> items = new ArrayList<>();

      @Override
      void print(T item) {
        items.add(item); // columns are as wide as the widest
        super.printed++;
      }

      @Override
      String line(T item) {
        throw new UnsupportedOperationException();
      }

      @Override
      void finish(int total) {
        if (!items.isEmpty()) {
          layout.show(items, screen);
        }
        if (items.size() < total) {
          screen.line(Style.FAINT, items.size() + " of " + total + "; --limit 0 shows all");
        }
        super.finish(total);
      }
    };
  }

  abstract String line(T item);

  /**
   * Prints one item.
   *
   * @throws ClosedOutputException if nobody reads any more
   */
  void print(T item) {
    out.print(line(item));
    out.print('\n');
    printed++;
    if (printed % LINES_BETWEEN_LOOKS == 0 && out.checkError()) {
      throw new ClosedOutputException();
    }
  }

  /** Prints what is left; {@code total} is how many there are, printed or not. */
  void finish(int total) {
    out.flush();
  }

  /** How many were printed. */
  int printed() {
    return printed;
  }

  static @Nullable String joined(List<String> values) {
    return values.isEmpty() ? null : String.join("; ", values);
  }
}
