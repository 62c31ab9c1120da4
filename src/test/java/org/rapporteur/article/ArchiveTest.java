package org.rapporteur.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {
  private static final byte[] TEXT = "The council met.".getBytes(StandardCharsets.UTF_8);
  private static final byte[] LINES =
      "{\"text\":\"A.\"}\n{\"text\":\"B.\"}\n".getBytes(StandardCharsets.UTF_8);

  @TempDir Path folder;

  @Test
  void entriesHaveTheArchiveInTheirIds() throws IOException {
    Reading.put(folder, "a.zip", zip("x.txt", TEXT, "d/f.jsonl", LINES, "y.pdf", TEXT));
    assertThat(Reading.ids(folder))
        .containsExactly("a.zip!/x.txt", "a.zip!/d/f.jsonl#1", "a.zip!/d/f.jsonl#2");
  }

  @Test
  void gzipKeepsTheFilesId() throws IOException {
    Reading.put(folder, "f.JSONL.GZ", gzip(LINES));
    Reading.put(folder, "x.txt.gz", gzip(TEXT));
    Reading.put(folder, "x.tar.gz", gzip(TEXT));
    assertThat(Reading.ids(folder)).containsExactly("f.JSONL.GZ#1", "f.JSONL.GZ#2", "x.txt.gz");
  }

  @Test
  void archivesInArchivesAreReadToADepthOfThree() throws IOException {
    byte[] inner = zip("x.txt.gz", gzip(TEXT), "y.txt", TEXT);
    Reading.put(folder, "a.zip", zip("b.zip", inner, "c.zip", zip("b.zip", inner)));
    List<ReadResult> results = Reading.all(folder);
    assertThat(results)
        .extracting(ReadResult::id)
        .containsExactly(
            "a.zip!/b.zip!/x.txt.gz",
            "a.zip!/b.zip!/y.txt",
            "a.zip!/c.zip!/b.zip!/x.txt.gz",
            "a.zip!/c.zip!/b.zip!/y.txt");
    assertThat(results.get(2)).isInstanceOf(FailedArticle.class);
    assertThat(results.get(3)).isInstanceOf(ReadArticle.class);
  }

  @Test
  void oddNamesAreOnlyNames() throws IOException {
    Reading.put(
        folder,
        "a.zip",
        zip(
            "../../up.txt",
            TEXT,
            "/etc/root.txt",
            TEXT,
            "dir\\win.txt",
            TEXT,
            "São.txt",
            TEXT,
            "a\nb.txt",
            TEXT,
            ".hidden/x.txt",
            TEXT,
            "__MACOSX/._x.txt",
            TEXT));
    assertThat(Reading.ids(folder))
        .containsExactly(
            "a.zip!/../../up.txt",
            "a.zip!//etc/root.txt",
            "a.zip!/dir/win.txt",
            "a.zip!/São.txt",
            "a.zip!/a\uFFFDb.txt");
  }

  @Test
  void aNameInAnOldEncodingDoesNotFailTheArchive() throws IOException {
    byte[] archive = zip("S~o.txt", TEXT, "b.txt", TEXT);
    for (int i = 0; i < archive.length; i++) {
      archive[i] = archive[i] == '~' ? (byte) 0xE3 : archive[i];
    }
    // the entries' flags that promise UTF-8
    byte[] local = {'P', 'K', 3, 4};
    byte[] central = {'P', 'K', 1, 2};
    for (int i = 0; i + 10 < archive.length; i++) {
      byte[] four = Arrays.copyOfRange(archive, i, i + 4);
      if (Arrays.equals(four, local)) {
        archive[i + 7] &= ~8;
      } else if (Arrays.equals(four, central)) {
        archive[i + 9] &= ~8;
      }
    }
    Reading.put(folder, "a.zip", archive);
    assertThat(Reading.ids(folder)).containsExactly("a.zip!/São.txt", "a.zip!/b.txt");
  }

  @Test
  void aDamagedEntryHarmsNoneButItself() throws IOException {
    byte[] archive =
        zip("a.txt", TEXT, "b.txt", ("Text. ".repeat(99) + "x").getBytes(StandardCharsets.UTF_8));
    archive[40] ^= 0x55; // in the packed bytes of a.txt
    Reading.put(folder, "a.zip", archive);
    List<ReadResult> results = Reading.all(folder);
    assertThat(results).extracting(ReadResult::id).containsExactly("a.zip!/a.txt", "a.zip!/b.txt");
    assertThat(results.get(0)).isInstanceOf(FailedArticle.class);
    assertThat(results.get(1)).isInstanceOf(ReadArticle.class);
  }

  @Test
  void whatIsNoArchiveFailsWithALine() throws IOException {
    assertThat(Reading.failure(Reading.put(folder, "a.zip", TEXT))).contains("damaged archive");
    assertThat(Reading.failure(Reading.put(folder, "a.txt.gz", TEXT))).contains("damaged archive");
    byte[] half = Arrays.copyOf(gzip(TEXT), 15);
    assertThat(Reading.failure(Reading.put(folder, "b.txt.gz", half))).contains("ends too early");
  }

  @Test
  void aZipBombFailsWithALineAndTheFilesAfterItAreRead() throws IOException {
    Path bomb = folder.resolve("bomb.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
      zip.putNextEntry(new ZipEntry("a.jsonl"));
      fill(zip, "{}" + "\n".repeat(1 << 16), 1_000);
    }
    Reading.put(folder, "z.txt", TEXT);
    List<ReadResult> results = Reading.all(folder);
    assertThat(results.get(results.size() - 2))
        .isEqualTo(
            new FailedArticle(
                "bomb.zip",
                "cannot be read: it unpacks to more than 250 times its size, as a zip bomb does"));
    assertThat(results.get(results.size() - 1).id()).isEqualTo("z.txt");
  }

  @Test
  void aBombInsideABombIsMeasuredAgainstTheFile() throws IOException {
    ByteArrayOutputStream inner = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(inner)) {
      fill(gzip, " ".repeat(1 << 16), 1_000);
    }
    Path bomb = Reading.put(folder, "bomb.zip", zip("a.json.gz", inner.toByteArray()));
    assertThat(Reading.failure(bomb)).contains("zip bomb");
  }

  private static void fill(OutputStream out, String piece, int times) throws IOException {
    byte[] bytes = piece.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < times; i++) {
      out.write(bytes);
    }
  }

  static byte[] gzip(byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(content);
    }
    return bytes.toByteArray();
  }

  /** An archive of names and contents in turn. */
  static byte[] zip(Object... namesAndContents) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < namesAndContents.length; i += 2) {
        zip.putNextEntry(new ZipEntry((String) namesAndContents[i]));
        zip.write((byte[]) namesAndContents[i + 1]);
      }
    }
    return bytes.toByteArray();
  }
}
