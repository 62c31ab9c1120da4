package org.rapporteur.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.FilterIndexOutput;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.fact.Article;
import org.rapporteur.fact.ArticleMetadata;
import org.rapporteur.fact.QuoteType;

class FactIndexWriterTest {
  private static final Query ARTICLES = new TermQuery(new Term(Fields.KIND, Fields.ARTICLE));
  private static final Query QUOTES = new TermQuery(new Term(Fields.KIND, Fields.QUOTE));

  @TempDir Path folder;

  private static Samples sample(String id, String words) {
    return Samples.article(id)
        .about("A title", "2024-07-02", "Agency")
        .quote(Samples.person("Ada Moreau", null, "FR"), QuoteType.DIRECT, "\"" + words + "\"")
        .say(" Ada Moreau said.");
  }

  private int count(Query query) throws IOException {
    try (FactIndex index = FactIndex.open(folder)) {
      return index.searcher().count(query);
    }
  }

  private void ingest(Samples... samples) throws IndexException {
    try (FactIndexWriter writer = FactIndexWriter.open(folder)) {
      for (Samples sample : samples) {
        sample.putInto(writer);
      }
      writer.commit();
    }
  }

  @Test
  void whatWasCommittedIsRead() throws IOException {
    ingest(sample("a.txt", "Yes"), sample("b.txt", "No"));
    assertThat(count(ARTICLES)).isEqualTo(2);
    assertThat(count(QUOTES)).isEqualTo(2);
  }

  @Test
  void anArticlePutAgainTakesThePlaceOfItselfAndOfItsQuotes() throws IOException {
    ingest(sample("a.txt", "Yes"));
    ingest(sample("a.txt", "No").say(" More."));
    assertThat(count(ARTICLES)).isEqualTo(1);
    assertThat(count(QUOTES)).isEqualTo(1);
    assertThat(count(new TermQuery(new Term(Fields.TEXT, "more")))).isEqualTo(1);
  }

  @Test
  void theSameIdInAnotherCollectionIsAnotherArticle() throws IOException {
    ingest(sample("a.txt", "Yes"));
    try (FactIndexWriter writer = FactIndexWriter.open(folder)) {
      Samples sample = sample("a.txt", "Yes");
      writer.put("others", sample.article(), sample.facts());
      writer.commit();
    }
    assertThat(count(ARTICLES)).isEqualTo(2);
  }

  @Test
  void anArticleTakenOutIsGoneWithItsQuotes() throws IOException {
    ingest(sample("a.txt", "Yes"), sample("b.txt", "No"));
    try (FactIndexWriter writer = FactIndexWriter.open(folder)) {
      writer.remove("news", "a.txt");
      writer.commit();
    }
    assertThat(count(ARTICLES)).isEqualTo(1);
    assertThat(count(QUOTES)).isEqualTo(1);
  }

  @Test
  void aCollectionTakenOutIsGoneWithAllItsQuotesAndTheOthersStay() throws IOException {
    ingest(sample("a.txt", "Yes"), Samples.article("b.txt"), sample("c.txt", "No"));
    try (FactIndexWriter writer = FactIndexWriter.open(folder)) {
      Samples other = sample("a.txt", "Perhaps");
      writer.put("others", other.article(), other.facts());
      writer.commit();
    }
    try (FactIndexWriter writer = FactIndexWriter.open(folder)) {
      assertThat(writer.removeCollection("nobody's")).isZero();
      assertThat(writer.removeCollection("news")).isEqualTo(3);
      writer.commit();
    }
    assertThat(count(ARTICLES)).isEqualTo(1);
    assertThat(count(QUOTES)).isEqualTo(1);
    assertThat(count(new TermQuery(new Term(Fields.QUOTE_TEXT, "perhap")))).isEqualTo(1);
    try (FactIndexWriter writer = FactIndexWriter.open(folder)) {
      assertThat(writer.holds("news", sample("a.txt", "Yes").article())).isFalse();
    }
  }

