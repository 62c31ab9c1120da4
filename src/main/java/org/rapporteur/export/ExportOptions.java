package org.rapporteur.export;

import java.net.URI;
import java.net.URISyntaxException;

/**
 * What a user may choose of an export.
 *
 * @param withText whether articles' texts are exported too
 * @param base what the IRIs of articles and facts begin with, in the formats that have any
 * @since 0.1.0
 */
public record ExportOptions(boolean withText, String base) {
  /** Without texts; IRIs like {@code urn:rapporteur:news/2024/water.txt#q61}. */
  public static final ExportOptions DEFAULT = new ExportOptions(false, "urn:rapporteur:");

  /**
   * Checks the base.
   *
   * @throws IllegalArgumentException if it is no absolute IRI
   */
  public ExportOptions {
    try {
      // A URN ends behind its colon only with a name to come.
      if (!new URI(base + "x").isAbsolute()) {
        throw new IllegalArgumentException("no absolute IRI: " + base);
      }
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("no absolute IRI: " + base, e);
    }
  }
}
