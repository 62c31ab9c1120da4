package org.rapporteur.cli;

import java.io.PrintWriter;
import java.util.concurrent.TimeUnit;
import org.rapporteur.article.ArticleSource;
import org.rapporteur.fact.ArticleFailure;

/**
 * Tells programs how a run goes on: a JSON object a line, {@code {"event":"progress",…}} each
 * second and {@code {"event":"failed",…}} for each failure.
 */
final class JsonDisplay implements Display {
  private static final long BETWEEN = TimeUnit.SECONDS.toNanos(1);

  private final ArticleSource source;
  private final PrintWriter err;
  private final long bytes;
  private final long start = System.nanoTime();
  private long last = start;

  JsonDisplay(ArticleSource source, PrintWriter err) {
    this.source = source;
    this.err = err;
    this.bytes = source.totalBytes();
  }

  @Override
  public void failed(ArticleFailure failure) {
    print(
        new JsonLine()
            .with("event", "failed")
            .with("id", failure.id())
            .with("error", failure.error()));
  }

  @Override
  public void advanced(long read, long failed) {
    long now = System.nanoTime();
    if (now - last < BETWEEN) {
      return;
    }
    last = now;
    JsonLine line =
        new JsonLine()
            .with("event", "progress")
            .with("read", read)
            .with("failed", failed)
            .with("seconds", AccountJson.seconds(now - start))
            .with("bytesRead", source.bytesRead());
    print(bytes < 0 ? line : line.with("bytes", bytes)); // nobody knows how long a stream is
  }

  private void print(JsonLine line) {
    err.println(line);
    err.flush();
  }

  @Override
  public void close() {}
}
