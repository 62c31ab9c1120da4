package org.rapporteur.cli;

import org.rapporteur.batch.IngestionOptions;
import picocli.CommandLine.Option;

/** What {@code ingest} does with articles that it has read before. */
final class IncrementalOptions {
  @Option(
      names = "--refresh",
      description =
          "Find the facts of unchanged articles anew if another version of this program found"
              + " them.")
  private boolean refresh;

  @Option(
      names = "--retry-failed",
      description =
          "Try articles again that this version of the program could not extract. What could not"
              + " be read is always tried again.")
  private boolean retryFailed;

  @Option(
      names = "--prune",
      description =
          "Take articles of the collection out of the index that are there no more. Nothing goes"
              + " if the run is cut short or nothing could be read.")
  private boolean prune;

  boolean isPrune() {
    return prune;
  }

  IngestionOptions options() {
    return new IngestionOptions(refresh, retryFailed, prune);
  }
}
