package org.rapporteur.batch;

/**
 * What a run does with articles that were ingested before.
 *
 * @param refresh find the facts of articles anew that another version of the program extracted
 * @param retryFailed try articles again that this version failed to extract
 * @param prune take articles out of the index that the source has no more
 */
public record IngestionOptions(boolean refresh, boolean retryFailed, boolean prune) {
  /** Does none of it. */
  public static final IngestionOptions DEFAULT = new IngestionOptions(false, false, false);
}
