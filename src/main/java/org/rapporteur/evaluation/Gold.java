package org.rapporteur.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Gold of one kind.
 *
 * @param kind what it says of its articles
 * @param articles by id without {@code .txt}, in the file's order
 * @param texts the file or folder that has the articles for reading
 */
public record Gold(Kind kind, Map<String, GoldArticle> articles, Path texts) {
  /**
   * Reads gold and checks it.
   *
   * @param gold a file of JSON Lines, or a folder in PolNeAR's layout
   * @throws GoldException if it can't be used: what is wrong, and where
   * @throws IOException if a file can't be read
   */
  public static Gold read(Path gold) throws IOException {
    return Files.isDirectory(gold) ? PolnearReader.read(gold) : GoldLinesReader.read(gold);
  }

  /** What gold may be about, by the name of the field that says it. */
  public enum Kind {
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
