package org.rapporteur.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;

/** The folder of an index: Lucene's files and the few beside them, nothing else. */
final class IndexFolder {
  private IndexFolder() {}

  /** Refuses a folder that somebody keeps other files in. */
  static void checkNothingElse(Path directory) throws IOException {
    try (Stream<Path> entries = Files.list(directory)) {
      Path other =
          entries
              .map(Path::getFileName)
              .filter(name -> !isOfIndex(name.toString()))
              .min(Comparator.naturalOrder())
              .orElse(null);
      if (other != null) {
        throw new IndexException(
            directory
                + " holds what is of no index ("
                + other
                + "); move that away, or name an empty or new folder");
      }
    }
  }

  private static boolean isOfIndex(String file) {
    return CorrectionsFile.isNamed(file)
        || file.equals(LockHolder.NAME)
        || file.equals(IndexWriter.WRITE_LOCK_NAME)
        || file.startsWith("_")
        || file.startsWith("segments")
        || file.startsWith("pending_segments");
  }
}
