package org.rapporteur.cli;

/**
 * What the launcher saw of the terminal before it started Java, which can't tell by itself where
 * stderr goes.
 */
final class Terminal {
  private static final int USUAL_WIDTH = 80;

  private Terminal() {}

  /** Whether standard output is a terminal. */
  static boolean isStdout() {
    return "terminal".equals(System.getProperty("rapporteur.stdout"));
  }

  /** Whether standard error is a terminal. */
  static boolean isStderr() {
    return "terminal".equals(System.getProperty("rapporteur.stderr"));
  }

  /** Whether standard output takes colours: a terminal, unless {@code $NO_COLOR} is set. */
  static boolean hasColour() {
    String no = System.getenv("NO_COLOR"); // no-color.org: set and not empty
    return isStdout() && (no == null || no.isEmpty()) && !"dumb".equals(System.getenv("TERM"));
  }

  /** Columns, at least 20; 80 where it is not known. */
  static int width() {
    return Math.max(20, Integer.getInteger("rapporteur.columns", USUAL_WIDTH));
  }
}
