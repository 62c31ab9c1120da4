package org.rapporteur.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.rapporteur.article.ArticleSource;
import org.rapporteur.batch.Account;
import picocli.CommandLine.Option;

/** How a run tells of itself: to people as it goes on, and to programs. */
final class ReportOptions {
  /** The forms of progress. */
  enum Form {
    /** A bar on a terminal, and a line for each failure. */
    BAR,
    /** JSON Lines. */
    JSON
  }

  @Option(
      names = {"-q", "--quiet"},
      description = "No progress and no account on stderr; failures are told all the same.")
  private boolean quiet;

  @Option(
      names = "--progress",
      paramLabel = "FORM",
      description =
          "On stderr a bar (the default, on a terminal), or json: a JSON object a line, each second"
              + " and for each failure, the account at the end.")
  private Form form = Form.BAR;

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description =
          "Write the account to a JSON file: counts, failures with reasons, time by stage,"
              + " versions.")
  private @Nullable Path report;

  private final Instant started = Instant.now();

  boolean isQuiet() {
    return quiet || form == Form.JSON;
  }

  Display display(ArticleSource source, PrintWriter err) {
    return form == Form.JSON && !quiet
        ? new JsonDisplay(source, err)
        : RunDisplay.of(source, isQuiet(), err);
  }

  /**
   * Tells programs how a run went.
   *
   * @throws ReportException if the file can't be written
   */
  void tell(Account account, PrintWriter err) throws ReportException {
    if (form == Form.JSON && !quiet) {
      err.println(AccountJson.add(new JsonLine().with("event", "account"), account));
      err.flush();
    }
    if (report != null) {
      String start = started.truncatedTo(ChronoUnit.SECONDS).toString();
      JsonLine line = new JsonLine().with("started", start);
      write(report.toAbsolutePath(), AccountJson.add(line, account) + "\n");
    }
  }

  private static void write(Path file, String text) throws ReportException {
    Path next = file.resolveSibling(file.getFileName() + ".tmp"); // no half report, ever
    try {
      Files.writeString(next, text, StandardCharsets.UTF_8);
      Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new ReportException(file, e);
    }
  }
}
