package org.rapporteur.web;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The service can't be started so; the message is one line that says why, and the way out. */
public final class ServerException extends IOException {
  private static final long serialVersionUID = 1L;

  ServerException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
