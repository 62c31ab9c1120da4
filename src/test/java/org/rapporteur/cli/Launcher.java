package org.rapporteur.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Starts the program as users do: by its launcher, in a process of its own. */
final class Launcher {
  private static final long PATIENCE_SECONDS = 180;

  /** What a start came to. */
  record Result(int code, String out, String err) {
    List<String> outLines() {
      return out.lines().toList();
    }

    List<String> errLines() {
      return err.lines().toList();
    }
  }

  private final Path folder;
  private final Path script;

  /**
   * @param folder where the program is started, and its output kept
   */
  Launcher(Path folder) {
    this(folder, Path.of("rapporteur").toAbsolutePath());
  }

  Launcher(Path folder, Path script) {
    this.folder = folder;
    this.script = script;
  }

  Result run(String... arguments) throws IOException, InterruptedException {
    return run("", Map.of(), arguments);
  }

  Result run(String input, Map<String, String> environment, String... arguments)
      throws IOException, InterruptedException {
    Path in = Files.writeString(Files.createTempFile(folder, "in", ""), input);
    ProcessBuilder builder = builder(null, arguments).redirectInput(in.toFile());
    builder.environment().putAll(environment);
    return finish(builder.start());
  }

  /** Starts the program; {@code out} takes its output, or a file of this folder if it is null. */
  Process start(@Nullable Path out, String... arguments) throws IOException {
    return builder(out, arguments).start();
  }

  Result finish(Process process) throws IOException, InterruptedException {
    if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError("the program hangs");
    }
    return new Result(process.exitValue(), read("stdout"), read("stderr"));
  }

  private String read(String file) throws IOException {
    Path path = folder.resolve(file);
    return Files.exists(path) ? Files.readString(path, StandardCharsets.UTF_8) : "";
  }

  private ProcessBuilder builder(@Nullable Path out, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(script.toString());
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().remove("RAPPORTEUR_INDEX");
    Path target = out == null ? folder.resolve("stdout") : out;
    return builder.redirectOutput(target.toFile()).redirectError(folder.resolve("stderr").toFile());
  }
}
