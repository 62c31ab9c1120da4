package org.rapporteur.batch;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.rapporteur.fact.ArticleFailure;

/**
 * The final account of a run.
 *
 * <p>Every article read is in exactly one of {@code done}, {@code unchanged}, {@code notEnglish}
 * and {@code failed}.
 *
 * @param read articles that came out of the source, failed ones included
 * @param done articles whose facts were found and written
 * @param unchanged articles that the index held already, just as they are
 * @param otherVersion those among {@code unchanged} whose facts another version of the program
 *     found
 * @param notEnglish articles in another language: written, without facts
 * @param failed articles that were skipped
 * @param removed articles taken out of the index because the source has them no more
 * @param facts what was found in {@code done}
 * @param failures the first failures, at most {@value Ledger#FAILURES_KEPT}, in the order read
 * @param time from the first article's reading to the last one's writing
 * @param stages where the time went
 * @param complete false if the run was stopped before the source ended
 */
public record Account(
    long read,
    long done,
    long unchanged,
    long otherVersion,
    long notEnglish,
    long failed,
    long removed,
    FactCounts facts,
    List<ArticleFailure> failures,
    Duration time,
    StageTimes stages,
    boolean complete) {
  /** As many failures are listed in the table. */
  private static final int FAILURES_LISTED = 100;

  /** Keeps the list as it is now. */
  public Account {
    failures = List.copyOf(failures);
  }

  /** Articles read in a second. */
  public double articlesPerSecond() {
    return read / Math.max(time.toNanos() / 1e9, 1e-9);
  }

  /** One line: {@code 12 read, 11 extracted, 1 failed; 3.2 s, 3.8 articles/s}. */
  public String summary() {
    StringBuilder line = new StringBuilder();
    line.append(String.format(Locale.ROOT, "%,d read, %,d extracted", read, done));
    if (notEnglish > 0) {
      line.append(String.format(Locale.ROOT, ", %,d not English", notEnglish));
    }
    line.append(String.format(Locale.ROOT, ", %,d failed; %s", failed, pace()));
    return line.append(complete ? "" : "; stopped early").toString();
  }

  /** The account as a table for reading, failures last; each line ends with a line feed. */
  public String table() {
    StringBuilder table = new StringBuilder();
    if (!complete) {
      table.append("stopped early: what is counted here is in the index\n");
    }
    table.append(
        String.format(
            Locale.ROOT,
            """
            read          %,9d
            indexed       %,9d
            unchanged     %,9d%s
            not English   %,9d
            failed        %,9d
            """,
            read,
            done,
            unchanged,
            hint(),
            notEnglish,
            failed));
    if (removed > 0) {
      table.append(String.format(Locale.ROOT, "removed       %,9d%n", removed));
    }
    table.append(facts.lines());
    table.append("time          ").append(pace()).append('\n');
    if (failed > 0) {
      table.append("failed:\n");
      failures.stream()
          .limit(FAILURES_LISTED)
          .forEach(
              failure ->
                  table
                      .append("  ")
                      .append(failure.id())
                      .append(": ")
                      .append(failure.error())
                      .append('\n'));
      if (failed > FAILURES_LISTED) {
        table.append(String.format(Locale.ROOT, "  and %,d more%n", failed - FAILURES_LISTED));
      }
    }
    return table.toString();
  }

  private String hint() {
    return otherVersion == 0
        ? ""
        : String.format(
            Locale.ROOT,
            "   %,d extracted by another version; --refresh does it anew",
            otherVersion);
  }

  private String pace() {
    double seconds = time.toMillis() / 1000.0;
    return String.format(Locale.ROOT, "%.1f s, %,.1f articles/s", seconds, articlesPerSecond());
  }
}
