package org.rapporteur.resolution;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.reference.DataFile;

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
    return DataFile.lines(Lexicon.class, name).stream().map(line -> line.split("\t")).toList();
  }
}
