package org.rapporteur.reference;

import java.io.IOException;

/**
 * A catalogue that can't be used; the message is one line with file, place and reason.
 *
 * @since 0.1.0
 */
public final class CatalogueException extends IOException {
  private static final long serialVersionUID = 1L;

  CatalogueException(String message) {
    super(message);
  }
}
