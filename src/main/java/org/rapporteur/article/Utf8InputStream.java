package org.rapporteur.article;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** UTF-16 text as UTF-8 bytes, recoded as it is read. */
final class Utf8InputStream extends InputStream {
  private final Reader reader;
  private final char[] chars = new char[8192];
  private byte[] bytes = new byte[0];
  private int position;

  private Utf8InputStream(Reader reader) {
    this.reader = reader;
  }

  /** The same text in UTF-8 without a byte order mark; what has none is taken as UTF-8. */
  static InputStream of(InputStream in) throws IOException {
    PushbackInputStream pushback = new PushbackInputStream(in, 3);
    byte[] first = pushback.readNBytes(3);
    int mark = TextDecoder.markLength(first);
    if (mark < first.length) {
      pushback.unread(first, mark, first.length - mark);
    }
    if (mark != 2) {
      return pushback;
    }
    Charset charset =
        first[0] == (byte) 0xFE ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    return new Utf8InputStream(new BufferedReader(new InputStreamReader(pushback, charset)));
  }

  @Override
  public int read() throws IOException {
    return fill() ? bytes[position++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (!fill()) {
      return -1;
    }
    int count = Math.min(length, bytes.length - position);
    System.arraycopy(bytes, position, target, offset, count);
    position += count;
    return count;
  }

  private boolean fill() throws IOException {
    if (position < bytes.length) {
      return true;
    }
    int count = reader.read(chars, 0, chars.length - 1);
    if (count < 0) {
      return false;
    }
    if (Character.isHighSurrogate(chars[count - 1])) { // its other half must be encoded with it
      int low = reader.read();
      if (low >= 0) {
        chars[count++] = (char) low;
      }
    }
    bytes = new String(chars, 0, count).getBytes(StandardCharsets.UTF_8);
    position = 0;
    return true;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
