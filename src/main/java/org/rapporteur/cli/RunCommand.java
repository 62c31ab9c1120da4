package org.rapporteur.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rapporteur.article.ArticleSource;
import org.rapporteur.article.UnreadableSourceException;
import org.rapporteur.batch.Account;
import org.rapporteur.batch.OutputException;
import org.rapporteur.batch.Progress;
import org.rapporteur.index.IndexException;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What commands that work through many articles have in common: input, failures, exit codes. */
abstract class RunCommand implements Callable<Integer> {
  @Mixin private SourceOptions input = new SourceOptions();

  @Mixin private ReportOptions report = new ReportOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  SourceOptions input() {
    return input;
  }

  CommandSpec spec() {
    return spec;
  }

  PrintWriter err() {
    return spec.commandLine().getErr();
  }

  PrintWriter out() {
    return spec.commandLine().getOut();
  }

  /** Does the work. */
  abstract int work() throws IOException;

  /** A run over many articles. */
  interface Run {
    Account run(Progress progress) throws IOException;
  }

  /**
   * Does {@code run}, and tells how it goes on and how it went.
   *
   * @param people prints the account, unless people want quiet
   * @return the exit code
   */
  int run(ArticleSource source, Run run, Consumer<Account> people) throws IOException {
    Account account;
    try (Display display = report.display(source, err())) {
      account = run.run(display);
    }
    if (!report.isQuiet()) {
      people.accept(account);
    }
    report.tell(account, err());
    return exitCode(account);
  }

  /** Success if everything was read and nothing failed. */
  private static int exitCode(Account account) {
    return account.failed() > 0 || !account.complete()
        ? CommandLine.ExitCode.SOFTWARE
        : CommandLine.ExitCode.OK;
  }

  @Override
  public final Integer call() throws IOException {
    try {
      return work();
    } catch (UnreadableSourceException e) {
      return fail(e.getMessage(), CommandLine.ExitCode.USAGE);
    } catch (IndexException | ReportException e) {
      return fail(e.getMessage(), CommandLine.ExitCode.SOFTWARE);
    } catch (OutputException e) {
      return e.isBrokenPipe()
          ? CommandLine.ExitCode.OK // whoever read the facts has seen enough
          : fail("the facts can't be written: " + e.getMessage(), CommandLine.ExitCode.SOFTWARE);
    } catch (OutOfMemoryError e) {
      return fail(
          "out of memory; give more (RAPPORTEUR_MEMORY=3g) or use fewer --threads",
          CommandLine.ExitCode.SOFTWARE);
    }
  }

  private int fail(@Nullable String message, int code) {
    err().println("rapporteur: " + message);
    err().flush();
    return code;
  }
}
