package org.rapporteur.index;

import java.io.File;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Map;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;

/** Tells this program's index from others, and puts Lucene's failures into one line. */
final class IndexFormat {
  /** Raised when an index made before can't be read as it is meant now. */
  static final int VERSION = 6;

  private static final String VERSION_KEY = "rapporteur.index.version";

  private IndexFormat() {}

  /** What every commit carries. */
  static Map<String, String> commitData() {
    return Map.of(VERSION_KEY, Integer.toString(VERSION));
  }

  /**
   * Checks what the commit that {@code reader} reads carries.
   *
   * @throws IndexException if another program or another version wrote it
   */
  static void check(DirectoryReader reader, String name) throws IOException {
    String version = reader.getIndexCommit().getUserData().get(VERSION_KEY);
    if (version == null) {
      throw new IndexException(name + " is a Lucene index of another program");
    }
    if (!version.equals(Integer.toString(VERSION))) {
      throw otherVersion(name, "version " + version + ", this program writes " + VERSION, null);
    }
  }

  /** {@code failure} as one line about the index at {@code name}. */
  static IndexException explain(String name, IOException failure) {
    if (failure instanceof IndexException known) {
      return known;
    }
    if (failure instanceof LockObtainFailedException) {
      String who = LockHolder.read(name);
      return new IndexLockedException(
          "the index in "
              + name
              + " is locked by another run"
              + (who == null ? "" : " (" + who + ")")
              + "; wait until it has ended",
          failure);
    }
    if (failure instanceof IndexFormatTooOldException
        || failure instanceof IndexFormatTooNewException) {
      return otherVersion(name, "of another Lucene", failure);
    }
    if (failure instanceof IndexNotFoundException) {
      return new IndexException("no index in " + name, failure);
    }
    if (failure instanceof CorruptIndexException || failure instanceof FileNotFoundException) {
      return damaged(name, failure);
    }
    return new IndexException("the index in " + name + ": " + reason(failure), failure);
  }

  static IndexException damaged(String name, Throwable failure) {
    return new IndexException(
        "the index in " + name + " is damaged; " + delete(name, "the folder") + " and ingest again",
        failure);
  }

  private static IndexException otherVersion(String name, String how, @Nullable Throwable cause) {
    String message =
        "the index in "
            + name
            + " is of another version ("
            + how
            + "); "
            + delete(name, "it")
            + " and ingest again";
    return cause == null ? new IndexException(message) : new IndexException(message, cause);
  }

  /** What to delete: a new index can be made of the articles, but not corrections by hand. */
  private static String delete(String name, String index) {
    boolean corrected = new File(name, CorrectionsFile.NAME).exists();
    return corrected ? "delete all in it but " + CorrectionsFile.NAME : "delete " + index;
  }

  private static String reason(IOException failure) {
    if (failure instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (failure instanceof FileAlreadyExistsException) {
      return "a file stands where the folder should be";
    }
    if (failure instanceof NoSuchFileException missing) {
      return "no such file or folder: " + missing.getFile();
    }
    if (failure instanceof FileSystemException system && system.getReason() != null) {
      return system.getReason();
    }
    String message = failure.getMessage();
    return message == null
        ? failure.getClass().getSimpleName()
        : message.lines().findFirst().orElse(message);
  }

  /** {@code failure} as one line, whatever kind it is; an unexpected one is thrown on. */
  static IndexException explain(String name, RuntimeException failure) {
    if (failure instanceof ReadOnlyFileSystemException) {
      return new IndexException("the index in " + name + ": read-only file system", failure);
    }
    if (failure.getCause() instanceof IOException io) {
      return explain(name, io); // a writer that failed before says so in the cause
    }
    throw failure;
  }
}