  @Test
  void anUnchangedArticleIsHeldAndAChangedOneIsNot() throws IOException {
    ingest(sample("a.txt", "Yes"));
    Article same = sample("a.txt", "Yes").article();
    Article otherText = sample("a.txt", "No").article();
    Article otherDate =
        new Article(same.id(), same.text(), same.metadata().withPublished("2024-07-03"));
    Article otherField =
        new Article(
            same.id(),
            same.text(),
            new ArticleMetadata(
                "A title", null, "Agency", null, "2024-07-02", "en", null, Map.of("k", 1)));
    try (FactIndexWriter writer = FactIndexWriter.open(folder)) {
      assertThat(writer.holds("news", same)).isTrue();
      assertThat(writer.holds("others", same)).isFalse();
      assertThat(writer.holds("news", otherText)).isFalse();
      assertThat(writer.holds("news", otherDate)).isFalse();
      assertThat(writer.holds("news", otherField)).isFalse();
    }
  }

  @Test
  void anArticleWhoseFactsWereFoundWithOtherOptionsIsNotHeld() throws IOException {
    ingest(sample("a.txt", "Yes"));
    try (FactIndexWriter writer = FactIndexWriter.open(folder, "CAPITAL")) {
      assertThat(writer.holds("news", sample("a.txt", "Yes").article())).isFalse();
    }
  }

  @Test
  void whatWasNotCommittedIsNeverSeen() throws IOException {
    ingest(sample("a.txt", "Yes"));
    try (FactIndexWriter writer = FactIndexWriter.open(folder)) {
      sample("a.txt", "No").putInto(writer);
      sample("b.txt", "No").putInto(writer);
    }
    assertThat(count(ARTICLES)).isEqualTo(1);
    try (FactIndexWriter writer = FactIndexWriter.open(folder)) {
      assertThat(writer.holds("news", sample("a.txt", "Yes").article())).isTrue();
    }
  }

  @Test
  void aReaderKeepsItsStateWhileAWriterCommits() throws IOException {
    ingest(sample("a.txt", "Yes"));
    try (FactIndex index = FactIndex.open(folder)) {
      ingest(sample("a.txt", "No"), sample("b.txt", "No"));
      assertThat(index.searcher().count(ARTICLES)).isEqualTo(1);
    }
    assertThat(count(ARTICLES)).isEqualTo(2);
  }

  @Test
  void aSecondWriterIsToldThatTheIndexIsLocked() throws IOException {
    try (FactIndexWriter first = FactIndexWriter.open(folder)) {
      sample("a.txt", "Yes").putInto(first);
      assertThatThrownBy(() -> FactIndexWriter.open(folder))
          .isInstanceOf(IndexException.class)
          .hasMessageMatching(
              "the index in "
                  + folder
                  + " is locked by another run \\(process "
                  + ProcessHandle.current().pid()
                  + ", since \\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d\\); wait until it has ended");
      first.commit();
    }
    assertThat(count(ARTICLES)).isEqualTo(1);
  }

  @Test
  void aFolderOfOtherFilesIsLeftAlone() throws IOException {
    Files.writeString(folder.resolve("diary.txt"), "Dear diary");
    assertThatThrownBy(() -> FactIndexWriter.open(folder))
        .isInstanceOf(IndexException.class)
        .hasMessageContaining("holds what is of no index (diary.txt)");
    assertThat(folder.toFile().list()).containsExactly("diary.txt");
  }

  @Test
  void theIndexOfAnotherVersionIsNeitherReadNorWritten() throws IOException {
    writeForeign(Map.of("rapporteur.index.version", "99"));
    String expected =
        "the index in "
            + folder
            + " is of another version (version 99, this program writes 6);"
            + " delete it and ingest again";
    assertThatThrownBy(() -> FactIndex.open(folder)).hasMessage(expected);
    assertThatThrownBy(() -> FactIndexWriter.open(folder)).hasMessage(expected);
  }

