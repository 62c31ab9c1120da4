package org.rapporteur.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderWatchTest {
  @TempDir Path folder;
  private FolderWatch watch;

  @BeforeEach
  void beginsWithAFile() throws IOException {
    Files.writeString(folder.resolve("old.txt"), "Peru won the match on Sunday.");
    watch = FolderWatch.of(folder, ReadOptions.DEFAULT);
  }

  /** The ids of what the next look gives out. */
  private List<String> look() {
    List<String> ids = new ArrayList<>();
    try (ArticleSource source = watch.look()) {
      if (source != null) {
        for (ReadResult one = source.next(); one != null; one = source.next()) {
          ids.add(one.id());
        }
      }
    }
    return ids;
  }

  private void write(String name, String text, long changed) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING);
    Files.setLastModifiedTime(file, FileTime.fromMillis(changed));
  }

  @Test
  void aNewFileIsGivenOutOnceItRests() throws IOException {
    write("2026/new.txt", "Chile won", 1_000);
    assertThat(look()).isEmpty();
    write("2026/new.txt", "Chile won the match on Monday.", 2_000); // still being written
    assertThat(look()).isEmpty();
    assertThat(look()).containsExactly("2026/new.txt");
    assertThat(look()).isEmpty();
  }

  @Test
  void aChangedFileIsGivenOutAgain() throws IOException {
    write("old.txt", "Peru lost the match on Sunday.", 3_000);
    assertThat(look()).isEmpty();
    assertThat(look()).containsExactly("old.txt");
    assertThat(look()).isEmpty();
  }

  @Test
  void aFileThatGoesAndComesBackIsNew() throws IOException {
    String text = Files.readString(folder.resolve("old.txt"));
    long changed = Files.getLastModifiedTime(folder.resolve("old.txt")).toMillis();
    Files.delete(folder.resolve("old.txt"));
    assertThat(look()).isEmpty();
    write("old.txt", text, changed);
    assertThat(look()).isEmpty();
    assertThat(look()).containsExactly("old.txt");
  }

  @Test
  void otherFilesAndHiddenOnesAreLeftAlone() throws IOException {
    write(".new.txt.part", "Chile", 1_000);
    write("photo.jpg", "no text", 1_000);
    look();
    assertThat(look()).isEmpty();
  }

  @Test
  void aFolderThatIsNotThereIsToldAtOnce() {
    assertThatThrownBy(() -> FolderWatch.of(folder.resolve("none"), ReadOptions.DEFAULT))
        .isInstanceOf(UnreadableSourceException.class)
        .hasMessageContaining("give a folder that can be read");
  }
}
