package org.rapporteur.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A million quotes: the sample articles, many times over. The time is the processor's, so that
 * other programs on the machine change nothing.
 */
@Tag("long")
class ExportScaleTest {
  private static final long MEGABYTE = 1 << 20;
  private static final int MILLION = 1_000_000;
  private static final double A_SECOND = 1e9;

  @TempDir private Path folder;

  private void export(ExportFormat format, int quotes) throws IOException {
    int written = 0;
    try (Export export = Export.to(folder.resolve("x" + quotes), format, ExportOptions.DEFAULT)) {
      for (int round = 0; written < quotes; round++) {
        for (ExportedArticle article : News.articles()) {
          String id = round + "/" + article.id();
          export.write(
              new ExportedArticle(article.collection(), id, article.json(), article.text()));
        }
        written += News.quotes().size();
      }
      export.finish();
    }
  }

  private static long usedMemory() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  @ParameterizedTest
  @EnumSource(names = {"JSONL", "CSV"})
  void fiftyThousandQuotesASecondTakeNoMoreMemoryThanFew(ExportFormat format) throws IOException {
    export(format, MILLION / 20);
    long afterFew = usedMemory();
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    export(format, MILLION);
    double seconds =
        (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / A_SECOND;

    assertThat(usedMemory() - afterFew).isLessThan(20 * MEGABYTE);
    assertThat(MILLION / seconds).isGreaterThan(50_000);
  }
}
