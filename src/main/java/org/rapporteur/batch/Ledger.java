package org.rapporteur.batch;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.fact.ArticleFailure;

/** Counts what became of a run's articles; used by the writer alone. */
final class Ledger {
  /** As many failures are listed in the account; each was told when it happened. */
  static final int FAILURES_KEPT = 100;

  private final long start = System.nanoTime();
  private final Progress progress;
  private final List<ArticleFailure> failures = new ArrayList<>();
  private long done;
  private long unchanged;
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
      case Outcome.Unchanged same -> unchanged++;
      case Outcome.Failed(ArticleFailure failure) -> {
        failed++;
        if (failures.size() < FAILURES_KEPT) {
          failures.add(failure);
        }
        progress.failed(failure);
      }
    }
    progress.advanced(read(), failed);
  }

  private long read() {
    return done + unchanged + notEnglish + failed;
  }

  Account close(boolean complete) {
    return new Account(
        read(),
        done,
        unchanged,
        notEnglish,
        failed,
        facts,
        failures,
        Duration.ofNanos(System.nanoTime() - start),
        complete);
  }
}
