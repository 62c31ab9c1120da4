package org.rapporteur.search;

import java.io.IOException;

/**
 * A question took longer than it may.
 *
 * @since 0.1.0
 */
public final class SearchTimeoutException extends IOException {
  private static final long serialVersionUID = 1L;

  SearchTimeoutException() {
    super("the question takes too long; ask for less");
  }
}
