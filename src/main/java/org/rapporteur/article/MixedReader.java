package org.rapporteur.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Decodes a stream too long to be looked at as a whole: what is sound UTF-8 as UTF-8, every other
 * byte as Windows-1252.
 *
 * <p>So files in either, and files pasted together of both, come out right; {@link TextDecoder}
 * does the same for articles that fit in memory.
 */
final class MixedReader extends Reader {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private final InputStream in;
  private final byte[] bytes = new byte[8192];
  private int position;
  private int end;
  private boolean ended;
  private int low = -1; // the second half of a surrogate pair that did not fit

  private MixedReader(InputStream in) {
    this.in = in;
  }

  /**
   * A reader of the text without its byte order mark.
   *
   * @param declared the charset that the input itself names; null where it names none
   */
  static Reader of(InputStream in, @Nullable Charset declared) throws IOException {
    PushbackInputStream pushback = new PushbackInputStream(in, 4);
    byte[] first = pushback.readNBytes(4);
    int mark = TextDecoder.markLength(first);
    pushback.unread(first, Math.min(mark, first.length), first.length - mark);
    if (mark == 2) {
      boolean big = first[0] == (byte) 0xFE;
      return wide(pushback, big);
    }
    if (mark == 0 && first.length > 1 && (first[0] == 0) != (first[1] == 0)) {
      return wide(pushback, first[0] == 0); // an ASCII letter in two bytes
    }
    boolean other =
        mark == 0 && declared != null && !declared.name().matches("UTF-(8|16|16LE|16BE)|US-ASCII");
    return other ? new InputStreamReader(pushback, declared) : new MixedReader(pushback);
  }

  private static Reader wide(InputStream in, boolean big) {
    return new InputStreamReader(in, big ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    int count = 0;
    while (count < length) {
      if (count > 0 && end - position < 4 && !ended) {
        break; // what is there is given before more is waited for
      }
      int c = next();
      if (c < 0) {
        break;
      }
      target[offset + count++] = (char) c;
    }
    return count == 0 && length > 0 ? -1 : count;
  }

  private int next() throws IOException {
    if (low >= 0) {
      int c = low;
      low = -1;
      return c;
    }
    fill();
    if (position == end) {
      return -1;
    }
    int length = Math.min(TextDecoder.soundSequence(bytes, position), end - position);
    Charset charset = length == 1 && bytes[position] < 0 ? WINDOWS_1252 : StandardCharsets.UTF_8;
    if (length == 1 && bytes[position] >= 0) {
      return bytes[position++];
    }
    String decoded = new String(bytes, position, length, charset);
    position += length;
    low = decoded.length() > 1 ? decoded.charAt(1) : -1;
    return decoded.charAt(0);
  }

  /** Sees to it that a whole sequence lies in the buffer, unless the input ends. */
  private void fill() throws IOException {
    while (end - position < 4 && !ended) {
      System.arraycopy(bytes, position, bytes, 0, end - position);
      end -= position;
      position = 0;
      int read = in.read(bytes, end, bytes.length - end);
      ended = read < 0;
      end += Math.max(0, read);
      Arrays.fill(bytes, end, Math.min(bytes.length, end + 4), (byte) 0); // no old bytes behind it
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
