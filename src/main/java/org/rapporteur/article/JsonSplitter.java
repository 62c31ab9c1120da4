package org.rapporteur.article;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Cuts a stream of JSON in UTF-8 into its articles, holding one of them at a time. */
abstract class JsonSplitter implements Closeable {
  private InputStream in;
  private boolean begun;
  private final int maxBytes;
  private final byte[] buffer = new byte[64 * 1024];
  private int position;
  private int end;
  private long line;

  /**
   * A splitter.
   *
   * @param maxBytes what one article may take; of a longer one no more is held
   */
  JsonSplitter(InputStream in, int maxBytes) {
    this(in, maxBytes, 0);
  }

  /** As {@link #JsonSplitter(InputStream, int)}, of a stream before which there are other lines. */
  JsonSplitter(InputStream in, int maxBytes, long linesBefore) {
    this.in = in;
    this.maxBytes = maxBytes;
    this.line = linesBefore + 1;
  }

  /** The next record; null at the end. */
  abstract @Nullable JsonRecord next() throws IOException;

  /** The line of the next byte, counted from 1. */
  final long line() {
    return line;
  }

  /** The next byte, 0 to 255, or -1 at the end. */
  final int read() throws IOException {
    int b = peek();
    if (b >= 0) {
      position++;
      if (b == '\n') {
        line++;
      }
    }
    return b;
  }

  /** The byte that {@link #read} gives next. */
  final int peek() throws IOException {
    if (position == end) {
      if (!begun) { // only now: opening must not wait for a stream's first bytes
        in = Utf8InputStream.of(in);
        begun = true;
      }
      position = 0;
      end = Math.max(0, in.read(buffer));
      if (end == 0) {
        return -1;
      }
    }
    return buffer[position] & 0xFF;
  }

  /** The next byte that is not JSON's white space, left to be read; -1 at the end. */
  final int peekPastSpace() throws IOException {
    int b = peek();
    while (b == ' ' || b == '\t' || b == '\r' || b == '\n') {
      read();
      b = peek();
    }
    return b;
  }

  @Override
  public final void close() throws IOException {
    in.close();
  }

  /** Gathers a record's bytes up to the limit. */
  final class Gatherer {
    private final long begin = line();
    private byte[] bytes = new byte[4096];
    private int length;
    private boolean tooLong;

    void add(int b) {
      if (length == maxBytes) {
        tooLong = true;
        return;
      }
      if (length == bytes.length) {
        bytes = Arrays.copyOf(bytes, (int) Math.min(2L * length, maxBytes));
      }
      bytes[length++] = (byte) b;
    }

    JsonRecord record(boolean alone) {
      return new JsonRecord(new ByteArrayInputStream(bytes, 0, length), tooLong, alone, begin);
    }
  }
}
