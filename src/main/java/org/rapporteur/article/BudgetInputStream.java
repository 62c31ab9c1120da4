package org.rapporteur.article;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Gives no more bytes than are granted: what a parser can be made to hold of one header, one tag or
 * one comment that never ends.
 */
final class BudgetInputStream extends FilterInputStream {
  private final String what;
  private long left;

  /**
   * A stream with nothing granted yet.
   *
   * @param what is too long when the budget is spent
   */
  BudgetInputStream(InputStream in, String what) {
    super(in);
    this.what = what;
  }

  /** Grants so many bytes from here on, whatever was left. */
  void grant(long bytes) {
    left = bytes;
  }

  @Override
  public int read() throws IOException {
    spend(1);
    return super.read();
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    spend(1);
    int read = super.read(target, offset, (int) Math.min(length, left + 1));
    left -= Math.max(0, read - 1);
    return read;
  }

  @Override
  public boolean markSupported() {
    return false; // what is read again would be spent again
  }

  private void spend(int bytes) throws IOException {
    if (left < bytes) {
      throw new IOException(what + " that is too long to be one");
    }
    left -= bytes;
  }
}
