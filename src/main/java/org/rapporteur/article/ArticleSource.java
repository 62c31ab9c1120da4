package org.rapporteur.article;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Reads the articles of a file, a folder or a stream, one after another.
 *
 * <pre>{@code
 * try (ArticleSource source = ArticleSource.open(Path.of("news"), ReadOptions.DEFAULT)) {
 *   for (ReadResult result = source.next(); result != null; result = source.next()) {
 *     switch (result) {
 *       case ReadArticle read -> use(read.article());
 *       case FailedArticle failed -> report(failed.failure());
 *     }
 *   }
 * }
 * }</pre>
 *
 * <p>Formats are told by the names' endings: plain text ({@code .txt}, {@code .text}), HTML ({@code
 * .html}, {@code .htm}, {@code .xhtml}), JSON ({@code .json}), JSON Lines ({@code .jsonl}, {@code
 * .ndjson}), tables ({@code .csv}, {@code .tsv}), NITF, NewsML-G2, RSS and Atom ({@code .xml},
 * {@code .nitf}, {@code .rss}, {@code .atom}), crawls ({@code .warc}, {@code .wacz}), mail ({@code
 * .eml}); each of them also packed ({@code .gz}, {@code .zip}). In a folder other files are passed
 * over, as are hidden files and symbolic links; a file given itself with another ending is read as
 * plain text, but for one known to be none ({@code .pdf}). The order depends on the names alone.
 *
 * <p>No more than one article is held at a time. One thread reads; the counts may be asked for from
 * any thread.
 *
 * @since 0.1.0
 */
public final class ArticleSource implements AutoCloseable {
  private final @Nullable Path root;
  private final @Nullable Path start;
  private final ArticleStream stream;
  private final String name;
  private boolean ended;
  private final SeenIds seen = new SeenIds();
  private final AtomicLong bytesRead;
  private final AtomicLong skippedFiles;

  ArticleSource(
      @Nullable Path root,
      @Nullable Path start,
      ArticleStream stream,
      AtomicLong bytesRead,
      AtomicLong skippedFiles) {
    this(root, start, stream, bytesRead, skippedFiles, "-");
  }

  /**
   * A source.
   *
   * @param name what messages call a stream that is not of files
   */
  ArticleSource(
      @Nullable Path root,
      @Nullable Path start,
      ArticleStream stream,
      AtomicLong bytesRead,
      AtomicLong skippedFiles,
      String name) {
    this.name = name;
    this.root = root;
    this.start = start;
    this.stream = stream;
    this.bytesRead = bytesRead;
    this.skippedFiles = skippedFiles;
  }

  /**
   * Opens a file or a folder.
   *
   * @throws UnreadableSourceException if it is not there or may not be read
   */
  public static ArticleSource open(Path fileOrFolder, ReadOptions options)
      throws UnreadableSourceException {
    AtomicLong bytes = new AtomicLong();
    AtomicLong skipped = new AtomicLong();
    try {
      Path real = fileOrFolder.toRealPath();
      if (Files.isDirectory(real)) {
        Parts files = FolderParts.of(new FolderWalk(real)::next, options, bytes, skipped);
        return new ArticleSource(real, real, new PartsStream(files), bytes, skipped);
      }
      Path folder = real.getParent();
      Path name = fileOrFolder.getFileName();
      Parts file = FolderParts.file(real, String.valueOf(name), options, bytes);
      return new ArticleSource(folder, real, new PartsStream(file), bytes, skipped);
    } catch (IOException e) {
      throw new UnreadableSourceException(
          fileOrFolder, Reasons.of(e), "give a file or folder that can be read", e);
    }
  }

  /** Reads some files of a folder. */
  static ArticleSource files(Path folder, List<FolderWalk.Step> files, ReadOptions options) {
    AtomicLong bytes = new AtomicLong();
    AtomicLong skipped = new AtomicLong();
    Iterator<FolderWalk.Step> each = files.iterator();
    Parts parts =
        FolderParts.of(() -> each.hasNext() ? each.next() : null, options, bytes, skipped);
    return new ArticleSource(folder, null, new PartsStream(parts), bytes, skipped);
  }

