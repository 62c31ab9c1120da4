package org.rapporteur.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Writes learned weights as the files that the extractors read: {@code feature TAB weight}. */
public final class WeightsFile {
  private WeightsFile() {}

  /**
   * Writes the weights by the names of their features.
   *
   * @param origin how they were made, as a comment at the file's head
   */
  public static void write(Path file, String origin, Map<String, Double> weights)
      throws IOException {
    StringBuilder lines = new StringBuilder("# " + origin + "\n");
    new TreeMap<>(weights)
        .forEach(
            (feature, weight) ->
                lines.append(feature).append(String.format(Locale.ROOT, "\t%.4f\n", weight)));
    Files.writeString(file, lines);
  }
}
