package org.rapporteur.article;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The contract of a reader: the articles of one input, one after another. */
interface ArticleStream extends Closeable {
  /**
   * The next article or failure; null at the end.
   *
   * @throws IOException if the input fails; nothing more can be read of it then
   */
  @Nullable ReadResult next() throws IOException;
}
