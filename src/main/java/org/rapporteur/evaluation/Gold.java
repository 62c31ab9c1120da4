package org.rapporteur.evaluation;

import java.nio.file.Path;
import java.util.Map;

/**
 * Gold of one kind.
 *
 * @param kind what it says of its articles
 * @param articles by id without {@code .txt}, in the file's order
 * @param texts the file or folder that has the articles for reading
 */
record Gold(Kind kind, Map<String, GoldArticle> articles, Path texts) {
  /** What gold may be about, by the name of the field that says it. */
  enum Kind {
    ATTRIBUTIONS("attributions"),
    COUNTRIES("countries"),
    RESOLUTIONS("resolutions");

    private final String field;

    Kind(String field) {
      this.field = field;
    }

    String field() {
      return field;
    }
  }
}
