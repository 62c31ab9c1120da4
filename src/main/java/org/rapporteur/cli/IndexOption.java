package org.rapporteur.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Which index a command works on: {@code --index}, else {@code $RAPPORTEUR_INDEX}, else here. */
final class IndexOption {
  private static final String VARIABLE = "RAPPORTEUR_INDEX";
  private static final String HERE = ".rapporteur";

  @Spec(Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

  @Option(
      names = "--index",
      paramLabel = "DIR",
      description =
          "The index's folder (default: $RAPPORTEUR_INDEX, else .rapporteur here). What only reads"
              + " takes several, one option each, and a pattern in quotation marks, 'months/*'; of"
              + " an article that several have, that of the last counts.")
  private List<Path> indexes = new ArrayList<>();

  /** The one index that is written. */
  Path path() {
    if (indexes.size() > 1) {
      throw wrong(" changes one index; name one --index, not " + indexes.size());
    }
    Path index = indexes.isEmpty() ? usual() : indexes.get(0);
    if (IndexPaths.isPattern(index)) {
      throw wrong(" changes one index; " + index + " is a pattern for several");
    }
    return new IndexPaths(command).all(List.of(index)).get(0);
  }

  private ParameterException wrong(String message) {
    return new ParameterException(command.commandLine(), command.name() + message);
  }

  /** All indexes that are read, in the order in which they are named. */
  List<Path> paths() {
    return new IndexPaths(command).all(indexes.isEmpty() ? List.of(usual()) : indexes);
  }

  private static Path usual() {
    String variable = System.getenv(VARIABLE);
    return Path.of(variable == null || variable.isBlank() ? HERE : variable);
  }
}
