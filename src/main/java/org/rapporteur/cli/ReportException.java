package org.rapporteur.cli;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** The report of a run can't be written; the run itself is over. */
final class ReportException extends IOException {
  @Serial private static final long serialVersionUID = 1L;

  ReportException(Path file, IOException cause) {
    super("the report can't be written to " + file + ": " + reason(cause), cause);
  }

  private static String reason(IOException cause) {
    if (cause instanceof NoSuchFileException) {
      return "no such folder";
    }
    return cause instanceof AccessDeniedException
        ? "permission denied"
        : String.valueOf(cause.getMessage());
  }
}
