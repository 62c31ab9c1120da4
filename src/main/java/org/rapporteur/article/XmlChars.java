package org.rapporteur.article;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Puts a space for each character that XML forbids; feeds are full of them. */
final class XmlChars extends FilterReader {
  XmlChars(Reader in) {
    super(in);
  }

  @Override
  public int read() throws IOException {
    int c = super.read();
    return c >= 0 && isForbidden((char) c) ? ' ' : c;
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    int read = super.read(target, offset, length);
    for (int i = offset; i < offset + read; i++) {
      if (isForbidden(target[i])) {
        target[i] = ' ';
      }
    }
    return read;
  }

  private static boolean isForbidden(char c) {
    return (c < ' ' && c != '\t' && c != '\n' && c != '\r') || c >= '\uFFFE';
  }
}
