package org.rapporteur.article;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import org.jspecify.annotations.Nullable;

/**
 * The articles of a file, and a failure if the file was changed while it was read: what was read
 * may be half the old and half the new. A file's only article is then not given at all; of one that
 * holds many, all are given, and the failure stands behind them.
 */
final class SteadyFile implements ArticleStream {
  private record State(boolean isRegular, long size, FileTime changed) {
    static State of(Path file) throws IOException {
      BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
      return new State(
          attributes.isRegularFile(), attributes.size(), attributes.lastModifiedTime());
    }
  }

  private final ArticleStream articles;
  private final Path file;
  private final State before;

  private SteadyFile(ArticleStream articles, Path file, State before) {
    this.articles = articles;
    this.file = file;
    this.before = before;
  }

  /** Opens a file; what is no regular file (a named pipe) has no state to be compared. */
  static ArticleStream open(Path file, Parts.Opener opener) throws IOException {
    State before = State.of(file);
    ArticleStream articles = opener.open();
    return before.isRegular() ? new SteadyFile(articles, file, before) : articles;
  }

  @Override
  public @Nullable ReadResult next() throws IOException {
    ReadResult result = articles.next();
    boolean isOnly = articles instanceof SingleArticleStream; // then all is read with it
    if (isOnly == (result != null)) {
      check();
    }
    return result;
  }

  private void check() throws IOException {
    if (!State.of(file).equals(before)) {
      throw new IOException("it was changed meanwhile; run again for what it holds now");
    }
  }

  @Override
  public void close() throws IOException {
    articles.close();
  }
}
