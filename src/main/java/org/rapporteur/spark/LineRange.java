package org.rapporteur.spark;

import java.io.IOException;
import java.io.InputStream;

/**
 * The lines of a stream that begin in a range of its bytes; the last one may end behind it.
 *
 * <p>{@code "ab\ncd\nef"} has {@code "cd\n"} from 1 to 6, and {@code "ef"} from 6 on.
 */
final class LineRange extends InputStream {
  private final InputStream in;
  private final byte[] buffer = new byte[1 << 16];
  private final long end;
  private int next;
  private int limit;
  private long position;
  private boolean atLineStart;

  /**
   * A range.
   *
   * @param in the stream from the byte before {@code begin} on, or from its first byte if {@code
   *     begin} is 0; closed with this
   */
  LineRange(InputStream in, long begin, long end) throws IOException {
    this.in = in;
    this.end = end;
    this.position = Math.max(0, begin - 1);
    this.atLineStart = begin == 0;
    while (!atLineStart && fill()) {
      take();
    }
  }

  @Override
  public int read() throws IOException {
    return isAtEnd() ? -1 : take();
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    int count = 0;
    while (count < length && !(count > 0 && next == limit) && !isAtEnd()) {
      target[offset + count++] = (byte) take();
    }
    return count == 0 && length > 0 ? -1 : count;
  }

  private boolean isAtEnd() throws IOException {
    return (atLineStart && position >= end) || !fill();
  }

  private int take() {
    int b = buffer[next++] & 0xFF;
    position++;
    atLineStart = b == '\n';
    return b;
  }

  private boolean fill() throws IOException {
    if (next == limit) {
      next = 0;
      limit = Math.max(0, in.read(buffer));
    }
    return limit > 0;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
