package org.rapporteur.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code --min-confidence}: how sure a quote must be. */
final class ConfidenceOption {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

  @Option(
      names = "--min-confidence",
      paramLabel = "P",
      description =
          "Leave out quotes that are right with a lower probability, 0 to 1 (default: 0).")
  private double least;

  /** The least probability, once it is seen to be one. */
  double least() {
    if (!(least >= 0 && least <= 1)) {
      throw new ParameterException(
          command.commandLine(), "--min-confidence must be from 0 to 1, not " + least);
    }
    return least;
  }
}
