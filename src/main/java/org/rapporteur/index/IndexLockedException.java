package org.rapporteur.index;

import java.io.Serial;

/**
 * Another run writes the index; it may be tried again later.
 *
 * @since 0.1.0
 */
public final class IndexLockedException extends IndexException {
  @Serial private static final long serialVersionUID = 1L;

  IndexLockedException(String message, Throwable cause) {
    super(message, cause);
  }
}
