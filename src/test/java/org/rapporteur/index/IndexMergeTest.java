package org.rapporteur.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A merge that does not come to its end leaves no index. */
class IndexMergeTest {
  @TempDir private Path folder;

  private Path target = Path.of("");
  private List<Path> sources = List.of();

  @BeforeEach
  void write() throws IOException {
    target = folder.resolve("all");
    sources = List.of(folder.resolve("one"), folder.resolve("two"));
    for (Path source : sources) {
      try (FactIndexWriter writer = FactIndexWriter.open(source)) {
        Samples.article(source.getFileName() + ".txt").say("Rain.").putInto(writer);
        writer.commit();
      }
    }
  }

  @Test
  void whileItRunsTheFolderIsLockedAndNoIndex() throws IOException {
    try (IndexMerge merge = IndexMerge.open(sources, target)) {
      assertThatThrownBy(() -> IndexMerge.open(sources, target))
          .isInstanceOf(IndexLockedException.class)
          .hasMessageStartingWith("the index in " + target + " is locked by another run (process ");
      assertThatThrownBy(() -> FactIndex.open(target))
          .isInstanceOf(IndexException.class)
          .hasMessageStartingWith("no index in " + target);
      assertThat(merge.run()).isEqualTo(2);
    }
    FactIndex.open(target).close();
  }

  @Test
  void onceStoppedItLeavesNoFolder() throws IOException {
    IndexMerge merge = IndexMerge.open(sources, target);
    merge.close();
    assertThatThrownBy(merge::run)
        .isInstanceOf(IndexException.class)
        .hasMessage("stopped before the end; there is no index in " + target);
    merge.close();
    assertThat(target).doesNotExist();
  }
}
