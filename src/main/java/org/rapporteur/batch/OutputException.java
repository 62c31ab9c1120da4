package org.rapporteur.batch;

import java.io.IOException;
import java.util.Locale;

/** The results can't be written any more: the disk is full, or nobody reads them. */
public final class OutputException extends IOException {
  private static final long serialVersionUID = 1L;

  OutputException(IOException cause) {
    super(cause.getMessage() == null ? cause.toString() : cause.getMessage(), cause);
  }

  /** Whether the program at the other end of the pipe has ended, as {@code head} does. */
  public boolean isBrokenPipe() {
    String message = String.valueOf(getMessage()).toLowerCase(Locale.ROOT);
    return message.contains("broken pipe") || message.contains("pipe is being closed");
  }
}
