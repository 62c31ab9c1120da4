package org.rapporteur.batch;

import java.nio.file.Path;
import java.time.Duration;
import org.rapporteur.index.FactIndexWriter;

/** A process that ingests invented articles and commits all the time, to be killed by tests. */
final class KilledRun {
  static final int ARTICLES = 3_000;

  private KilledRun() {}

  /** Ingests into the folder {@code args[0]}. */
  public static void main(String[] args) throws Exception {
    try (FactIndexWriter index = FactIndexWriter.open(Path.of(args[0]))) {
      new Ingestion(Runs::facts, 2, index, "news", IngestionOptions.DEFAULT)
          .committingEvery(Duration.ofMillis(5))
          .run(Runs.articles(ARTICLES), id -> true, Progress.NONE);
    }
  }
}
