package org.rapporteur.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Random;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.tests.store.MockDirectoryWrapper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.fact.QuoteType;
import org.rapporteur.fact.Speaker;

/**
 * Whatever goes wrong with the disk, what was committed stays, and the next run goes on from it.
 */
class DiskFaultsTest {
  private static final int ARTICLES = 60;
  private static final int BETWEEN_COMMITS = 4;
  private static final Speaker ANA = Samples.person("Ana Reis", "minister", "PE");

  /** Lucene's own disk that fails; outlives the writers that are opened on it. */
  private static MockDirectoryWrapper disk(long seed) {
    MockDirectoryWrapper disk =
        new MockDirectoryWrapper(new Random(seed), new ByteBuffersDirectory());
    disk.setAssertNoUnrefencedFilesOnClose(false);
    return disk;
  }

  private static FactIndexWriter open(MockDirectoryWrapper disk) throws IndexException {
    return FactIndexWriter.open(
        new FilterDirectory(disk) {
          @Override
          public void close() {} // the disk is looked at afterwards
        },
        "disk");
  }

  /**
   * Ingests all articles.
   *
   * @return how many were committed before something went wrong, all of them if nothing did
   */
  private static int ingest(MockDirectoryWrapper disk) {
    int put = 0;
    int committed = 0;
    try (FactIndexWriter index = open(disk)) {
      for (; put < ARTICLES; put++) {
        Samples.article("a" + put)
            .quote(ANA, QuoteType.DIRECT, "Water is life, number " + put)
            .putInto(index);
        if (put % BETWEEN_COMMITS == BETWEEN_COMMITS - 1) {
          index.commit();
          committed = put + 1;
        }
      }
    } catch (IndexException e) {
      assertThat(e.getMessage()).startsWith("the index in disk").doesNotContain("\n");
    }
    return committed;
  }

  private static int articles(Directory disk) throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(disk)) {
      return new IndexSearcher(reader).count(new TermQuery(new Term(Fields.KIND, Fields.ARTICLE)));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void errorsAtRandomLoseNothingThatWasCommitted(long seed) throws IOException {
    errorsAtRandom(seed);
  }

  @Test
  @Tag("long")
  void errorsAtRandomLoseNothingThatWasCommittedInTwoHundredRuns() throws IOException {
    for (long seed = 10; seed < 210; seed++) {
      errorsAtRandom(seed);
    }
  }

  private static void errorsAtRandom(long seed) throws IOException {
    try (MockDirectoryWrapper disk = disk(seed)) {
      ingest(disk);
      disk.setRandomIOExceptionRate(0.01);
      disk.setRandomIOExceptionRateOnOpen(0.005);
      int faults = 0;
      for (int run = 0; run < 5; run++) {
        faults += ingest(disk) < ARTICLES ? 1 : 0;
      }
      assertThat(faults).as("runs that something went wrong in").isPositive();
      disk.setRandomIOExceptionRate(0);
      disk.setRandomIOExceptionRateOnOpen(0);
      assertThat(articles(disk)).isEqualTo(ARTICLES);
      assertThat(ingest(disk)).isEqualTo(ARTICLES);
      assertThat(articles(disk)).isEqualTo(ARTICLES);
    }
  }

  @Test
  void aFullDiskLosesNothingThatWasCommitted() throws IOException {
    try (MockDirectoryWrapper disk = disk(/* seed= */ 6)) {
      disk.setMaxSizeInBytes(40_000);
      int committed = ingest(disk);
      assertThat(committed).isBetween(1, ARTICLES - 1);
      assertThat(articles(disk)).isGreaterThanOrEqualTo(committed);
      disk.setMaxSizeInBytes(0); // no limit
      assertThat(ingest(disk)).isEqualTo(ARTICLES);
      assertThat(articles(disk)).isEqualTo(ARTICLES);
    }
  }

  @Test
  void whatTheSystemHadNotYetWrittenWhenItCrashedIsIngestedAgain() throws IOException {
    try (MockDirectoryWrapper disk = disk(/* seed= */ 7)) {
      FactIndexWriter crashed = open(disk);
      Samples.article("a0").quote(ANA, QuoteType.DIRECT, "Water is life").putInto(crashed);
      crashed.commit();
      Samples.article("a1").quote(ANA, QuoteType.DIRECT, "Water is dear").putInto(crashed);
      disk.crash(); // drops or garbles what was not synced
      assertThatThrownBy(crashed::commit).isInstanceOf(IndexException.class);
      closeInVain(crashed);
      disk.clearCrash();

      assertThat(articles(disk)).isEqualTo(1);
      assertThat(ingest(disk)).isEqualTo(ARTICLES);
      assertThat(articles(disk)).isEqualTo(ARTICLES);
    }
  }

  private static void closeInVain(FactIndexWriter crashed) {
    try {
      crashed.close();
    } catch (IndexException e) {
      // its disk is gone
    }
  }
}
