package org.rapporteur.search;

import java.io.IOException;

/**
 * A file of aliases that can't be used; the message is one line with file, place and reason.
 *
 * @since 0.1.0
 */
public final class SpeakerAliasesException extends IOException {
  private static final long serialVersionUID = 1L;

  SpeakerAliasesException(String message) {
    super(message);
  }
}
