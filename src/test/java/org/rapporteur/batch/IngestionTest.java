package org.rapporteur.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
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
import org.rapporteur.article.ReadArticle;
import org.rapporteur.article.ReadResult;
import org.rapporteur.fact.Article;
import org.rapporteur.fact.ArticleFacts;
import org.rapporteur.fact.ArticleFailure;
import org.rapporteur.index.FactIndexWriter;
import org.rapporteur.index.Fields;
import org.rapporteur.index.IndexException;
import org.rapporteur.index.OtherVersion;

@Timeout(60)
class IngestionTest {
  @TempDir Path folder;

  private Account ingest(
      Function<Article, ArticleFacts> extractor, OrderedPipeline.Source<ReadResult> source)
      throws IOException {
    return ingest(extractor, IngestionOptions.DEFAULT, source);
  }

  private Account ingest(
      Function<Article, ArticleFacts> extractor,
      IngestionOptions options,
      OrderedPipeline.Source<ReadResult> source)
      throws IOException {
    try (FactIndexWriter index = FactIndexWriter.open(folder)) {
      return run(new Ingestion(extractor, 2, index, "news", options), source);
    }
  }

  private static Account run(Ingestion ingestion, OrderedPipeline.Source<ReadResult> source)
      throws IOException {
    Set<String> given = new HashSet<>();
    OrderedPipeline.Source<ReadResult> noting =
        () -> {
          ReadResult result = source.next();
          if (result instanceof ReadArticle) {
            given.add(result.id());
          }
          return result;
        };
    return ingestion.run(noting, given::contains, Progress.NONE);
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
      Ingestion ingestion = new Ingestion(stopping, 2, index, "news", IngestionOptions.DEFAULT);
      stop.set(ingestion::stop);
      account = run(ingestion, Runs.articles(1_000_000));
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
                    run(
                        new Ingestion(Runs::facts, 2, index, "news", IngestionOptions.DEFAULT),
                        Runs.articles(100));
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

  @Test
  void whatAnotherVersionExtractedIsLeftAsItIsUntilARefresh() throws IOException {
    try (FactIndexWriter older = OtherVersion.open(folder)) {
      run(new Ingestion(Runs::facts, 2, older, "news", IngestionOptions.DEFAULT), Runs.articles(3));
    }
    Account kept = ingest(Runs::facts, Runs.articles(3));
    Account renewed =
        ingest(Runs::facts, new IngestionOptions(true, false, false), Runs.articles(3));
    Account again = ingest(Runs::facts, Runs.articles(3));

    assertThat(kept.unchanged()).isEqualTo(3);
    assertThat(kept.table())
        .contains("unchanged             3   3 extracted by another version; --refresh");
    assertThat(renewed.done()).isEqualTo(3);
    assertThat(again.otherVersion()).isZero();
    assertThat(again.unchanged()).isEqualTo(3);
  }

  @Test
  void whatCouldNotBeExtractedIsTriedAgainWhenAskedForOrChanged() throws IOException {
    AtomicInteger calls = new AtomicInteger();
    Function<Article, ArticleFacts> faulty =
        article -> {
          calls.incrementAndGet();
          return Runs.faultAt("a1", new RuntimeException("odd")).apply(article);
        };
    ingest(faulty, Runs.articles(3));
    Account second = ingest(faulty, Runs.articles(3));

    assertThat(calls.get()).isEqualTo(3);
    assertThat(second.failed()).isEqualTo(1);
    assertThat(second.failures().get(0).error()).contains("odd");

    Account retried = ingest(faulty, new IngestionOptions(false, true, false), Runs.articles(3));
    assertThat(calls.get()).isEqualTo(4);
    assertThat(retried.failed()).isEqualTo(1);

    Account changed = ingest(Runs::facts, Runs.source(Runs.article("a1", "Peru again")));
    assertThat(changed.done()).isEqualTo(1);
    assertThat(failures()).isEmpty();
  }

  @Test
  void theIndexKnowsWhatFailedAndForgetsItOnceMended() throws IOException {
    ingest(Runs::facts, Runs.source(Runs.article("a", "Peru")));
    ingest(Runs::facts, Runs.source(Runs.failure("a", "permission denied")));
    assertThat(failures()).containsExactly(new ArticleFailure("a", "permission denied"));
    assertThat(indexed()).as("what was there stays").isEqualTo(1);

    Account mended = ingest(Runs::facts, Runs.source(Runs.article("a", "Peru")));
    assertThat(mended.unchanged()).isEqualTo(1);
    assertThat(failures()).isEmpty();
  }

  private List<ArticleFailure> failures() throws IOException {
    try (FactIndexWriter index = FactIndexWriter.open(folder)) {
      return index.failures("news");
    }
  }

  private static final IngestionOptions PRUNE = new IngestionOptions(false, false, true);

  @Test
  void whatIsGoneFromTheFolderGoesFromTheIndexWhenAskedFor() throws IOException {
    ingest(Runs::facts, Runs.articles(5));
    try (FactIndexWriter index = FactIndexWriter.open(folder)) {
      run(
          new Ingestion(Runs::facts, 2, index, "others", IngestionOptions.DEFAULT),
          Runs.articles(9));
    }
    assertThat(ingest(Runs::facts, Runs.articles(3)).removed()).isZero();
    assertThat(indexed()).isEqualTo(14);

    Account pruned = ingest(Runs::facts, PRUNE, Runs.articles(3));
    assertThat(pruned.removed()).isEqualTo(2);
    assertThat(pruned.table()).contains("removed               2");
    assertThat(indexed()).as("another collection's stay").isEqualTo(12);
  }

  @Test
  void whatCouldNotBeReadThisTimeIsNotGone() throws IOException {
    ingest(
        Runs::facts,
        Runs.source(
            Runs.article("a.txt", "Peru"),
            Runs.article("week.zip/b.txt", "Peru"),
            Runs.article("wire.jsonl#1", "Peru"),
            Runs.article("gone.txt", "Peru")));
    Account pruned =
        ingest(
            Runs::facts,
            PRUNE,
            Runs.source(
                Runs.failure("a.txt", "permission denied"),
                Runs.failure("week.zip", "damaged"),
                Runs.failure("wire.jsonl", "damaged")));

    assertThat(pruned.removed()).isEqualTo(1);
    assertThat(indexed()).isEqualTo(3);
  }

  @Test
  void anEmptySourceRemovesNothing() throws IOException {
    ingest(Runs::facts, Runs.articles(3));
    assertThat(ingest(Runs::facts, PRUNE, Runs.source()).removed()).isZero();
    assertThat(indexed()).isEqualTo(3);
  }
}
