package org.rapporteur.cli;

import java.io.PrintWriter;
import java.util.Locale;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressState;
import org.jspecify.annotations.Nullable;
import org.rapporteur.article.ArticleSource;
import org.rapporteur.fact.ArticleFailure;

/**
 * Shows on stderr how a run goes on: a line for each failure, and on a terminal a bar with articles
 * done, rate, failures and time left. The bar moves with the bytes read, as nobody knows the number
 * of articles in a file before it is read.
 */
final class RunDisplay implements Display {
  private static final int REFRESH_MILLIS = 250;
  private static final int BAR_WIDTH = 20;
  private static final String CLEAR_LINE = "\r\u001b[K";

  private final ArticleSource source;
  private final PrintWriter err;
  private final @Nullable ProgressBar bar;
  private volatile long read;
  private volatile long failed;

  private RunDisplay(ArticleSource source, boolean withBar, PrintWriter err) {
    this.source = source;
    this.err = err;
    this.bar = withBar ? bar(source.totalBytes()) : null;
  }

  /** With a bar if stderr is a terminal and the user does not want quiet. */
  static RunDisplay of(ArticleSource source, boolean quiet, PrintWriter err) {
    return new RunDisplay(source, !quiet && Terminal.isStderr(), err);
  }

  private ProgressBar bar(long totalBytes) {
    int width = Terminal.width() - 1; // a full last column wraps on some terminals
    return new ProgressBarBuilder()
        .setInitialMax(totalBytes)
        .setUpdateIntervalMillis(REFRESH_MILLIS)
        .setRenderer((state, maxLength) -> render(state, read, failed))
        .setConsumer(new ConsoleProgressBarConsumer(System.err, width))
        .setMaxRenderedLength(width)
        .clearDisplayOnFinish()
        .build();
  }

  /** {@code [=====> ] 41 % 1,234 articles, 56.1/s, 3 failed, 0:42 left}. */
  static String render(ProgressState state, long read, long failed) {
    double seconds = Math.max(1e-3, state.getElapsedAfterStart().toMillis() / 1e3);
    StringBuilder line = new StringBuilder();
    double share = state.getMax() <= 0 ? -1 : (double) state.getCurrent() / state.getMax();
    if (share >= 0) {
      share = Math.min(share, 1);
      int full = (int) (share * BAR_WIDTH);
      line.append('[').append("=".repeat(full)).append(" ".repeat(BAR_WIDTH - full));
      line.append(String.format(Locale.ROOT, "] %3d %%  ", (int) (share * 100)));
    }
    line.append(
        String.format(
            Locale.ROOT, "%,d articles, %,.1f/s, %,d failed", read, read / seconds, failed));
    if (share > 0) {
      long left = Math.round(seconds * (1 - share) / share);
      line.append(
          left < 3600
              ? String.format(Locale.ROOT, ", %d:%02d left", left / 60, left % 60)
              : String.format(Locale.ROOT, ", %d h %02d min left", left / 3600, left / 60 % 60));
    }
    return line.toString();
  }

  @Override
  public void failed(ArticleFailure failure) {
    err.println(
        (bar == null ? "" : CLEAR_LINE) + "rapporteur: " + failure.id() + ": " + failure.error());
    err.flush();
  }

  @Override
  public void advanced(long newRead, long newFailed) {
    read = newRead;
    failed = newFailed;
    if (bar != null) {
      bar.stepTo(source.bytesRead());
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
