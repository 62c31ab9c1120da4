package org.rapporteur.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;

/**
 * An index opened for reading: what was committed last when it was opened, whatever a writer does
 * meanwhile. May be shared between threads.
 */
public final class FactIndex implements AutoCloseable {
  private final Directory directory;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;

  private FactIndex(Directory directory, DirectoryReader reader) {
    this.directory = directory;
    this.reader = reader;
    this.searcher = new IndexSearcher(reader);
  }

  /**
   * Opens the index in {@code directory}.
   *
   * @throws IndexException if there is none, another version or program wrote it, or it can't be
   *     read
   */
  public static FactIndex open(Path directory) throws IndexException {
    String name = directory.toString();
    if (!Files.isDirectory(directory)) {
      throw missing(name);
    }
    try {
      return open(FSDirectory.open(directory), name);
    } catch (IOException e) {
      throw IndexFormat.explain(name, e);
    }
  }

  /**
   * Opens the index in any directory of Lucene's, closed with it.
   *
   * @param name what messages call it
   */
  public static FactIndex open(Directory directory, String name) throws IndexException {
    @Nullable DirectoryReader reader = null;
    try {
      if (!DirectoryReader.indexExists(directory)) {
        throw missing(name);
      }
      reader = DirectoryReader.open(directory);
      IndexFormat.check(reader, name);
      return new FactIndex(directory, reader);
    } catch (IOException e) {
      IOUtils.closeWhileHandlingException(reader, directory);
      throw IndexFormat.explain(name, e);
    }
  }

  /** Searches this state of the index. */
  public IndexSearcher searcher() {
    return searcher;
  }

  @Override
  public void close() throws IOException {
    try (directory) {
      reader.close();
    }
  }

  private static IndexException missing(String name) {
    return new IndexException(
        "no index in " + name + "; make one with: rapporteur ingest FOLDER --index " + name);
  }
}
