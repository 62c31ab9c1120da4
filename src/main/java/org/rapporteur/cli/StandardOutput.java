package org.rapporteur.cli;

import java.io.BufferedWriter;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Standard output in UTF-8 whatever the locale, which knows why it can't be written. */
final class StandardOutput {
  private static final int BUFFER = 1 << 16;

  private final Remembering stream;
  private final PrintWriter printer;

  StandardOutput(OutputStream out) {
    stream = new Remembering(out);
    printer =
        new PrintWriter(
            new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), BUFFER));
  }

  PrintWriter printer() {
    return printer;
  }

  /** Writes what is left; gives the reason if something was lost, null if all is well. */
  @Nullable String finish() {
    printer.flush();
    return isClosed() ? null : stream.reason();
  }

  /** Whether the reader at the other end of the pipe has gone. */
  boolean isClosed() {
    String reason = stream.reason();
    return reason != null && reason.toLowerCase(Locale.ROOT).contains("pipe");
  }

  /** Keeps the first failure, which a {@link PrintWriter} swallows. */
  private static final class Remembering extends FilterOutputStream {
    private @Nullable IOException failure;

    Remembering(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      try {
        out.write(bytes, offset, length);
      } catch (IOException e) {
        failure = failure == null ? e : failure;
        throw e;
      }
    }

    @Nullable String reason() {
      IOException first = failure;
      return first == null ? null : String.valueOf(first.getMessage());
    }
  }
}
