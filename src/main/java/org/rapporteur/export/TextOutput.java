package org.rapporteur.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

/** Text files in UTF-8. What is no text (half a surrogate pair) becomes a question mark. */
final class TextOutput {
  private static final int BUFFER = 1 << 16;

  private TextOutput() {}

  static Writer file(Path file) throws IOException {
    return to(Files.newOutputStream(file));
  }

  static Writer packed(Path file) throws IOException {
    OutputStream out = Files.newOutputStream(file);
    try {
      return to(new GZIPOutputStream(out, BUFFER));
    } catch (IOException e) {
      out.close();
      throw e;
    }
  }

  static Writer to(OutputStream out) {
    return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER);
  }
}
