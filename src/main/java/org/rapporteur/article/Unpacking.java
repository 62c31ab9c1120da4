package org.rapporteur.article;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/**
 * Keeps archives within bounds: how much one file may unpack to, over all that is packed in it.
 *
 * <p>News packs to a third or a tenth of its size, the dullest of lists to a fiftieth; what deflate
 * can do at most is a thousandth. An archive that unpacks to over {@value #MAX_RATIO} times its
 * size was made to do harm.
 */
final class Unpacking {
  private static final int MAX_RATIO = 250;

  /** Little files may be as dull as they like: up to so many bytes nobody counts. */
  private static final long FREE_BYTES = 16 << 20;

  /** More entries than any news archive has; each costs time even if it is empty. */
  private static final int MAX_ENTRIES = 1_000_000;

  /** {@code news.zip} with {@code july.zip} in it with {@code a.txt.gz} in it: three. */
  private static final int MAX_DEPTH = 3;

  private final LongSupplier packedBytes;
  private long unpackedBytes;
  private int entries;

  /**
   * Bounds for one file.
   *
   * @param packedBytes how much of it has been read so far
   */
  Unpacking(LongSupplier packedBytes) {
    this.packedBytes = packedBytes;
  }

  /** The same stream, until too much comes out of it. */
  InputStream bounded(InputStream unpacked) {
    return new FilterInputStream(unpacked) {
      @Override
      public int read() throws IOException {
        int b = super.read();
        count(b < 0 ? 0 : 1);
        return b;
      }

      @Override
      public int read(byte[] target, int offset, int length) throws IOException {
        int read = super.read(target, offset, length);
        count(Math.max(0, read));
        return read;
      }
    };
  }

  /** Counts one more entry. */
  void entry() throws UnpackingException {
    if (++entries > MAX_ENTRIES) {
      throw new UnpackingException("an archive of more than " + MAX_ENTRIES + " entries");
    }
  }

  /** Checks how deep an archive lies in others; 1 is the file itself. */
  static void checkDepth(int depth) throws IOException {
    if (depth > MAX_DEPTH) {
      throw new IOException("archives in archives, more than " + MAX_DEPTH + " deep");
    }
  }

  private void count(int bytes) throws UnpackingException {
    unpackedBytes += bytes;
    if (unpackedBytes > FREE_BYTES && unpackedBytes / MAX_RATIO > packedBytes.getAsLong()) {
      throw new UnpackingException(
          "it unpacks to more than " + MAX_RATIO + " times its size, as a zip bomb does");
    }
  }

  /** A file goes beyond the bounds: nothing more is read of it. */
  static final class UnpackingException extends IOException {
    private static final long serialVersionUID = 1L;

    UnpackingException(String message) {
      super(message);
    }
  }
}
