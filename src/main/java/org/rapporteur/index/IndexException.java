package org.rapporteur.index;

import java.io.IOException;

/**
 * An index that can't be opened, read or written; the message is one line that says which, why, and
 * the way out.
 *
 * @since 0.1.0
 */
public sealed class IndexException extends IOException permits IndexLockedException {
  private static final long serialVersionUID = 1L;

  IndexException(String message) {
    super(message);
  }

  IndexException(String message, Throwable cause) {
    super(message, cause);
  }
}
