package org.rapporteur.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.rapporteur.article.ReadResult;
import org.rapporteur.fact.Article;
import org.rapporteur.fact.ArticleFacts;
import org.rapporteur.fact.ArticleFailure;

@Timeout(60)
class ExtractionTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  private Account extract(
      Function<Article, ArticleFacts> extractor, OrderedPipeline.Source<ReadResult> source)
      throws IOException {
    return new Extraction(extractor, 2, false).run(source, out, Progress.NONE);
  }

  private List<String> lines() {
    return out.toString(StandardCharsets.UTF_8).lines().toList();
  }

  @Test
  void everyArticleHasALineInTheOrderRead() throws IOException {
    Account account =
        extract(
            Runs::facts,
            Runs.source(
                Runs.article("a", "Peru"),
                Runs.failure("b#3", "line 3: unexpected end of input"),
                Runs.article("c", "Peru")));

    assertThat(lines()).hasSize(3);
    assertThat(lines().get(0))
        .startsWith("{\"schemaVersion\":1,\"id\":\"a\"")
        .doesNotContain("\"text\":\"Peru\",\"quotes\"");
    assertThat(lines().get(1))
        .isEqualTo("{\"id\":\"b#3\",\"error\":\"line 3: unexpected end of input\"}");
    assertThat(lines().get(2)).contains("\"id\":\"c\"");
    assertThat(account.read()).isEqualTo(3);
    assertThat(account.done()).isEqualTo(2);
    assertThat(account.failed()).isEqualTo(1);
    assertThat(account.facts().countries()).isEqualTo(2);
    assertThat(account.summary()).startsWith("3 read, 2 extracted, 1 failed; ");
  }

  @Test
  void theTextStandsBesideTheFactsWhereAskedFor() throws IOException {
    new Extraction(Runs::facts, 1, true)
        .run(Runs.source(Runs.article("a", "Peru won.")), out, Progress.NONE);

    assertThat(lines()).singleElement().asString().contains("\"text\":\"Peru won.\",\"quotes\":[]");
  }

  @Test
  void linesDoNotDependOnTheNumberOfThreads() throws IOException {
    new Extraction(Runs::facts, 1, false).run(Runs.articles(300), out, Progress.NONE);
    ByteArrayOutputStream other = new ByteArrayOutputStream();
    new Extraction(Runs::facts, 5, false).run(Runs.articles(300), other, Progress.NONE);

    assertThat(other.toByteArray()).isEqualTo(out.toByteArray());
  }

  @Test
  void aFaultInOneArticleIsItsFailureAndTheRunGoesOn() throws IOException {
    Account account =
        extract(
            Runs.faultAt("a1", new IllegalStateException("no head\nand more")), Runs.articles(4));

    assertThat(account.done()).isEqualTo(3);
    assertThat(account.failures())
        .singleElement()
        .satisfies(
            failure -> {
              assertThat(failure.id()).isEqualTo("a1");
              assertThat(failure.error())
                  .startsWith(
                      "an unexpected fault in the program: IllegalStateException: no head (at ")
                  .doesNotContain("\n");
            });
  }

  @Test
  void aStackOverflowIsAFaultOfItsArticle() throws IOException {
    Account account =
        extract(
            article -> article.id().equals("a0") ? Runs.overflow(article) : Runs.facts(article),
            Runs.articles(3));

    assertThat(account.failures())
        .singleElement()
        .extracting(ArticleFailure::error)
        .asString()
        .contains("StackOverflowError");
    assertThat(account.done()).isEqualTo(2);
  }

  @Test
  void memoryThatRunsOutEndsTheRun() {
    assertThatThrownBy(
            () ->
                extract(
                    article -> {
                      throw new OutOfMemoryError("Java heap space");
                    },
                    Runs.articles(3)))
        .isInstanceOf(OutOfMemoryError.class);
  }

  @Test
  void aFullDiskEndsTheRunWithItsReason() {
    OutputStream full =
        new OutputStream() {
          private int free = 100_000;

          @Override
          public void write(int b) throws IOException {
            if (--free < 0) {
              throw new IOException("No space left on device");
            }
          }
        };

    assertThatThrownBy(
            () ->
                new Extraction(Runs::facts, 2, false).run(Runs.articles(9999), full, Progress.NONE))
        .isInstanceOf(OutputException.class)
        .hasMessage("No space left on device");
  }

  @Test
  void aReaderThatLeavesIsABrokenPipe() {
    assertThat(new OutputException(new IOException("Broken pipe")).isBrokenPipe()).isTrue();
    assertThat(new OutputException(new IOException("No space left")).isBrokenPipe()).isFalse();
  }

  @Test
  void whatIsNotEnglishIsCountedApart() throws IOException {
    Account account =
        extract(
            article -> ArticleFacts.none(article.id(), article.metadata().withLanguage("fr")),
            Runs.articles(2));

    assertThat(account.notEnglish()).isEqualTo(2);
    assertThat(account.done()).isZero();
  }

  @Test
  void failuresAndAdvancesAreTold() throws IOException {
    List<String> told = new ArrayList<>();
    new Extraction(Runs::facts, 2, false)
        .run(
            Runs.source(Runs.article("a", "Peru"), Runs.failure("b", "broken")),
            out,
            new Progress() {
              @Override
              public void advanced(long read, long failed) {
                told.add(read + " read, " + failed + " failed");
              }

              @Override
              public void failed(ArticleFailure failure) {
                told.add(failure.id() + ": " + failure.error());
              }
            });

    assertThat(told).containsExactly("1 read, 0 failed", "b: broken", "2 read, 1 failed");
  }
}
