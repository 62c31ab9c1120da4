package org.rapporteur.article;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
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
 * .ndjson}), each of them also packed ({@code .gz}, {@code .zip}). In a folder other files are
 * passed over, as are hidden files and symbolic links; a file given itself with another ending is
 * read as plain text. The order depends on the names alone.
 *
 * <p>No more than one article is held at a time. One thread reads; the counts may be asked for from
 * any thread.
 */
public final class ArticleSource implements AutoCloseable {
  private final ReadOptions options;
  private final @Nullable Path root;
  private final @Nullable Path start;
  private @Nullable FolderWalk walk;
  private @Nullable ArticleStream current;
  private String currentId = "";
  private long currentEnd;
  private final SeenIds seen = new SeenIds();
  private final AtomicLong bytesRead = new AtomicLong();
  private final AtomicLong skippedFiles = new AtomicLong();

  private ArticleSource(@Nullable Path root, @Nullable Path start, ReadOptions options) {
    this.root = root;
    this.start = start;
    this.options = options;
  }

  /**
   * Opens a file or a folder.
   *
   * @throws UnreadableSourceException if it is not there or may not be read
   */
  public static ArticleSource open(Path fileOrFolder, ReadOptions options)
      throws UnreadableSourceException {
    try {
      Path real = fileOrFolder.toRealPath();
      if (Files.isDirectory(real)) {
        ArticleSource source = new ArticleSource(real, real, options);
        source.walk = new FolderWalk(real);
        return source;
      }
      Path folder = real.getParent();
      ArticleSource source = new ArticleSource(folder == null ? real : folder, real, options);
      Path name = fileOrFolder.getFileName();
      source.openFile(
          real, name == null ? real.toString() : name.toString(), Files.size(real), Format.TEXT);
      return source;
    } catch (IOException e) {
      throw new UnreadableSourceException(
          fileOrFolder, Reasons.of(e), "give a file or folder that can be read", e);
    }
  }

  /**
   * Reads JSON Lines from a stream, as from standard input; ids of its records are {@code -#1} and
   * so on. Closing the source leaves the stream open.
   */
  public static ArticleSource standardInput(InputStream in, ReadOptions options) {
    ArticleSource source = new ArticleSource(null, null, options);
    source.currentId = "-";
    InputStream kept =
        new FilterInputStream(in) {
          @Override
          public int read(byte[] target, int offset, int length) throws IOException {
            return in.read(target, offset, length);
          }

          @Override
          public void close() {} // its owner closes it
        };
    source.current =
        JsonReader.lines(new Input("-", new CountingInputStream(kept, source.bytesRead), options));
    return source;
  }

  /**
   * Reads the next article.
   *
   * @return the article, or a failure that names what could not be read; null at the end, and from
   *     then on
   */
  public @Nullable ReadResult next() {
    while (true) {
      ArticleStream stream = current;
      if (stream == null) {
        FolderWalk.Step step = walk == null ? null : walk.next();
        if (step == null) {
          return null;
        }
        FailedArticle failure = begin(step);
        if (failure != null) {
          return failure;
        }
        continue;
      }
      try {
        ReadResult result = stream.next();
        if (result != null) {
          return unique(result);
        }
        closeCurrent();
      } catch (IOException | RuntimeException e) {
        closeCurrent();
        return new FailedArticle(currentId, Reasons.of(e));
      }
    }
  }

  /**
   * The folder read, or the folder of the file read, as a real path; null for a stream. Ids are
   * paths from here.
   */
  public @Nullable Path root() {
    return root;
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
    walk = null;
    closeCurrent();
  }

  private @Nullable FailedArticle begin(FolderWalk.Step step) {
    if (step.failure() != null) {
      return new FailedArticle(step.id(), Reasons.of(step.failure()));
    }
    Format format = Format.of(step.id());
    if (format == null) {
      skippedFiles.incrementAndGet();
      return null;
    }
    try {
      openFile(step.path(), step.id(), step.size(), format);
      return null;
    } catch (IOException | RuntimeException e) {
      return new FailedArticle(step.id(), Reasons.of(e));
    }
  }

  private void openFile(Path path, String id, long size, Format otherwise) throws IOException {
    currentEnd = bytesRead.get() + size;
    Format format = Format.of(id);
    InputStream bytes = new CountingInputStream(Files.newInputStream(path), bytesRead);
    currentId = id;
    try {
      current = Readers.open(format == null ? otherwise : format, new Input(id, bytes, options));
    } catch (IOException | RuntimeException e) {
      bytes.close();
      throw e;
    }
  }

  private ReadResult unique(ReadResult result) {
    if (result instanceof ReadArticle && !seen.add(result.id())) {
      return new FailedArticle(
          result.id(), "a second article with this id (in " + currentId + "); ids must differ");
    }
    return result;
  }

  private void closeCurrent() {
    try {
      if (current != null) {
        current.close();
      }
    } catch (IOException | RuntimeException e) {
      // all that was needed of it has been read
    } finally {
      if (current != null && currentEnd > 0) {
        bytesRead.set(currentEnd); // also what was not worth reading is behind us
      }
      current = null;
    }
  }
}
