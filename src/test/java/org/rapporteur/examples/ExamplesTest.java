package org.rapporteur.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("takes what is printed")
class ExamplesTest {
  private static final Path SOURCES = Path.of("src/test/java/org/rapporteur/examples");

  @TempDir Path folder;

  /** What may be shown. */
  private interface Example {
    void run(String[] args) throws Exception;
  }

  private static List<String> printed(Example example, String... args) throws Exception {
    PrintStream before = System.out;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    try {
      example.run(args);
    } finally {
      System.setOut(before);
    }
    return bytes.toString(StandardCharsets.UTF_8).lines().toList();
  }

  @Test
  void oneArticleTellsWhoSaysWhat() throws Exception {
    assertThat(printed(ExtractOneArticle::main))
        .containsExactly("Ana Duarte: \"We agree,\"", "\"We agree,\"");
  }

  @Test
  void aFolderIsIndexedAndSearched() throws Exception {
    assertThat(printed(SearchFolder::main, "corpus/general-assembly", folder.toString()))
        .containsExactly(
            "2025-12-30 “The comma was mine,” … “I am sorry about the comma.”",
            "2024-04-23 “A rule that nobody invokes is a rule that nobody owns,” … “Ours has been"
                + " invoked eleven times.”",
            "2 in all");
  }

  @Test
  void aCatalogueOfOnesOwnIsMatchedWith() throws Exception {
    assertThat(printed(OwnCatalogue::main)).containsExactly("Early warning for small islands");
  }

  @Test
  void theReadmeShowsTheFirstOneAndNamesAll() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    String section = readme.substring(readme.indexOf("## From Java"));
    int begin = section.indexOf("```java\n") + 8;
    assertThat(section.substring(begin, section.indexOf("```", begin)))
        .isEqualTo(shown(Files.readAllLines(SOURCES.resolve("ExtractOneArticle.java"))));
    try (Stream<Path> files = Files.list(SOURCES)) {
      assertThat(files.map(file -> file.getFileName().toString().replace(".java", "")))
          .contains("SearchFolder")
          .filteredOn(name -> !name.endsWith("Test"))
          .allSatisfy(name -> assertThat(section).contains(name));
    }
  }

  /** The imports, and what main does, as a README shows it. */
  private static String shown(List<String> source) {
    String imports =
        source.stream()
            .filter(line -> line.startsWith("import "))
            .collect(Collectors.joining("\n"));
    int main = source.indexOf("  public static void main(String[] args) {");
    String body =
        source.subList(main + 1, source.size() - 2).stream()
            .map(line -> line.substring(Math.min(4, line.length())))
            .collect(Collectors.joining("\n"));
    return imports + "\n\n" + body + "\n";
  }
}
