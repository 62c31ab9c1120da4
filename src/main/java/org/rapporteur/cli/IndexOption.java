package org.rapporteur.cli;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.PatternSyntaxException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Which index a command works on: {@code --index}, else {@code $RAPPORTEUR_INDEX}, else here. */
final class IndexOption {
  private static final String VARIABLE = "RAPPORTEUR_INDEX";
  private static final String HERE = ".rapporteur";
  private static final String PATTERN = ".*[*?\\[{].*";

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
      throw new ParameterException(
          command.commandLine(),
          command.name() + " changes one index; name one --index, not " + indexes.size());
    }
    return indexes.isEmpty() ? usual() : indexes.get(0);
  }

  /** All indexes that are read, in the order in which they are named. */
  List<Path> paths() throws IOException {
    List<Path> all = new ArrayList<>();
    for (Path index : indexes.isEmpty() ? List.of(usual()) : indexes) {
      if (index.toString().matches(PATTERN) && !Files.exists(index)) {
        all.addAll(matching(index));
      } else {
        all.add(index);
      }
    }
    return all;
  }

  private static Path usual() {
    String variable = System.getenv(VARIABLE);
    return Path.of(variable == null || variable.isBlank() ? HERE : variable);
  }

  /** The folders whose last name matches that of {@code pattern}, by name. */
  private List<Path> matching(Path pattern) throws IOException {
    String name = pattern.getFileName().toString();
    Path parent = pattern.getParent();
    List<Path> found = new ArrayList<>();
    try (DirectoryStream<Path> entries =
        Files.newDirectoryStream(parent == null ? Path.of("") : parent, name)) {
      for (Path entry : entries) {
        boolean hidden = entry.getFileName().toString().startsWith(".") && !name.startsWith(".");
        if (!hidden && Files.isDirectory(entry)) {
          found.add(entry);
        }
      }
    } catch (PatternSyntaxException | NoSuchFileException e) {
      throw none(pattern);
    }
    if (found.isEmpty()) {
      throw none(pattern);
    }
    found.sort(null);
    return found;
  }

  private ParameterException none(Path pattern) {
    return new ParameterException(command.commandLine(), "no folder matches --index " + pattern);
  }
}
