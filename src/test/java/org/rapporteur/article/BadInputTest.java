package org.rapporteur.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BadInputTest {
  private static final String EMPTY = "empty: there is nothing to read";
  private static final String TOO_LONG =
      "longer than the 2000000 characters that an article may have (--max-article)";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"a.txt", "a.html", "a.json"})
  void anEmptyFileFails(String name) throws IOException {
    assertThat(Reading.failure(Reading.put(folder, name, ""))).isEqualTo(EMPTY);
  }

  @Test
  void noLinesAreNoArticlesAndNoFailure() throws IOException {
    assertThat(Reading.all(Reading.put(folder, "a.jsonl", ""))).isEmpty();
    assertThat(Reading.all(Reading.put(folder, "b.jsonl", "\n \n"))).isEmpty();
  }

  @Test
  void whiteSpaceAloneFails() throws IOException {
    assertThat(Reading.failure(Reading.put(folder, "a.txt", " \r\n\u00A0\uFEFF\n")))
        .isEqualTo(EMPTY);
    assertThat(Reading.failure(Reading.put(folder, "b.jsonl", "{\"text\":\"\"}")))
        .isEqualTo("line 1: " + EMPTY);
  }

  @Test
  void fiftyMegabytesOfOneLineFailAndTheNextArticleIsRead() throws IOException {
    for (String name : new String[] {"a.txt", "b.jsonl", "c.json", "d.html"}) {
      try (OutputStream out = Files.newOutputStream(folder.resolve(name))) {
        out.write(("a.txt".equals(name) ? "" : "{\"text\":\"").getBytes(StandardCharsets.UTF_8));
        byte[] piece = "word ".repeat(20_000).getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 500; i++) {
          out.write(piece);
        }
        out.write("\"}\n{\"text\":\"After.\"}\n".getBytes(StandardCharsets.UTF_8));
      }
    }
    assertThat(Reading.all(folder))
        .extracting(
            result ->
                result instanceof FailedArticle failed
                    ? failed.failure().id() + ": " + failed.failure().error()
                    : result.id())
        .containsExactly(
            "a.txt: " + TOO_LONG,
            "b.jsonl#1: line 1: " + TOO_LONG,
            "b.jsonl#2",
            "c.json#1: line 1: " + TOO_LONG,
            "c.json#2",
            "d.html: " + TOO_LONG);
  }

  @Test
  void theLimitIsTheLongestThatIsRead() throws IOException {
    ReadOptions options = ReadOptions.DEFAULT.withMaxArticleLength(10);
    Reading.put(folder, "a.txt", "1234567 é.");
    Reading.put(folder, "b.txt", "12345678 é.");
    List<ReadResult> results = Reading.all(folder, options);
    assertThat(results.get(0)).isInstanceOf(ReadArticle.class);
    assertThat(results.get(1)).isInstanceOf(FailedArticle.class);
  }

  @Test
  void binaryDataNamedTextFails() throws IOException {
    byte[] all = new byte[1024];
    for (int i = 0; i < all.length; i++) {
      all[i] = (byte) (i * 7);
    }
    byte[] zeros = new byte[500];
    byte[] mostlyText = "Text with a zero byte or two.".repeat(3).getBytes(StandardCharsets.UTF_8);
    mostlyText[5] = 0;
    mostlyText[11] = 0;
    for (byte[] bytes : List.of(all, zeros, mostlyText)) {
      assertThat(Reading.failure(Reading.put(folder, "a.txt", bytes)))
          .isEqualTo("binary data, not text");
    }
  }

  @Test
  void aBrokenThirdLineOfFiveIsOneFailureInItsPlace() throws IOException {
    String[] lines = new String[5];
    Arrays.setAll(lines, i -> "{\"text\":\"Line " + (i + 1) + ".\"}");
    lines[2] = "{\"text\":\"Line 3.\",";
    List<ReadResult> results =
        Reading.all(Reading.put(folder, "f.jsonl", String.join("\n", lines)));
    assertThat(results)
        .extracting(ReadResult::id)
        .containsExactly("f.jsonl#1", "f.jsonl#2", "f.jsonl#3", "f.jsonl#4", "f.jsonl#5");
    assertThat(results.get(2))
        .isEqualTo(new FailedArticle("f.jsonl#3", "line 3: unexpected end of input"));
    assertThat(results).filteredOn(result -> result instanceof ReadArticle).hasSize(4);
  }

  @Test
  void aFolderNamedLikeATextIsAFolder() throws IOException {
    Reading.put(folder, "x.txt/a.txt", "The council met.");
    assertThat(Reading.ids(folder)).containsExactly("x.txt/a.txt");
  }

  @Test
  void aStreamThatFailsIsAFailureAndTheEnd() {
    byte[] lines = "{\"text\":\"A.\"}\n{\"text\":\"B.\"}\n{".getBytes(StandardCharsets.UTF_8);
    InputStream dead =
        new InputStream() {
          @Override
          public int read(byte[] target, int offset, int length) throws IOException {
            return read();
          }

          @Override
          public int read() throws IOException {
            throw new IOException("the line went dead");
          }
        };
    InputStream failing = new SequenceInputStream(new ByteArrayInputStream(lines), dead);
    try (ArticleSource source = ArticleSource.standardInput(failing, ReadOptions.DEFAULT)) {
      List<ReadResult> results = Reading.all(source);
      assertThat(results).extracting(ReadResult::id).startsWith("-#1", "-#2").hasSize(3);
      assertThat(results.get(2))
          .isEqualTo(new FailedArticle("-", "cannot be read: the line went dead"));
    }
  }

  @Test
  void linksAreNotFollowed() throws IOException {
    Path outside = Reading.put(folder, "outside/secret.txt", "The council met.");
    Path news = Files.createDirectory(folder.resolve("news"));
    Files.createSymbolicLink(news.resolve("file.txt"), outside);
    Files.createSymbolicLink(news.resolve("folder"), outside.getParent());
    Files.createSymbolicLink(news.resolve("loop"), news);
    assertThat(Reading.all(news)).isEmpty();
    assertThat(Reading.ids(news.resolve("file.txt"))).containsExactly("file.txt"); // asked for
  }

  @Test
  void whatIsNotThereIsToldWithAWayOut() {
    assertThatThrownBy(() -> Reading.all(folder.resolve("gone")))
        .isInstanceOf(UnreadableSourceException.class)
        .hasMessage(
            folder.resolve("gone")
                + ": cannot be read: no such file; give a file or folder that can be read");
  }

  @Test
  void hiddenFilesAndOtherEndingsArePassedOverInAFolderOnly() throws IOException {
    Reading.put(folder, ".hidden.txt", "The council met.");
    Reading.put(folder, ".git/a.txt", "The council met.");
    Reading.put(folder, "README", "The council met.");
    assertThat(Reading.all(folder)).isEmpty();
    assertThat(Reading.ids(folder.resolve("README"))).containsExactly("README");
  }

  @Test
  void formatsThatAreNotReadAreToldWithAWayOut() throws IOException {
    assertThat(Reading.failure(Reading.put(folder, "a.PDF", "%PDF-1.7")))
        .isEqualTo("PDF is not read; make text of it first: pdftotext -layout FILE");
    assertThat(Reading.failure(Reading.put(folder, "b.docx", "PK")))
        .startsWith("Word is not read; make text of it first: libreoffice ");
    assertThat(Reading.all(folder)).isEmpty(); // passed over, and counted
  }

  @Test
  void theOrderIsThatOfCodePoints() throws IOException {
    for (String name :
        new String[] {"b.txt", "B.txt", "é.txt", "\uFF5E.txt", "😀.txt", "a/z.txt", "a.txt"}) {
      Reading.put(folder, name, "The council met.");
    }
    assertThat(Reading.ids(folder))
        .containsExactly("B.txt", "a/z.txt", "a.txt", "b.txt", "é.txt", "\uFF5E.txt", "😀.txt");
  }
}
