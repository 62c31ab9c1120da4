package org.rapporteur.fact;

/**
 * An article that could not be read, in its place among the others.
 *
 * @param id the article's, as far as it is known: {@code broken.jsonl#3}
 * @param error one line that names the place and the reason
 * @since 0.1.0
 */
public record ArticleFailure(String id, String error) {
  /**
   * The failure by a fault that nobody expected, in one line that a bug report can use: what, and
   * where in the program.
   */
  public static ArticleFailure unexpected(String id, Throwable fault) {
    StringBuilder line = new StringBuilder("an unexpected fault in the program: ");
    line.append(fault.getClass().getSimpleName());
    if (fault.getMessage() != null) {
      line.append(": ").append(fault.getMessage().lines().findFirst().orElse(""));
    }
    StackTraceElement[] trace = fault.getStackTrace();
    if (trace.length > 0) {
      line.append(" (at ").append(trace[0]).append(')');
    }
    return new ArticleFailure(id, line.toString());
  }
}
