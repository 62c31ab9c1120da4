package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.index.FactIndexWriter;
import org.rapporteur.search.ThreeArticles;

class RemoveCommandTest {
  @TempDir Path index;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void ingest() throws IOException {
    try (FactIndexWriter writer = FactIndexWriter.open(index)) {
      ThreeArticles.putInto(writer);
      writer.commit();
    }
  }

  private int run(String... args) {
    List<String> all = new ArrayList<>(List.of(args));
    all.add("--index");
    all.add(index.toString());
    return Main.commandLine()
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .execute(all.toArray(String[]::new));
  }

  @Test
  void anArticleIsRemovedByTheEndOfItsId() {
    assertThat(run("remove", "water.txt")).isZero();
    assertThat(out.toString()).isEqualTo("removed 2024/water.txt from news\n");
    assertThat(run("show", "water.txt")).isEqualTo(1);
    assertThat(run("quotes", "--about", "wells")).isEqualTo(1);
    assertThat(run("show", "trade.txt")).isZero();
  }

  @Test
  void severalArticlesOfOneEndAreListedAndStay() {
    assertThat(run("remove", "txt")).isEqualTo(2);
    assertThat(err.toString())
        .isEqualTo(
            """
            rapporteur: several articles are named 'txt'; name one of them in full:
              news/2023/trade.txt
              news/2024/water.txt
              news/dry.txt
            """);
    assertThat(run("quotes", "--limit", "0")).isZero();
    assertThat(out.toString().lines()).hasSize(4);
  }

  @Test
  void aCollectionIsRemovedAsAWhole() {
    assertThat(run("remove", "--collection", "news")).isZero();
    assertThat(out.toString()).isEqualTo("removed 3 articles from news\n");
    assertThat(run("quotes")).isEqualTo(1);
    assertThat(run("remove", "--collection", "news")).isEqualTo(1);
    assertThat(err.toString())
        .isEqualTo(
            "rapporteur: nothing found\nrapporteur: no collection 'news'; the index is empty\n");
  }

  @Test
  void aDryRunOnlySaysWhatWouldGo() {
    assertThat(run("remove", "--collection", "news", "--dry-run")).isZero();
    assertThat(run("remove", "dry.txt", "--dry-run")).isZero();
    assertThat(out.toString())
        .isEqualTo("would remove 3 articles from news\nwould remove dry.txt from news\n");
    assertThat(run("remove", "--collection", "news")).isZero();
    assertThat(out.toString()).endsWith("removed 3 articles from news\n");
  }

  @Test
  void whatIsNotThereIsToldWithExitCodeOne() {
    assertThat(run("remove", "nothing.txt")).isEqualTo(1);
    assertThat(run("remove", "--collection", "old")).isEqualTo(1);
    assertThat(err.toString())
        .isEqualTo("rapporteur: nothing found\nrapporteur: no collection 'old'; there are: news\n");
  }

  @Test
  void oneOfArticleAndCollectionMustBeNamed() {
    assertThat(run("remove")).isEqualTo(2);
    assertThat(run("remove", "dry.txt", "--collection", "news")).isEqualTo(2);
    String told =
        """
        rapporteur: name an article, or a collection with --collection NAME
        see 'rapporteur remove --help'
        """;
    assertThat(err.toString()).isEqualTo(told + told);
  }

  @Test
  void whileAnotherRunWritesNothingIsRemoved() throws IOException {
    try (FactIndexWriter writer = FactIndexWriter.open(index)) {
      assertThat(run("remove", "dry.txt")).isEqualTo(2);
      writer.commit();
    }
    assertThat(err.toString()).contains("is locked by another run (process ");
  }

  @Test
  void noIndexIsMadeToRemoveFrom() {
    index = index.resolve("nowhere");
    assertThat(run("remove", "dry.txt")).isEqualTo(2);
    assertThat(index).doesNotExist();
  }
}
