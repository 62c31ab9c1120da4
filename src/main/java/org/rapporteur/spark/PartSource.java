package org.rapporteur.spark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileSystem;
import org.jspecify.annotations.Nullable;
import org.rapporteur.article.ArticlePieces;
import org.rapporteur.article.ArticleSource;
import org.rapporteur.article.ReadOptions;
import org.rapporteur.article.ReadResult;

/** A part that is open for reading, wherever it lies. */
final class PartSource implements AutoCloseable {
  private final ArticleSource articles;
  private final @Nullable Path copy;

  private PartSource(ArticleSource articles, @Nullable Path copy) {
    this.articles = articles;
    this.copy = copy;
  }

  /**
   * Opens a part.
   *
   * @throws IOException if it may not be read
   */
  static PartSource open(InputPart part, Configuration hadoop, ReadOptions options)
      throws IOException {
    if (!part.isWhole()) {
      InputStream lines = lines(part, hadoop);
      return new PartSource(
          ArticlePieces.jsonLines(
              part.id(), lines, part.linesBefore(), part.recordsBefore(), options),
          null);
    }
    var path = new org.apache.hadoop.fs.Path(part.uri());
    FileSystem files = path.getFileSystem(hadoop);
    if (files.getScheme().equals("file")) {
      Path local = Path.of(path.toUri().getPath());
      return new PartSource(ArticlePieces.file(local, part.id(), options), null);
    }
    if (!ArticlePieces.isArchive(part.id())) {
      return new PartSource(ArticlePieces.stream(part.id(), files.open(path), options), null);
    }
    Path copy = Files.createTempFile("rapporteur", ""); // an archive is read from its end
    try (InputStream in = files.open(path)) {
      Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
      return new PartSource(ArticlePieces.file(copy, part.id(), options), copy);
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(copy);
      throw e;
    }
  }

  /** The bytes of a part of JSON Lines. */
  static LineRange lines(InputPart part, Configuration hadoop) throws IOException {
    var path = new org.apache.hadoop.fs.Path(part.uri());
    FSDataInputStream in = path.getFileSystem(hadoop).open(path);
    try {
      in.seek(Math.max(0, part.begin() - 1));
      return new LineRange(in, part.begin(), part.end());
    } catch (IOException | RuntimeException e) {
      in.close();
      throw e;
    }
  }

  /** As {@link ArticleSource#next}. */
  @Nullable ReadResult next() {
    return articles.next();
  }

  @Override
  public void close() {
    articles.close();
    try {
      if (copy != null) {
        Files.deleteIfExists(copy);
      }
    } catch (IOException e) {
      // Spark clears what lies in a task's scratch folder
    }
  }
}
