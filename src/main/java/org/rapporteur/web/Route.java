package org.rapporteur.web;

/**
 * What answers which requests.
 *
 * @param method {@code GET} (and so {@code HEAD}) or {@code POST}
 * @param pattern as the OpenAPI document has it, {@code /api/v1/articles/{collection}/{id}}; from
 *     its first brace on anything may stand
 * @param access for whom it is
 * @param resource gives the answer
 */
record Route(String method, String pattern, Access access, Resource resource) {
  /** For whom a route is. */
  enum Access {
    /** Everybody; it holds nothing of the index. */
    OPEN,
    /** Programs that have the token. */
    API,
    /** People who have the token. */
    PAGE
  }

  /** Whether requests for {@code path} are its own. */
  boolean has(String path) {
    int brace = pattern.indexOf('{');
    return brace < 0 ? path.equals(pattern) : path.startsWith(pattern.substring(0, brace));
  }

  boolean takes(String asked) {
    return asked.equals(method) || (asked.equals("HEAD") && method.equals("GET"));
  }
}
