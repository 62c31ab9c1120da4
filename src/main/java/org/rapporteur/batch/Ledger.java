package org.rapporteur.batch;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.fact.ArticleFailure;

/** Counts what became of a run's articles; used by the writer alone. */
final class Ledger {
  /** As many failures are kept for the account; each was told when it happened. */
  static final int FAILURES_KEPT = 10_000;

  private final long start = System.nanoTime();
  private final Progress progress;
  private final List<ArticleFailure> failures = new ArrayList<>();
  private long done;
  private long unchanged;
  private long otherVersion;
  private long notEnglish;
  private long failed;
  private FactCounts facts = FactCounts.NONE;

  Ledger(Progress progress) {
    this.progress = progress;
  }

  /** Counts one article, and tells the progress. */
  void enter(Outcome outcome) {
    switch (outcome) {
      case Outcome.Extracted extracted when extracted.isEnglish() -> {
        done++;
        facts = facts.plus(FactCounts.of(extracted.facts()));
      }
      case Outcome.Extracted extracted -> notEnglish++;
      case Outcome.Unchanged same -> {
        unchanged++;
        otherVersion += same.otherVersion() ? 1 : 0;
      }
      case Outcome.Failed(ArticleFailure failure, var article, var isNews) -> {
        failed++;
        if (failures.size() < FAILURES_KEPT) {
          failures.add(failure);
        }
        progress.failed(failure);
      }
    }
    progress.advanced(read(), failed);
  }

  /** How many articles have been entered. */
  long read() {
    return done + unchanged + notEnglish + failed;
  }

  /**
   * The final account.
   *
   * @param removed how many articles were taken out of the index
   */
  Account close(boolean complete, long removed, StageTimes stages) {
    return new Account(
        read(),
        done,
        unchanged,
        otherVersion,
        notEnglish,
        failed,
        removed,
        facts,
        failures,
        Duration.ofNanos(System.nanoTime() - start),
        stages,
        complete);
  }
}
