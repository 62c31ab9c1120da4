package org.rapporteur.index;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.StandardDirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;

/**
 * An index opened for reading: what was committed last when it was opened, whatever a writer does
 * meanwhile. May be shared between threads.
 *
 * @since 0.1.0
 */
public final class FactIndex implements AutoCloseable {
  private final Directory directory;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final String name;

  private FactIndex(Directory directory, DirectoryReader reader, String name) {
    this.directory = directory;
    this.reader = reader;
    this.searcher = new IndexSearcher(reader);
    this.name = name;
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
      return new FactIndex(directory, reader, name);
    } catch (IOException e) {
      IOUtils.closeWhileHandlingException(reader, directory);
      throw IndexFormat.explain(name, e);
    }
  }

  /** Searches this state of the index. */
  public IndexSearcher searcher() {
    return searcher;
  }

  /**
   * Names this state of the index in 16 hexadecimal digits: no other commit of this or any other
   * index has the same, nor has this one as another version of the program reads it.
   */
  public String state() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(commit());
      byte[] all = digest.digest(Program.VERSION.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(all, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }

  /** The size of its files, in bytes. */
  public long bytes() throws IOException {
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

  DirectoryReader reader() {
    return reader;
  }

  Directory directory() {
    return directory;
  }

  /** What was committed since; null where nothing was. */
  @Nullable FactIndex newer() throws IndexException {
    @Nullable DirectoryReader newer = null;
    try {
      newer = changed();
      if (newer == null) {
        return null;
      }
      IndexFormat.check(newer, name);
      return new FactIndex(directory, newer, name);
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

  private byte[] commit() {
    return ((StandardDirectoryReader) reader).getSegmentInfos().getId();
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

  /** Asked for late: it reads the program's jar. */
  private static final class Program {
    static final String VERSION = ProgramVersion.ofThisProgram();
  }
}
