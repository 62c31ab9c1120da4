package org.rapporteur.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;

/**
 * An index opened for reading: what was committed last when it was opened, whatever a writer does
 * meanwhile. It may lie in several folders, each with an index of its own: then it is as one that
 * all their articles were ingested into, folder after folder. May be shared between threads.
 *
 * <pre>{@code
 * try (FactIndex year = FactIndex.open(List.of(Path.of("2026-01"), Path.of("2026-02")))) {
 *   new FactSearch(year).countries();
 * }
 * }</pre>
 *
 * @since 0.1.0
 */
public final class FactIndex implements Closeable {
  private final List<IndexPart> parts;
  private final IndexReader reader;
  private final IndexSearcher searcher;

  private FactIndex(List<IndexPart> parts, IndexReader reader) {
    this.parts = parts;
    this.reader = reader;
    this.searcher = new IndexSearcher(reader);
  }

  /** Takes over the parts, unless they can't be read together. */
  private static FactIndex of(List<IndexPart> parts) throws IndexException {
    try {
      IndexPart only = parts.get(0);
      return new FactIndex(parts, parts.size() == 1 ? only.reader() : JoinedReader.of(parts));
    } catch (IOException e) {
      String names = String.join(", ", parts.stream().map(IndexPart::name).toList());
      throw IndexFormat.explain(names, e);
    }
  }

  /**
   * Opens the index in {@code directory}.
   *
   * @throws IndexException if there is none, another version or program wrote it, or it can't be
   *     read
   */
  public static FactIndex open(Path directory) throws IndexException {
    return open(List.of(directory));
  }

  /**
   * Opens the indexes in {@code directories} as one. Of an article, the same collection and id,
   * that several have, that of the last of them counts.
   *
   * @throws IndexException if one of them can't be opened, as {@link #open(Path)}, is named twice,
   *     or all of them have more than two thousand million quotes and articles
   * @throws IllegalArgumentException if there are none
   */
  public static FactIndex open(List<Path> directories) throws IndexException {
    if (directories.isEmpty()) {
      throw new IllegalArgumentException("no folder of an index");
    }
    List<IndexPart> parts = new ArrayList<>();
    boolean opened = false;
    try {
      Set<Path> known = new HashSet<>();
      for (Path directory : directories) {
        parts.add(IndexPart.open(directory));
        if (!known.add(realPath(directory))) {
          throw new IndexException("the index in " + directory + " is named twice");
        }
      }
      FactIndex index = of(List.copyOf(parts));
      opened = true;
      return index;
    } finally {
      if (!opened) {
        IOUtils.closeWhileHandlingException(parts.stream().map(IndexPart::reader).toList());
        IOUtils.closeWhileHandlingException(parts.stream().map(IndexPart::directory).toList());
      }
    }
  }

  private static Path realPath(Path directory) throws IndexException {
    try {
      return directory.toRealPath();
    } catch (IOException e) {
      throw IndexFormat.explain(directory.toString(), e);
    }
  }

  /**
   * Opens the index in any directory of Lucene's, closed with it.
   *
   * @param name what messages call it
   */
  public static FactIndex open(Directory directory, String name) throws IndexException {
    return of(List.of(IndexPart.open(directory, name)));
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
    return HexFormat.of().toHexDigits(digest(Program.VERSION.getBytes(StandardCharsets.UTF_8)));
  }

  /** As {@link #state}, but the same for all versions of the program: what documents are where. */
  public long version() {
    return digest(new byte[0]);
  }

  private long digest(byte[] more) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      parts.forEach(part -> digest.update(part.commit()));
      return ByteBuffer.wrap(digest.digest(more)).getLong();
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }

  /** The size of its files, in bytes. */
  public long bytes() throws IOException {
    long bytes = 0;
    for (IndexPart part : parts) {
      bytes += part.bytes();
    }
    return bytes;
  }

  IndexReader reader() {
    return reader;
  }

  List<IndexPart> parts() {
    return parts;
  }

  /** What was committed since; null where nothing was. */
  @Nullable FactIndex newer() throws IndexException {
    List<IndexPart> newest = new ArrayList<>();
    try {
      for (IndexPart part : parts) {
        newest.add(part.newest());
      }
      if (!newest.equals(parts)) {
        FactIndex newer = of(List.copyOf(newest));
        newest.clear(); // they are its own
        return newer;
      }
      return null;
    } finally {
      release(newest);
    }
  }

  @Override
  public void close() throws IOException {
    try {
      reader.close();
    } finally {
      closeDirectories();
    }
  }

  /** For who counts who reads: when nobody does, there is nothing else to close. */
  void closeDirectories() throws IOException {
    IOUtils.close(parts.stream().map(IndexPart::directory).toList());
  }

  private static void release(List<IndexPart> parts) {
    for (IndexPart part : parts) {
      try {
        part.reader().decRef();
      } catch (IOException e) {
        // What went wrong before is what matters, and it is told.
      }
    }
  }

  /** Asked for late: it reads the program's jar. */
  private static final class Program {
    static final String VERSION = ProgramVersion.ofThisProgram();
  }
}
