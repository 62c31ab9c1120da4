package org.rapporteur.export;

import java.io.IOException;

/**
 * An export can't go where it was sent; the message says why, in one line.
 *
 * @since 0.1.0
 */
public final class ExportTargetException extends IOException {
  private static final long serialVersionUID = 1L;

  ExportTargetException(String message) {
    super(message);
  }
}
