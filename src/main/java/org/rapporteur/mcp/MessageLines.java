package org.rapporteur.mcp;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The lines of an input in UTF-8; of one that is too long to be a message only the begin. */
final class MessageLines {
  /** Several times what any tool takes. */
  static final int MOST_CHARACTERS = 1_000_000;

  private final Reader in;

  MessageLines(InputStream in) {
    this.in = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
  }

  /** The next line without its end; null behind the last. */
  @Nullable String next() throws IOException {
    StringBuilder line = new StringBuilder();
    int c = in.read();
    if (c < 0) {
      return null;
    }
    for (; c >= 0 && c != '\n'; c = in.read()) {
      if (line.length() < MOST_CHARACTERS) {
        line.append((char) c);
      }
    }
    return line.toString();
  }
}
