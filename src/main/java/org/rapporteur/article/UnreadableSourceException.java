package org.rapporteur.article;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The file or folder that was asked for cannot be read at all; the message says it in one line.
 *
 * @since 0.1.0
 */
public final class UnreadableSourceException extends IOException {
  private static final long serialVersionUID = 1L;

  UnreadableSourceException(Path path, String reason, String wayOut, @Nullable Throwable cause) {
    super(Reasons.oneLine(path + ": " + reason + "; " + wayOut), cause);
  }
}
