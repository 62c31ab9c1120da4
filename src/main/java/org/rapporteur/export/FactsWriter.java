package org.rapporteur.export;

import java.io.Closeable;
import java.io.IOException;

/**
 * Writes articles with their facts in one format, one after the other, without keeping them. For
 * one thread.
 *
 * <p>A new format is a class that does this, a constant of {@link ExportFormat}, and a test in
 * which a reader that is not ours reads what it wrote.
 */
interface FactsWriter extends Closeable {
  /** Writes one article. */
  void write(ExportedArticle article) throws IOException;

  /** Writes what stands behind the last article; what was written is whole then. */
  void finish() throws IOException;

  /** Lets go of files; before {@link #finish} what was written is of no use. */
  @Override
  void close() throws IOException;
}
