package org.rapporteur.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.index.FactIndexWriter;
import org.rapporteur.index.Fields;

/** What is killed without a word, by the user or the system, is made good by the next run. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "there is no kill -9")
class CrashTest {
  @TempDir Path folder;

  @Test
  @Timeout(120)
  void afterThreeKillsTheNextRunMakesTheIndexThatAnUnbrokenOneMakes() throws Exception {
    killAndRunAgain(3, /* seed= */ 1);
  }

  @Test
  @Tag("long")
  @Timeout(600)
  void afterFiftyKillsTheNextRunMakesTheIndexThatAnUnbrokenOneMakes() throws Exception {
    killAndRunAgain(50, /* seed= */ 2);
  }

  private void killAndRunAgain(int kills, long seed) throws Exception {
    Path unbroken = folder.resolve("unbroken");
    long start = System.nanoTime();
    assertThat(start(unbroken).waitFor()).isZero();
    long whole = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);

    Path killed = folder.resolve("killed");
    Random random = new Random(seed);
    int died = 0;
    for (int i = 0; i < kills; i++) {
      Process process = start(killed);
      // From before the first article to the last commit; a run that goes on from another is short.
      boolean ended = process.waitFor(random.nextLong(whole), TimeUnit.MILLISECONDS);
      process.destroyForcibly().waitFor();
      died += ended ? 0 : 1;
    }
    assertThat(died).as("runs that did not end by themselves").isPositive();

    try (FactIndexWriter index = FactIndexWriter.open(killed)) {
      Account last =
          new Ingestion(Runs::facts, 2, index, "news", IngestionOptions.DEFAULT)
              .run(Runs.articles(KilledRun.ARTICLES), id -> true, Progress.NONE);
      assertThat(last.failed()).isZero();
      assertThat(last.read()).isEqualTo(KilledRun.ARTICLES);
    }
    assertThat(facts(killed)).hasSize(KilledRun.ARTICLES).isEqualTo(facts(unbroken));
  }

  private static Process start(Path index) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return new ProcessBuilder(
            java,
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("java.class.path"),
            KilledRun.class.getName(),
            index.toString())
        .redirectOutput(new File("/dev/null"))
        .redirectError(new File("/dev/null"))
        .start();
  }

  /** All stored fields of each article, by its id. */
  private static Map<String, String> facts(Path index) throws IOException {
    Map<String, String> facts = new TreeMap<>();
    try (Directory directory = FSDirectory.open(index);
        DirectoryReader reader = DirectoryReader.open(directory)) {
      IndexSearcher searcher = new IndexSearcher(reader);
      TermQuery articles = new TermQuery(new Term(Fields.KIND, Fields.ARTICLE));
      StoredFields stored = searcher.storedFields();
      for (ScoreDoc hit : searcher.search(articles, 2 * KilledRun.ARTICLES).scoreDocs) {
        Document document = stored.document(hit.doc);
        String twice = facts.put(document.get(Fields.ID), document.toString());
        assertThat(twice).as("an article stands there once").isNull();
      }
      assertThat(reader.numDocs()).as("nothing else is there").isEqualTo(facts.size());
    }
    return facts;
  }
}
