package org.rapporteur.index;

import java.io.IOException;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.jspecify.annotations.Nullable;

/** Merges in the background; a failure there is kept for the next call in the foreground. */
final class MergeFailures extends ConcurrentMergeScheduler {
  private volatile @Nullable Throwable failure;

  @Override
  protected void handleMergeException(Throwable exception) {
    failure = exception;
  }

  /** Throws what went wrong since the last call. */
  void check() throws IOException {
    Throwable seen = failure;
    if (seen != null) {
      failure = null;
      throw seen instanceof IOException io ? io : new IOException(seen);
    }
  }
}
