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

  /** Tells of a failure in a line. */
  static void tell(ArticleFailure failure, PrintWriter err) {
    print(
        new JsonLine()
            .with("event", "failed")
            .with("id", failure.id())
            .with("error", failure.error()),
        err);
  }

  @Override
  public void failed(ArticleFailure failure) {
    tell(failure, err);
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
    print(bytes < 0 ? line : line.with("bytes", bytes), err); // nobody knows how long a stream is
  }

  private static void print(JsonLine line, PrintWriter err) {
    err.println(line);
    err.flush();
  }

  @Override
  public void close() {}
}
