package org.rapporteur.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.Rapporteur;
import org.rapporteur.article.ReadArticle;
import org.rapporteur.article.ReadResult;
import org.rapporteur.fact.Article;
import org.rapporteur.index.FactIndexWriter;

/** The whole way, from article to index, for many articles. */
class ScaleTest {
  private static final Rapporteur RAPPORTEUR = Rapporteur.open();
  private static final long MEGABYTE = 1 << 20;

  @TempDir private Path folder;

  @Test
  void aThousandArticlesAreFoundAndIndexed() throws IOException {
    Account account = ingest("thousand", 1_000);

    assertThat(account.done()).isEqualTo(1_000);
    assertThat(account.failed()).isZero();
    assertThat(account.facts().countries()).isEqualTo(1_000);
  }

  @Test
  @Tag("long")
  void memoryIsFlatInTheNumberOfArticles() throws IOException {
    ingest("few", 4_000);
    long afterFew = usedMemory();
    Account account = ingest("many", 60_000);
    long afterMany = usedMemory();

    assertThat(account.done()).isEqualTo(60_000);
    assertThat(afterMany - afterFew).isLessThan(40 * MEGABYTE);
  }

  private Account ingest(String index, int articles) throws IOException {
    try (FactIndexWriter writer = FactIndexWriter.open(folder.resolve(index))) {
      return new Ingestion(RAPPORTEUR::extract, 2, writer, "scale", IngestionOptions.DEFAULT)
          .run(source(articles), id -> true, Progress.NONE);
    }
  }

  private static OrderedPipeline.Source<ReadResult> source(int articles) {
    int[] next = {0};
    return () -> {
      int number = next[0]++;
      String text =
          "\"We counted %d boats,\" said Ana Duarte, Peru's envoy for harbour %d."
              .formatted(number, number % 997);
      return number < articles ? new ReadArticle(Article.of("a" + number, text)) : null;
    };
  }

  private static long usedMemory() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
