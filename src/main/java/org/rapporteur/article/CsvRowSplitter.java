package org.rapporteur.article;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a table into its rows, holding one of them at a time: so a broken row, or one too long, is
 * one failure and those after it are read.
 *
 * <pre>
 * row   = field { separator field } lineEnd
 * field = '"' { any character but '"', or '""' } '"' | { any but separator and lineEnd }
 * </pre>
 */
final class CsvRowSplitter {
  private static final char[] SEPARATORS = {',', ';', '\t', '|'};

  /** So much of the first line tells the separator. */
  private static final int SAMPLE = 1 << 16;

  /**
   * A row.
   *
   * @param text without its line end; of one that is too long only the beginning
   * @param closed whether every field that a quotation mark opens is closed
   * @param line where it begins, counted from 1
   */
  record Row(String text, boolean tooLong, boolean closed, long line) {}

  private final BufferedReader in;
  private final int maxCharacters;
  private final char separator;
  private long line = 1;

  CsvRowSplitter(Reader reader, int maxCharacters) throws IOException {
    this.in = new BufferedReader(reader);
    this.maxCharacters = maxCharacters;
    this.separator = mostFrequent(in);
  }

  /**
   * What stands between fields: of comma, semicolon, tab and bar the one the first line has most.
   */
  char separator() {
    return separator;
  }

  /** The next row that is not blank; null at the end. */
  @Nullable Row next() throws IOException {
    StringBuilder row = new StringBuilder();
    boolean tooLong = false;
    boolean quoted = false;
    boolean justClosed = false; // by a mark, which a second one makes a mark of the text
    boolean atStart = true; // of a field: only there a mark opens; 6" gun is text
    long begin = line;
    for (int c = in.read(); c >= 0; c = in.read()) {
      if (c == '\r' && !quoted) {
        c = lineEnd();
      }
      line += c == '\n' ? 1 : 0;
      if (c == '\n' && !quoted) {
        if (!row.toString().isBlank()) {
          return new Row(row.toString(), tooLong, true, begin);
        }
        row.setLength(0);
        begin = line;
        atStart = true;
        continue;
      }
      boolean mark = c == '"';
      boolean opens = mark && !quoted && (atStart || justClosed);
      justClosed = mark && quoted;
      quoted = mark ? opens : quoted;
      atStart = !quoted && c == separator;
      tooLong |= row.length() == maxCharacters;
      if (!tooLong) {
        row.append((char) c);
      }
    }
    return row.toString().isBlank() ? null : new Row(row.toString(), tooLong, !quoted, begin);
  }

  /** Takes the rest of a line end that began with a carriage return. */
  private int lineEnd() throws IOException {
    in.mark(1);
    if (in.read() != '\n') {
      in.reset();
    }
    return '\n';
  }

  private static char mostFrequent(BufferedReader text) throws IOException {
    int[] counts = new int[SEPARATORS.length];
    text.mark(SAMPLE);
    int c = text.read();
    for (int i = 1; i < SAMPLE && c >= 0 && c != '\n' && c != '\r'; i++, c = text.read()) {
      for (int each = 0; each < SEPARATORS.length; each++) {
        counts[each] += c == SEPARATORS[each] ? 1 : 0;
      }
    }
    text.reset();
    int most = 0;
    for (int each = 1; each < SEPARATORS.length; each++) {
      most = counts[each] > counts[most] ? each : most;
    }
    return SEPARATORS[most];
  }
}
