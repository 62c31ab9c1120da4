package org.rapporteur.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that vanish or change while a run reads them. */
class UnsteadyFileTest {
  @TempDir Path folder;

  @Test
  void aFileThatVanishesIsNamedAndTheOthersAreRead() throws IOException {
    Reading.put(folder, "a.txt", "The Council met.");
    Path vanishing = Reading.put(folder, "b.txt", "The Assembly met.");
    Reading.put(folder, "c.txt", "The Committee met.");
    FolderWalk walk = new FolderWalk(folder.toRealPath());
    List<FolderWalk.Step> listed = List.of(walk.next(), walk.next(), walk.next());
    Files.delete(vanishing);

    List<ReadResult> results;
    try (ArticleSource source = ArticleSource.files(folder, listed, ReadOptions.DEFAULT)) {
      results = Reading.all(source);
    }

    assertThat(results).extracting(ReadResult::id).containsExactly("a.txt", "b.txt", "c.txt");
    assertThat(results.get(1))
        .isEqualTo(new FailedArticle("b.txt", "cannot be read: no such file"));
    assertThat(results.get(2)).isInstanceOf(ReadArticle.class);
  }

  @Test
  void anArticleThatIsWrittenWhileItIsReadIsNotGivenHalf() throws IOException {
    Path file = Reading.put(folder, "a.txt", "The Council");

    try (ArticleStream stream = SteadyFile.open(file, () -> text(file))) {
      append(file, " met.");

      assertThatThrownBy(stream::next).hasMessageContaining("it was changed meanwhile");
    }
  }

  @Test
  void ofAFileThatGrowsWhatWasReadIsGivenAndThenTheChangeIsTold() throws IOException {
    Path file = Reading.put(folder, "wire.jsonl", "{\"text\":\"The Council met.\"}\n");
    Reading.put(folder, "x.txt", "The Assembly met.");

    try (ArticleSource source = ArticleSource.open(folder, ReadOptions.DEFAULT)) {
      assertThat(source.next()).isInstanceOf(ReadArticle.class);
      append(file, "{\"text\":\"The Committee met.\"}\n");

      List<ReadResult> rest = Reading.all(source);
      assertThat(rest)
          .contains(
              new FailedArticle(
                  "wire.jsonl",
                  "cannot be read: it was changed meanwhile; run again for what it holds now"));
      assertThat(rest.get(rest.size() - 1).id()).isEqualTo("x.txt");
    }
  }

  @Test
  void anArticleThatWasReadWholeIsNoFailureThoughItIsChangedThen() throws IOException {
    Path file = Reading.put(folder, "a.txt", "The Council met.");

    try (ArticleStream stream = SteadyFile.open(file, () -> text(file))) {
      assertThat(stream.next()).isInstanceOf(ReadArticle.class);
      append(file, " It meets again.");

      assertThat(stream.next()).isNull();
    }
  }

  @Test
  void aFileThatStaysAsItIsHasNoFailure() throws IOException {
    Path file = Reading.put(folder, "a.txt", "The Council met.");

    try (ArticleStream stream = SteadyFile.open(file, () -> text(file))) {
      assertThat(stream.next()).isInstanceOf(ReadArticle.class);
      assertThat(stream.next()).isNull();
    }
  }

  private static ArticleStream text(Path file) throws IOException {
    Input input = new Input("a.txt", Files.newInputStream(file), ReadOptions.DEFAULT);
    return new SingleArticleStream(input, TextReader::read);
  }

  private static void append(Path file, String text) throws IOException {
    Files.writeString(file, text, StandardOpenOption.APPEND);
  }
}