  /**
   * Reads JSON Lines from a stream, as from standard input; ids of its records are {@code -#1} and
   * so on. Closing the source leaves the stream open.
   */
  public static ArticleSource standardInput(InputStream in, ReadOptions options) {
    AtomicLong bytes = new AtomicLong();
    InputStream counted =
        new CountingInputStream(in, bytes) {
          @Override
          public void close() {} // its owner closes it
        };
    ArticleStream lines = JsonReader.lines(new Input("-", counted, options));
    return new ArticleSource(null, null, lines, bytes, new AtomicLong());
  }

  /**
   * Reads an article that is one JSON object, as a file holds it, from a stream; its id is {@code
   * -} unless it has one. Closing the source closes the stream.
   */
  public static ArticleSource json(InputStream in, ReadOptions options) {
    return new ArticleSource(
        null,
        null,
        JsonReader.values(new Input("-", in, options)),
        new AtomicLong(),
        new AtomicLong());
  }

  /**
   * Reads an article of plain text, as a file holds it, from a stream; its id is {@code -}. Closing
   * the source closes the stream.
   */
  public static ArticleSource text(InputStream in, ReadOptions options) {
    ArticleStream stream = new SingleArticleStream(new Input("-", in, options), TextReader::read);
    return new ArticleSource(null, null, stream, new AtomicLong(), new AtomicLong());
  }

  /**
   * Reads the next article.
   *
   * @return the article, or a failure that names what could not be read; null at the end, and from
   *     then on
   */
  public @Nullable ReadResult next() {
    if (ended) {
      return null;
    }
    try {
      ReadResult result = stream.next();
      ended = result == null;
      return result == null ? null : unique(result);
    } catch (IOException | RuntimeException e) {
      ended = !(stream instanceof PartsStream); // a file may fail, those after it are read
      return new FailedArticle(place(), Reasons.of(e));
    }
  }

  /**
   * The folder read, or the folder of the file read, as a real path; null for a stream. Ids are
   * paths from here.
   */
  public @Nullable Path root() {
    return root;
  }

  /** Whether an article of that id came out of {@link #next}; ask it on the thread that reads. */
  public boolean hasGiven(String id) {
    return seen.contains(id);
  }

  /** Whether a folder is read, and not a single file or a stream. */
  public boolean isFolder() {
    return start != null && start.equals(root);
  }

  /** How many bytes of the input have been read so far, packed as they are. */
  public long bytesRead() {
    return bytesRead.get();
  }

  /**
   * Adds up the sizes of the files that will be read, by a walk of its own through the folder.
   *
   * @return bytes; -1 for a stream, whose end nobody knows
   */
  public long totalBytes() {
    if (start == null) {
      return -1;
    }
    try {
      if (!Files.isDirectory(start)) {
        return Files.size(start);
      }
      long total = 0;
      FolderWalk sizes = new FolderWalk(start);
      for (FolderWalk.Step step = sizes.next(); step != null; step = sizes.next()) {
        total += Format.of(step.id()) == null ? 0 : step.size();
      }
      return total;
    } catch (IOException e) {
      return -1;
    }
  }

  /** How many files have been passed over because of their names' endings. */
  public long skippedFiles() {
    return skippedFiles.get();
  }

  @Override
  public void close() {
    ended = true;
    try {
      stream.close();
    } catch (IOException | RuntimeException e) {
      // all that was wanted of it has been read
    }
  }

  private ReadResult unique(ReadResult result) {
    if (result instanceof ReadArticle && !seen.add(result.id())) {
      return FailedArticle.second(result.id(), place());
    }
    return result;
  }

  /** The file that is being read. */
  private String place() {
    return stream instanceof PartsStream files ? files.currentId() : name;
  }
}
