package org.rapporteur.quote;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.reference.DataFile;

/**
 * Reads the package's word lists: a word or phrase in lower case, then, where the list has classes,
 * a tab and its class. Lines that start with {@code #} and empty lines say nothing.
 */
final class WordTable {
  private WordTable() {}

  /** The words of {@code file} with their classes; the class of a word alone is empty. */
  static Map<String, String> read(String file) {
    Map<String, String> words = new LinkedHashMap<>();
    for (String line : DataFile.lines(WordTable.class, file)) {
      int tab = line.indexOf('\t');
      String word = tab < 0 ? line : line.substring(0, tab);
      words.put(
          word.strip().toLowerCase(Locale.ROOT),
          tab < 0 ? "" : line.substring(tab + 1).stripTrailing());
    }
    return Map.copyOf(words);
  }
}
