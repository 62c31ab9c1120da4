package org.rapporteur.export;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Lines of RFC 4180.
 *
 * <p>Articles are other people's words, so a value that a spreadsheet would run as a formula (it
 * begins with {@code = + - @}, their wide forms, or a tab or line end) gets an apostrophe before
 * it, as OWASP advises against CSV injection. So does what it would take for a day and change: of a
 * resolution's number {@code 10/19} nothing would be left.
 */
public final class CsvLine {
  private static final String FORMULA = "=+-@\uff1d\uff0b\uff0d\uff20\t\r\n";
  private static final String NEEDS_QUOTES = ",\"\r\n";
  private static final Pattern DAY = Pattern.compile("\\d{1,2}[/-]\\d{1,4}");
  private static final int LONGEST_DAY = 7;

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

  /** Appends one value; null is empty. */
  static void append(StringBuilder line, @Nullable String value) {
    if (value == null || value.isEmpty()) {
      return;
    }
    boolean quoted = needsQuotes(value);
    if (quoted) {
      line.append('"');
    }
    if (wouldChange(value)) {
      line.append('\'');
    }
    if (quoted) {
      line.append(value.replace("\"", "\"\"")).append('"');
    } else {
      line.append(value);
    }
  }

  private static boolean wouldChange(String value) {
    return FORMULA.indexOf(value.charAt(0)) >= 0
        || (value.length() <= LONGEST_DAY && DAY.matcher(value).matches());
  }

  private static boolean needsQuotes(String value) {
    for (int i = 0; i < value.length(); i++) {
      if (NEEDS_QUOTES.indexOf(value.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
