package org.rapporteur.resolution;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The groups of words in {@code words.tsv}, and reading such tables. */
final class Lexicon {
  private static final Map<String, Set<String>> GROUPS = new HashMap<>();

  static {
    for (String[] row : table("words.tsv")) {
      GROUPS.computeIfAbsent(row[0], group -> new HashSet<>()).addAll(List.of(row[1].split(" ")));
    }
  }

  private Lexicon() {}

  /**
   * The words of a group.
   *
   * @throws IllegalArgumentException if the table has no such group
   */
  static Set<String> group(String name) {
    Set<String> words = GROUPS.get(name);
    if (words == null) {
      throw new IllegalArgumentException("no such group of words: " + name);
    }
    return words;
  }

  /** The rows of a tab-separated resource of this package, without comments and empty lines. */
  static List<String[]> table(String name) {
    List<String[]> rows = new ArrayList<>();
    try (InputStream in = Lexicon.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + name);
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          rows.add(line.split("\t"));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
    return rows;
  }
}
