package org.rapporteur.evaluation;

import java.io.IOException;

/** Gold that can't be used; the message is one line with file, place and reason. */
public final class GoldException extends IOException {
  private static final long serialVersionUID = 1L;

  GoldException(String message) {
    super(message);
  }
}