  @Test
  void theIndexOfAnotherProgramIsNeitherReadNorWritten() throws IOException {
    writeForeign(Map.of());
    String expected = folder + " is a Lucene index of another program";
    assertThatThrownBy(() -> FactIndex.open(folder)).hasMessage(expected);
    assertThatThrownBy(() -> FactIndexWriter.open(folder)).hasMessage(expected);
  }

  private void writeForeign(Map<String, String> commitData) throws IOException {
    try (FSDirectory directory = FSDirectory.open(folder);
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      writer.setLiveCommitData(commitData.entrySet());
      writer.commit();
    }
  }

  @Test
  void readingWhereNoIndexIsSaysHowToMakeOne() {
    Path nowhere = folder.resolve("nowhere");
    String expected =
        "no index in " + nowhere + "; make one with: rapporteur ingest FOLDER --index " + nowhere;
    assertThatThrownBy(() -> FactIndex.open(nowhere)).hasMessage(expected);
    assertThatThrownBy(() -> FactIndex.open(folder))
        .hasMessageStartingWith("no index in " + folder);
  }

  @Test
  void aFileInTheFoldersPlaceIsTold() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    assertThatThrownBy(() -> FactIndexWriter.open(file))
        .isInstanceOf(IndexException.class)
        .hasMessage("the index in " + file + ": a file stands where the folder should be");
  }

  @Test
  void aDamagedIndexIsTold() throws IOException {
    ingest(sample("a.txt", "Yes"));
    try (var files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.getFileName().toString().startsWith("_")).toList()) {
        Files.write(file, new byte[] {1, 2, 3});
      }
    }
    assertThatThrownBy(() -> FactIndex.open(folder))
        .isInstanceOf(IndexException.class)
        .hasMessage("the index in " + folder + " is damaged; delete the folder and ingest again");
  }

  @Test
  void aFullDiskIsToldInOneLineAndLeavesWhatWasCommitted() throws IOException {
    ByteBuffersDirectory disk = new ByteBuffersDirectory();
    SmallDisk small = new SmallDisk(disk);
    FactIndexWriter writer = FactIndexWriter.open(small, "small");
    sample("a.txt", "Yes").putInto(writer);
    writer.commit();
    small.free = 2_000;
    assertThatThrownBy(
            () -> {
              for (int i = 0; i < 1_000; i++) {
                sample("b" + i + ".txt", "No " + i).putInto(writer);
              }
              writer.commit();
            })
        .isInstanceOf(IndexException.class)
        .hasMessage("the index in small: No space left on device");
    try (FactIndex index = FactIndex.open(disk, "small")) {
      assertThat(index.searcher().count(ARTICLES)).isEqualTo(1);
    }
  }

  @Test
  void articlesWithoutFactsOrTextAndWithEndlessIdsAreKept() throws IOException {
    ingest(Samples.article(""), Samples.article("x".repeat(50_000)));
    assertThat(count(ARTICLES)).isEqualTo(2);
  }

  /** Runs full after {@code free} more bytes. */
  private static final class SmallDisk extends FilterDirectory {
    private long free = Long.MAX_VALUE;

    SmallDisk(Directory in) {
      super(in);
    }

    @Override
    public IndexOutput createOutput(String name, IOContext context) throws IOException {
      return new FilterIndexOutput("small", name, in.createOutput(name, context)) {
        @Override
        public void writeByte(byte b) throws IOException {
          take(1);
          super.writeByte(b);
        }

        @Override
        public void writeBytes(byte[] b, int offset, int length) throws IOException {
          take(length);
          super.writeBytes(b, offset, length);
        }
      };
    }

    private void take(int bytes) throws IOException {
      free -= bytes;
      if (free < 0) {
        throw new IOException("No space left on device");
      }
    }
  }
}
