package org.rapporteur.export;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lines of RFC 4180.
 *
 * <p>Articles are other people's words, so a value that a spreadsheet would run as a formula (it
 * begins with {@code = + - @}, a tab or a carriage return) gets an apostrophe before it, as OWASP
 * advises against CSV injection.
 */
public final class CsvLine {
  private static final String FORMULA = "=+-@\t\r";
  private static final String NEEDS_QUOTES = ",\"\r\n";

  private CsvLine() {}

  /** The values, commas between them, without a line end; null is empty. */
  public static String of(List<? extends @Nullable String> values) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < values.size(); i++) {
      if (i > 0) {
        line.append(',');
      }
      append(line, values.get(i));
    }
    return line.toString();
  }

  private static void append(StringBuilder line, @Nullable String value) {
    if (value == null || value.isEmpty()) {
      return;
    }
    String safe = FORMULA.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
    boolean quoted = safe.chars().anyMatch(c -> NEEDS_QUOTES.indexOf(c) >= 0);
    if (quoted) {
      line.append('"').append(safe.replace("\"", "\"\"")).append('"');
    } else {
      line.append(safe);
    }
  }
}
