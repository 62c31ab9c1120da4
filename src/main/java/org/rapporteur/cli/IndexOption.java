package org.rapporteur.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which index a command works on: {@code --index}, else {@code $RAPPORTEUR_INDEX}, else here. */
final class IndexOption {
  private static final String VARIABLE = "RAPPORTEUR_INDEX";
  private static final String HERE = ".rapporteur";

  @Option(
      names = "--index",
      paramLabel = "DIR",
      description = "The index's folder (default: $RAPPORTEUR_INDEX, else .rapporteur here).")
  private @Nullable Path index;

  Path path() {
    if (index != null) {
      return index;
    }
    String variable = System.getenv(VARIABLE);
    return Path.of(variable == null || variable.isBlank() ? HERE : variable);
  }
}
