package org.rapporteur.spark;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Runs the job as users do, by {@code spark-submit}, with a Spark that is made of links to the jars
 * that Maven has, and the jars that the README says.
 */
final class SparkSubmit {
  private static final Path PROGRAM = Path.of("target/rapporteur").toAbsolutePath();
  private static final long PATIENCE_SECONDS = 540;

  /** What a run came to. */
  record Result(int code, String log) {
    /** What the job says itself, without Spark's log. */
    List<String> told() {
      return log.lines()
          .filter(line -> line.startsWith("ExtractJob: ") || line.contains(" articles/s"))
          .toList();
    }
  }

  private final Path folder;
  private final Path home;

  /**
   * A Spark.
   *
   * @param folder where it keeps its log
   */
  SparkSubmit(Path folder) throws IOException {
    this.folder = folder;
    this.home = Path.of("target/spark-home").toAbsolutePath();
    clear(home);
    Path jars = Files.createDirectories(home.resolve("jars"));
    Map<String, Path> sparks = new TreeMap<>();
    String compiled = Files.readString(Path.of("target/spark-class-path.txt")).strip();
    for (String jar : compiled.split(File.pathSeparator, -1)) {
      sparks.put(Path.of(jar).getFileName().toString(), Path.of(jar));
    }
    lib().forEach(jar -> sparks.put(jar.getFileName().toString(), jar)); // what only runs
    shipped().forEach(jar -> sparks.remove(jar.getFileName().toString()));
    sparks.keySet().removeIf(name -> name.matches("(parquet-floor|slf4j-nop)-.*"));
    for (Map.Entry<String, Path> jar : sparks.entrySet()) {
      Files.createSymbolicLink(jars.resolve(jar.getKey()), jar.getValue());
    }
  }

  private static List<Path> lib() throws IOException {
    try (Stream<Path> jars = Files.list(PROGRAM.resolve("lib"))) {
      return jars.sorted().toList();
    }
  }

  /** With what executors of an earlier run have left, the jars that travelled. */
  private static void clear(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  /** The jars that travel with the job: all but those whose names the README leaves out. */
  private static List<Path> shipped() throws IOException {
    Matcher line =
        Pattern.compile("ls lib/\\*\\.jar \\| grep -Ev '([^']+)'")
            .matcher(Files.readString(Path.of("README.md")));
    if (!line.find()) {
      throw new AssertionError("the README does not say any more which jars travel");
    }
    Pattern left = Pattern.compile(line.group(1));
    return lib().stream().filter(jar -> !left.matcher("lib/" + jar.getFileName()).find()).toList();
  }

  /** Runs to the end. */
  Result run(String master, List<String> conf, String... arguments) throws Exception {
    return finish(start(master, conf, arguments));
  }

  Result finish(Process process) throws Exception {
    if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
      throw new AssertionError("Spark hangs:\n" + log());
    }
    return new Result(process.exitValue(), log());
  }

  /** All that the driver has said so far. */
  String log() throws IOException {
    return Files.readString(folder.resolve("log"), StandardCharsets.UTF_8);
  }

  /** Starts the driver; with a master as {@code local-cluster[2,1,2048]} it starts executors. */
  Process start(String master, List<String> conf, String... arguments) throws Exception {
    List<String> submit = new ArrayList<>();
    submit.addAll(List.of("org.apache.spark.deploy.SparkSubmit", "--master", master));
    submit.addAll(List.of("--conf", "spark.ui.enabled=false"));
    conf.forEach(setting -> submit.addAll(List.of("--conf", setting)));
    submit.addAll(List.of("--class", "org.rapporteur.spark.ExtractJob", "--jars"));
    submit.add(shipped().stream().map(Path::toString).collect(Collectors.joining(",")));
    submit.add(PROGRAM.resolve("rapporteur.jar").toString());
    submit.addAll(Arrays.asList(arguments));
    return process(command(submit)).redirectErrorStream(true).start();
  }

  /** What Spark's own launcher, which bin/spark-submit calls, makes of it. */
  private List<String> command(List<String> submit) throws Exception {
    List<String> launcher = new ArrayList<>();
    launcher.addAll(List.of(java(), "-XX:TieredStopAtLevel=1", "-cp", home + "/jars/*"));
    launcher.add("org.apache.spark.launcher.Main");
    launcher.addAll(submit);
    Process process = process(launcher).start();
    process.waitFor();
    return Stream.of(log().split("\0", -1))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  private ProcessBuilder process(List<String> command) {
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("SPARK_HOME", home.toString());
    builder.environment().put("SPARK_SCALA_VERSION", "2.13");
    builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("LC_ALL", "C.UTF-8");
    return builder.redirectOutput(folder.resolve("log").toFile());
  }

  private static String java() {
    boolean windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("win");
    return Path.of(System.getProperty("java.home"), "bin", windows ? "java.exe" : "java")
        .toString();
  }
}
