package org.rapporteur.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.article.ReadResult;
import org.rapporteur.fact.Article;
import org.rapporteur.fact.ArticleFacts;
import org.rapporteur.index.FactIndexWriter;
import org.rapporteur.index.Fields;
import org.rapporteur.index.IndexException;

@Timeout(60)
class IngestionTest {
  @TempDir Path folder;

  private Account ingest(
      Function<Article, ArticleFacts> extractor, OrderedPipeline.Source<ReadResult> source)
      throws IOException {
    try (FactIndexWriter index = FactIndexWriter.open(folder)) {
      return new Ingestion(extractor, 2, index, "news").run(source, Progress.NONE);
    }
  }

  private int indexed() throws IOException {
    try (Directory directory = FSDirectory.open(folder);
        DirectoryReader reader = DirectoryReader.open(directory)) {
      return new IndexSearcher(reader).count(new TermQuery(new Term(Fields.KIND, Fields.ARTICLE)));
    }
  }

  @Test
  void articlesComeIntoTheIndexAndIntoTheAccount() throws IOException {
    Account account =
        ingest(
            Runs::facts,
            Runs.source(
                Runs.article("a", "Peru"),
                Runs.failure("b.json", "line 1: no JSON"),
                Runs.article("c", "Peru")));

    assertThat(indexed()).isEqualTo(2);
    assertThat(account.table())
        .contains("read                  3")
        .contains("indexed               2")
        .contains("unchanged             0")
        .contains("not English           0")
        .contains("failed                1")
        .contains("countries             2   in 2 mentions")
        .contains("articles/s")
        .contains("  b.json: line 1: no JSON");
  }

  @Test
  void whatIsUnchangedIsNotExtractedAgain() throws IOException {
    AtomicInteger calls = new AtomicInteger();
    Function<Article, ArticleFacts> counting =
        article -> {
          calls.incrementAndGet();
          return Runs.facts(article);
        };
    ingest(counting, Runs.articles(50));
    Account second = ingest(counting, Runs.articles(51));

    assertThat(second.unchanged()).isEqualTo(50);
    assertThat(second.done()).isEqualTo(1);
    assertThat(calls.get()).isEqualTo(51);
    assertThat(indexed()).isEqualTo(51);
  }

  @Test
  void whatChangedReplacesWhatWasThere() throws IOException {
    ingest(Runs::facts, Runs.source(Runs.article("a", "Peru won.")));
    Account second = ingest(Runs::facts, Runs.source(Runs.article("a", "Peru lost.")));

    assertThat(second.done()).isEqualTo(1);
    assertThat(indexed()).isEqualTo(1);
  }

  @Test
  void aStopLeavesWhatWasDoneInTheIndex() throws IOException {
    AtomicReference<Runnable> stop = new AtomicReference<>(() -> {});
    Function<Article, ArticleFacts> stopping =
        article -> {
          if (article.id().equals("a20")) {
            Objects.requireNonNull(stop.get()).run();
          }
          return Runs.facts(article);
        };
    Account account;
    try (FactIndexWriter index = FactIndexWriter.open(folder)) {
      Ingestion ingestion = new Ingestion(stopping, 2, index, "news");
      stop.set(ingestion::stop);
      account = ingestion.run(Runs.articles(1_000_000), Progress.NONE);
    }

    assertThat(account.complete()).isFalse();
    assertThat(account.read()).isLessThan(200);
    assertThat(indexed()).isEqualTo((int) account.done());
    assertThat(account.table()).startsWith("stopped early");
  }

  @Test
  void aFullDiskEndsTheRunWithOneLine() throws IOException {
    Directory full =
        new FilterDirectory(new ByteBuffersDirectory()) {
          private int files;

          @Override
          public IndexOutput createOutput(String name, IOContext context) throws IOException {
            if (++files > 3) {
              throw new IOException("No space left on device");
            }
            return super.createOutput(name, context);
          }
        };

    assertThatThrownBy(
            () -> {
              try (FactIndexWriter index = FactIndexWriter.open(full, "idx")) {
                Account unused =
                    new Ingestion(Runs::facts, 2, index, "news")
                        .run(Runs.articles(100), Progress.NONE);
              }
            })
        .isInstanceOf(IndexException.class)
        .hasMessageContaining("No space left on device")
        .hasMessageNotContaining("\n");
  }

  @Test
  void aFaultInOneArticleDoesNotEndTheRun() throws IOException {
    Account account = ingest(Runs.faultAt("a3", new RuntimeException("odd")), Runs.articles(9));

    assertThat(account.failed()).isEqualTo(1);
    assertThat(indexed()).isEqualTo(8);
  }
}
