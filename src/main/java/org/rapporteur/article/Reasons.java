package org.rapporteur.article;

import java.io.EOFException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipException;

/** Why something could not be read, in words for a user. */
final class Reasons {
  private static final int MAX_LENGTH = 300;

  private Reasons() {}

  /** {@code cannot be read: permission denied}. */
  static String of(Exception failure) {
    if (failure instanceof FolderParts.UnreadFormatException unread) {
      return String.valueOf(unread.getMessage());
    }
    return "cannot be read: "
        + switch (failure) {
          case NoSuchFileException missing -> "no such file";
          case AccessDeniedException denied -> "permission denied";
          case EOFException end -> "it ends too early";
          case ZipException zip -> "damaged archive (" + zip.getMessage() + ")";
          case FileSystemException file when file.getReason() != null -> file.getReason();
          default -> failure.getMessage() == null ? failure.toString() : failure.getMessage();
        };
  }

  /** The same without line ends and other control characters, cut where it is very long. */
  static String oneLine(String message) {
    StringBuilder line = new StringBuilder(message.length());
    for (int i = 0; i < message.length() && line.length() < MAX_LENGTH; i++) {
      char c = message.charAt(i);
      line.append(Character.isISOControl(c) || c == '\u2028' || c == '\u2029' ? ' ' : c);
    }
    if (message.length() > MAX_LENGTH) {
      line.append(" …");
    }
    return line.toString();
  }
}
