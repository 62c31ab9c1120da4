package org.rapporteur.cli;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.PatternSyntaxException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/**
 * The folders of indexes as users name them: paths, and patterns of which the last name stands for
 * several folders ({@code months/2026-*}).
 */
final class IndexPaths {
  private static final String PATTERN = ".*[*?\\[{].*";

  private final CommandSpec command;

  /** For the messages of {@code command}. */
  IndexPaths(CommandSpec command) {
    this.command = command;
  }

  /** Whether it stands for several folders; a folder of that very name is meant itself. */
  static boolean isPattern(Path index) {
    return index.toString().matches(PATTERN) && !Files.exists(index);
  }

  /**
   * All folders, patterns in their places; what a pattern has and is named besides stands where it
   * was named last.
   */
  List<Path> all(List<Path> named) {
    List<Path> all = new ArrayList<>();
    Set<Path> matched = new HashSet<>();
    for (Path index : named) {
      if (index.toString().isEmpty()) {
        throw wrong("an index has no name; a variable may be unset");
      }
      if (isPattern(index)) {
        List<Path> folders = matching(index);
        all.removeAll(folders);
        all.addAll(folders);
        matched.addAll(folders);
      } else {
        if (matched.remove(index)) {
          all.remove(index);
        }
        all.add(index);
      }
    }
    return all;
  }

  /** The folders whose last name matches that of {@code pattern}, by name. */
  private List<Path> matching(Path pattern) {
    Path name = pattern.getFileName();
    Path parent = pattern.getParent();
    if (parent != null && isPattern(parent)) {
      throw wrong("only the last name of a pattern may have * and the like, not as in " + pattern);
    }
    List<Path> found = new ArrayList<>();
    try (DirectoryStream<Path> entries =
        Files.newDirectoryStream(parent == null ? Path.of("") : parent, name.toString())) {
      for (Path entry : entries) {
        String file = entry.getFileName().toString();
        boolean hidden = file.startsWith(".") && !name.toString().startsWith(".");
        if (!hidden && Files.isDirectory(entry)) {
          found.add(entry);
        }
      }
    } catch (PatternSyntaxException | IOException e) {
      throw wrong("no folder matches " + pattern);
    }
    if (found.isEmpty()) {
      throw wrong("no folder matches " + pattern);
    }
    found.sort(null);
    return found;
  }

  private ParameterException wrong(String message) {
    return new ParameterException(command.commandLine(), message);
  }
}
