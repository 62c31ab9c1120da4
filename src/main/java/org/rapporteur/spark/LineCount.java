package org.rapporteur.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;

/**
 * How many lines.
 *
 * @param lines all of them
 * @param records those that hold more than JSON's white space
 */
record LineCount(long lines, long records) implements Serializable {
  static final LineCount NONE = new LineCount(0, 0);

  /** Counts what a stream has. */
  static LineCount of(InputStream in) throws IOException {
    byte[] buffer = new byte[1 << 16];
    long lines = 0;
    long records = 0;
    boolean blank = true;
    boolean begun = false;
    for (int read = in.read(buffer); read > 0; read = in.read(buffer)) {
      for (int i = 0; i < read; i++) {
        byte b = buffer[i];
        begun = b != '\n';
        if (b == '\n') {
          lines++;
          records += blank ? 0 : 1;
          blank = true;
        } else if (b != ' ' && b != '\t' && b != '\r') {
          blank = false;
        }
      }
    }
    return new LineCount(lines + (begun ? 1 : 0), records + (blank ? 0 : 1));
  }

  LineCount plus(LineCount other) {
    return new LineCount(lines + other.lines, records + other.records);
  }
}
