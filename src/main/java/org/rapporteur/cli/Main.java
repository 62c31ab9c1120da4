package org.rapporteur.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The program's entry: the command {@code rapporteur} with its subcommands. */
@Command(
    name = "rapporteur",
    description = "Reads folders of news: who said what, which countries, which resolutions.",
    mixinStandardHelpOptions = true,
    subcommands = {
      ExtractCommand.class,
      IngestCommand.class,
      EvaluateCommand.class,
      HelpCommand.class
    })
public final class Main {
  private Main() {}

  /** Runs the command that {@code args} name and exits with its code. */
  public static void main(String[] args) {
    System.exit(execute(args));
  }

  /** Runs the command that {@code args} name and returns its exit code. */
  static int execute(String... args) {
    return new CommandLine(new Main()).execute(args);
  }
}
