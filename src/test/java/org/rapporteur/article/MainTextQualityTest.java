package org.rapporteur.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.article.PageGenerator.Page;

/**
 * How much of an article's text is found, and how much else with it, on 60 made pages: twelve
 * styles, five pages each, of 3 to 28 paragraphs.
 *
 * <p>The figure is F1 over tokens in order: of the longest sequence that the known text and the one
 * found have in common. All of it is left in {@code target/main-text.txt}.
 */
class MainTextQualityTest {
  private static final int[] PARAGRAPHS = {3, 6, 10, 16, 28};
  private static final long SEED = 20_250_314;

  private static final List<String> LINES = new ArrayList<>();
  private static final List<Double> MEANS = new ArrayList<>();

  @TempDir static Path folder;

  @BeforeAll
  static void measure() throws IOException {
    for (String style : PageGenerator.STYLES) {
      double sum = 0;
      StringBuilder each = new StringBuilder();
      for (int i = 0; i < PARAGRAPHS.length; i++) {
        Page page = PageGenerator.page(style, PARAGRAPHS[i], SEED + 31L * i + style.hashCode());
        double f1 = f1(page, style + i + ".html");
        sum += f1;
        each.append(String.format(Locale.ROOT, " %.3f", f1));
      }
      MEANS.add(sum / PARAGRAPHS.length);
      LINES.add(String.format(Locale.ROOT, "%-18s %.3f  %s", style, sum / PARAGRAPHS.length, each));
    }
    LINES.add(String.format(Locale.ROOT, "%-18s %.3f", "all 60", mean()));
  }

  @AfterAll
  static void writeTheFigures() throws IOException {
    Files.write(Path.of("target", "main-text.txt"), LINES);
  }

  @Test
  void overAllPagesTheTextIsFoundWithAnF1Of95PercentAtLeast() {
    assertThat(mean()).as(String.join("\n", LINES)).isGreaterThanOrEqualTo(0.95);
  }

  @Test
  void noStyleFallsFarBehind() {
    assertThat(MEANS).as(String.join("\n", LINES)).allMatch(f1 -> f1 >= 0.95);
  }

  private static double mean() {
    return MEANS.stream().mapToDouble(Double::doubleValue).average().orElse(0);
  }

  private static double f1(Page page, String name) throws IOException {
    boolean old = page.html().contains("iso-8859-1"); // which means Windows-1252
    Charset charset = old ? Charset.forName("windows-1252") : StandardCharsets.UTF_8;
    Path file = Reading.put(folder, name, page.html().getBytes(charset));
    List<ReadResult> results = Reading.all(file);
    String found = results.get(0) instanceof ReadArticle read ? read.article().text() : "";
    String[] gold = page.text().strip().split("\\s+", -1);
    String[] tokens = found.strip().split("\\s+", -1);
    return 2.0 * inCommon(gold, tokens) / (gold.length + tokens.length);
  }

  /** The length of the longest common subsequence. */
  private static int inCommon(String[] a, String[] b) {
    int[] row = new int[b.length + 1];
    for (String token : a) {
      int diagonal = 0;
      for (int j = 1; j <= b.length; j++) {
        int above = row[j];
        row[j] = token.equals(b[j - 1]) ? diagonal + 1 : Math.max(above, row[j - 1]);
        diagonal = above;
      }
    }
    return row[b.length];
  }
}
