package org.rapporteur.article;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** What holds several inputs, one after another: a folder, an archive. */
interface Parts extends Closeable {
  /**
   * The next part; null at the end.
   *
   * @throws IOException if the rest cannot be read
   */
  @Nullable Part next() throws IOException;

  /** Opens a part for reading. */
  interface Opener {
    ArticleStream open() throws IOException;
  }

  /**
   * One input.
   *
   * @param id the file's or the entry's
   */
  record Part(String id, Opener opener) {}
}
