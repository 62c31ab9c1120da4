package org.rapporteur.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleSourceTest {
  @TempDir Path temp;
  private Path folder;

  @BeforeEach
  void makeFolder() throws IOException {
    folder = Files.createDirectory(temp.resolve("news"));
  }

  @Test
  void aFolderGivesItsFilesInTheOrderOfTheirNames() throws IOException {
    put("b.txt", "Second.");
    put("a/z.txt", "First.");
    put("c.jsonl", "{\"text\": \"Third.\"}\n{\"id\": \"own\", \"text\": \"Fourth.\"}\n");
    assertThat(ids(folder)).containsExactly("a/z.txt", "b.txt", "c.jsonl#1", "own");
  }

  @Test
  void aFileGivenItselfHasItsNameForAnId() throws IOException {
    put("a/z.txt", "First.");
    assertThat(ids(folder.resolve("a/z.txt"))).containsExactly("z.txt");
  }

  @Test
  void aBrokenLineIsOneFailureInItsPlace() throws IOException {
    put("f.jsonl", "{\"text\":\"A.\"}\n{\"text\":\"B.\"}\n{\"text\":\n{\"text\":\"D.\"}\n");
    List<ReadResult> results = read(folder);
    assertThat(results).hasSize(4);
    FailedArticle failed = (FailedArticle) results.get(2);
    assertThat(failed.failure().id()).isEqualTo("f.jsonl#3");
    assertThat(failed.failure().error()).isEqualTo("line 3: unexpected end of input");
  }

  @Test
  void standardInputIsJsonLines() {
    byte[] lines = "{\"text\":\"A.\"}\n\n{\"text\":\"B.\"}".getBytes(StandardCharsets.UTF_8);
    try (ArticleSource source =
        ArticleSource.standardInput(new ByteArrayInputStream(lines), ReadOptions.DEFAULT)) {
      assertThat(drain(source)).extracting(ReadResult::id).containsExactly("-#1", "-#2");
      assertThat(source.totalBytes()).isEqualTo(-1);
      assertThat(source.bytesRead()).isEqualTo(lines.length);
    }
  }

  @Test
  void aFolderThatDoesNotExistIsTold() {
    assertThatThrownBy(() -> ArticleSource.open(folder.resolve("gone"), ReadOptions.DEFAULT))
        .isInstanceOf(UnreadableSourceException.class)
        .hasMessageContaining("gone: cannot be read: no such file");
  }

  @Test
  void theSecondArticleOfAnIdFails() throws IOException {
    put("a.jsonl", "{\"id\":\"x\",\"text\":\"A.\"}\n{\"id\":\"x\",\"text\":\"B.\"}");
    List<ReadResult> results = read(folder);
    assertThat(results.get(0)).isInstanceOf(ReadArticle.class);
    assertThat(((FailedArticle) results.get(1)).failure().error()).startsWith("a second article");
  }

  @Test
  void theBytesReadAddUpToTheTotal() throws IOException {
    put("a.txt", "Some text.");
    put("b.txt", "");
    put("c.pdf", "not read");
    try (ArticleSource source = ArticleSource.open(folder, ReadOptions.DEFAULT)) {
      drain(source);
      assertThat(source.bytesRead()).isEqualTo(10).isEqualTo(source.totalBytes());
      assertThat(source.skippedFiles()).isEqualTo(1);
    }
  }

  private void put(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }

  private static List<String> ids(Path path) throws IOException {
    return read(path).stream().map(ReadResult::id).toList();
  }

  private static List<ReadResult> read(Path path) throws IOException {
    try (ArticleSource source = ArticleSource.open(path, ReadOptions.DEFAULT)) {
      return drain(source);
    }
  }

  private static List<ReadResult> drain(ArticleSource source) {
    List<ReadResult> results = new ArrayList<>();
    for (ReadResult result = source.next(); result != null; result = source.next()) {
      results.add(result);
    }
    return results;
  }
}
