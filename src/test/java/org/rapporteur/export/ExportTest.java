package org.rapporteur.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExportTest {
  @TempDir private Path folder;

  private List<String> left() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  @ParameterizedTest
  @EnumSource
  void nothingHasTheNameBeforeTheWholeIsThere(ExportFormat format) throws IOException {
    Path target = folder.resolve("facts");
    try (Export export = Export.to(target, format, ExportOptions.DEFAULT)) {
      export.write(News.odd());
      assertThat(target).doesNotExist();
      export.finish();
      assertThat(target).exists();
    }
    assertThat(left()).containsExactly("facts");
  }

  @ParameterizedTest
  @EnumSource
  void whatIsGivenUpLeavesNothing(ExportFormat format) throws IOException {
    try (Export export = Export.to(folder.resolve("facts"), format, ExportOptions.DEFAULT)) {
      export.write(News.odd());
    }
    assertThat(left()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void anExportOfNothingIsWholeToo(ExportFormat format) throws IOException {
    try (Export export = Export.to(folder.resolve("facts"), format, ExportOptions.DEFAULT)) {
      export.finish();
    }
    assertThat(left()).containsExactly("facts");
  }

  @Test
  void aFileThatIsThereStaysUntilItIsReplaced() throws IOException {
    Path target = Files.writeString(folder.resolve("facts.jsonl"), "old");
    try (Export export = Export.to(target, ExportFormat.JSONL, ExportOptions.DEFAULT)) {
      export.write(News.odd());
      assertThat(target).hasContent("old");
      export.finish();
    }
    assertThat(Files.readString(target)).startsWith("{\"collection\":");
  }

  @Test
  void theFileThatALinkNamesIsReplacedAndTheLinkKept() throws IOException {
    Path file = Files.writeString(folder.resolve("real.jsonl"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link.jsonl"), file);
    News.export(ExportFormat.JSONL, link, ExportOptions.DEFAULT);

    assertThat(link).isSymbolicLink();
    assertThat(Files.readString(file)).startsWith("{\"collection\":");
  }

  @Test
  void aTargetThatWillNotDoIsRefusedBeforeAnythingIsWritten() throws IOException {
    Path full = Files.createDirectories(folder.resolve("full"));
    Files.writeString(full.resolve("notes.txt"), "mine");
    Path file = Files.writeString(folder.resolve("file"), "mine");

    assertRefused(full, ExportFormat.CSV, full + " is not empty; name another folder, or delete");
    assertRefused(file, ExportFormat.CSV, file + " is a file; name a folder");
    assertRefused(full, ExportFormat.JSONL, full + " is a folder; name a file");
    assertRefused(folder.resolve("no/x"), ExportFormat.JSONL, "no folder " + folder.resolve("no"));
    assertThat(left()).containsExactlyInAnyOrder("full", "file");
  }

  private static void assertRefused(Path target, ExportFormat format, String message) {
    assertThatThrownBy(() -> Export.to(target, format, ExportOptions.DEFAULT).close())
        .isInstanceOf(ExportTargetException.class)
        .hasMessageStartingWith(message);
  }

  @Test
  void aFullDiskIsToldAndLeavesWhatWasThere() {
    Path full = Path.of("/dev/full");
    assumeTrue(Files.exists(full));

    assertThatThrownBy(() -> News.export(ExportFormat.JSONL, full, ExportOptions.DEFAULT))
        .isInstanceOf(IOException.class)
        .hasMessage("No space left on device");
    assertThat(full).exists();
  }

  @Test
  void formatsThatAreWrittenFromBeginToEndGoDownAPipe() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Export export = Export.to(out, ExportFormat.JSONL, ExportOptions.DEFAULT)) {
      export.write(News.odd());
      export.finish();
    }
    assertThat(out.toString(StandardCharsets.UTF_8)).endsWith("]}\n");
    assertThatThrownBy(() -> Export.to(out, ExportFormat.SQLITE, ExportOptions.DEFAULT).close())
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aBaseIsAnAbsoluteIri() {
    assertThat(new ExportOptions(false, "https://news.example/").base()).isNotEmpty();
    assertThatThrownBy(() -> new ExportOptions(false, "news"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void offsetsInCodePointsCountAPairOnce() {
    CodePoints offsets = new CodePoints("a😀b😀");
    assertThat(Stream.of(0, 1, 3, 4, 6).map(offsets::at)).containsExactly(0, 1, 2, 3, 4);
  }
}
