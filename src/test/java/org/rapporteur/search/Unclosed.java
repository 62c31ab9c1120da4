package org.rapporteur.search;

import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;

/** A directory in memory that outlives the writer that closes it. */
final class Unclosed extends FilterDirectory {
  Unclosed(Directory in) {
    super(in);
  }

  @Override
  public void close() {
    // its content is asked for again
  }
}
