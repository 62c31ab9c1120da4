package org.rapporteur.search;

/**
 * A question that can't be understood; the message is one line that names the place.
 *
 * @since 0.1.0
 */
public final class QueryException extends Exception {
  private static final long serialVersionUID = 1L;

  private QueryException(String message) {
    super(message.replaceAll("\\R", " "));
  }

  /** {@code what} is wrong at {@code offset} of {@code query}; columns count from 1. */
  static QueryException at(String query, int offset, String what) {
    return new QueryException("query, column " + (offset + 1) + ": " + what + ": " + query);
  }

  /** {@code what} is wrong, told of the whole question. */
  static QueryException of(String what) {
    return new QueryException(what);
  }
}
