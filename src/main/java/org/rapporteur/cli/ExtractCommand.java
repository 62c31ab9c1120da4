package org.rapporteur.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.rapporteur.Rapporteur;
import org.rapporteur.article.ArticleSource;
import org.rapporteur.article.UnreadableSourceException;
import org.rapporteur.batch.Account;
import org.rapporteur.batch.Extraction;
import org.rapporteur.batch.OutputException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code rapporteur extract}: facts as JSON Lines on standard output, nothing else there. */
@Command(
    name = "extract",
    description = {
      "Prints the facts of articles as JSON Lines, one object an article, in the order read.",
      "An article that fails has a line with its id and the error in its place."
    },
    footer = {
      "",
      "Examples:",
      "  rapporteur extract news > facts.jsonl",
      "  zcat news.jsonl.gz | rapporteur extract --with-text - | jq .countries"
    },
    mixinStandardHelpOptions = true)
final class ExtractCommand implements Callable<Integer> {
  @Mixin private SourceOptions input = new SourceOptions();

  @Option(names = "--with-text", description = "Put each article's text beside its facts.")
  private boolean withText;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    PrintWriter err = spec.commandLine().getErr();
    try (ArticleSource source = input.open()) {
      Rapporteur rapporteur = Rapporteur.open();
      Extraction extraction = new Extraction(rapporteur::extract, input.threads(), withText);
      return Interruption.guard(extraction::stop, () -> run(extraction, source, err));
    } catch (UnreadableSourceException e) {
      err.println("rapporteur: " + e.getMessage());
      return CommandLine.ExitCode.USAGE;
    } catch (OutputException e) {
      if (e.isBrokenPipe()) {
        return CommandLine.ExitCode.OK; // whoever read the facts has seen enough
      }
      err.println("rapporteur: the facts cannot be written: " + e.getMessage());
      return CommandLine.ExitCode.SOFTWARE;
    }
  }

  private int run(Extraction extraction, ArticleSource source, PrintWriter err) throws IOException {
    Account account;
    try (FileOutputStream out = new FileOutputStream(FileDescriptor.out);
        RunDisplay display = RunDisplay.of(source, input.quiet(), err)) {
      account = extraction.run(source, out, display);
    }
    if (!input.quiet()) {
      err.println(account.summary());
      err.flush();
    }
    return account.failed() > 0 || !account.complete()
        ? CommandLine.ExitCode.SOFTWARE
        : CommandLine.ExitCode.OK;
  }
}
