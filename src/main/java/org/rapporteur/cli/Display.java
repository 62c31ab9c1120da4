package org.rapporteur.cli;

import org.rapporteur.batch.Progress;

/** What the user sees of a run while it goes on. */
interface Display extends Progress, AutoCloseable {
  @Override
  void close();
}
