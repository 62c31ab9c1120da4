package org.rapporteur.index;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.StandardDirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;

/**
 * One of the folders that a {@link FactIndex} reads: the commit that was the last one when it was
 * opened. Whoever is handed one has a reference of the reader to release.
 *
 * @param name what messages call it
 */
record IndexPart(Directory directory, DirectoryReader reader, String name) {
  /**
   * Opens the index in {@code folder}.
   *
   * @throws IndexException as {@link FactIndex#open(Path)}
   */
  static IndexPart open(Path folder) throws IndexException {
    String name = folder.toString();
    if (!Files.isDirectory(folder)) {
      throw missing(name);
    }
    try {
      return open(FSDirectory.open(folder), name);
    } catch (IOException e) {
      throw IndexFormat.explain(name, e);
    }
  }

  /** Opens the index in {@code directory}, which is closed if that fails. */
  static IndexPart open(Directory directory, String name) throws IndexException {
    @Nullable DirectoryReader reader = null;
    try {
      if (!DirectoryReader.indexExists(directory)) {
        throw missing(name);
      }
      reader = DirectoryReader.open(directory);
      IndexFormat.check(reader, name);
      return new IndexPart(directory, reader, name);
    } catch (IOException e) {
      IOUtils.closeWhileHandlingException(reader, directory);
      throw IndexFormat.explain(name, e);
    }
  }

  /** What was committed last, which is this very part where nothing was since. */
  IndexPart newest() throws IndexException {
    @Nullable DirectoryReader newer = null;
    try {
      newer = changed();
      if (newer == null) {
        reader.incRef();
        return this;
      }
      IndexFormat.check(newer, name);
      return new IndexPart(directory, newer, name);
    } catch (IOException e) {
      IOUtils.closeWhileHandlingException(newer);
      throw IndexFormat.explain(name, e);
    }
  }

  private @Nullable DirectoryReader changed() throws IOException {
    // Lucene compares counters, which an index that was deleted and made anew begins again.
    byte[] latest = SegmentInfos.readLatestCommit(directory).getId();
    if (Arrays.equals(latest, commit())) {
      return null;
    }
    try {
      DirectoryReader newer = DirectoryReader.openIfChanged(reader);
      return newer == null ? DirectoryReader.open(directory) : newer;
    } catch (IOException | IllegalStateException otherIndex) {
      return DirectoryReader.open(directory); // none of its segments is one of ours
    }
  }

  /** No other commit of this or any other index has the same. */
  byte[] commit() {
    return ((StandardDirectoryReader) reader).getSegmentInfos().getId();
  }

  /** How many documents {@code query} finds. */
  int count(Query query) throws IOException {
    return new IndexSearcher(reader).count(query);
  }

  /** The size of its files, in bytes. */
  long bytes() throws IOException {
    long bytes = 0;
    for (String file : reader.getIndexCommit().getFileNames()) {
      try {
        bytes += directory.fileLength(file);
      } catch (NoSuchFileException | FileNotFoundException gone) {
        // A writer has merged it away since; this reader holds it open.
      }
    }
    return bytes;
  }

  private static IndexException missing(String name) {
    return new IndexException(
        "no index in " + name + "; make one with: rapporteur ingest FOLDER --index " + name);
  }
}
