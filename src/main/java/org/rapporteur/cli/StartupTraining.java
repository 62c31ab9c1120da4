package org.rapporteur.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Runs the usual commands once on a small article, so that the JVM can note which classes they need
 * and keep them ready for the next start (JDK 25's ahead-of-time cache). The launcher starts it
 * with {@code -XX:AOTCacheOutput} when the program has been built; nobody else needs it.
 */
final class StartupTraining {
  private static final String ARTICLE = "training-article.txt";

  /** What a client of {@code mcp} sends. */
  private static final String SESSION = "training-session.jsonl";

  private StartupTraining() {}

  public static void main(String[] args) throws IOException {
    Path folder = Files.createTempDirectory("rapporteur-training");
    try {
      train(folder);
    } finally {
      delete(folder);
    }
  }

  private static void train(Path folder) throws IOException {
    Path news = Files.createDirectory(folder.resolve("news"));
    try (InputStream article = resource(ARTICLE)) {
      Files.copy(article, news.resolve(ARTICLE));
    }
    String index = folder.resolve("index").toString();
    System.setOut(new PrintStream(OutputStream.nullOutputStream(), false));
    System.setIn(resource(SESSION));
    for (List<String> command : commands(news.toString(), index)) {
      Main.execute(command.toArray(String[]::new));
    }
  }

  private static InputStream resource(String name) throws IOException {
    InputStream in = StartupTraining.class.getResourceAsStream(name);
    if (in == null) {
      throw new IOException("not on the class path: " + name);
    }
    return in;
  }

  private static List<List<String>> commands(String news, String index) {
    return List.of(
        List.of("--help"),
        List.of("ingest", news, "--index", index),
        List.of("extract", news),
        List.of("quotes", "--speaker", "marta", "--about", "water", "--index", index),
        List.of("quotes", "--country", "PT", "--from", "2024-01-01", "--csv", "--index", index),
        List.of("search", "water AND country:PT", "--index", index),
        List.of("search", "resolution:A/RES/78/1 OR text:\"clean water\"", "--index", index),
        List.of("quotes", "--about", "water", "--facets", "--index", index),
        List.of("suggest", "mar", "--index", index),
        List.of("speakers", "--index", index),
        List.of("countries", "--index", index),
        List.of("resolutions", "--json", "--index", index),
        List.of("show", ARTICLE, "--index", index),
        List.of("mcp", "--index", index));
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
