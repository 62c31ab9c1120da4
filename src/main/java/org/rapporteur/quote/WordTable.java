package org.rapporteur.quote;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Reads the package's word lists: a word or phrase in lower case, then, where the list has classes,
 * a tab and its class. Lines that start with {@code #} and empty lines say nothing.
 */
final class WordTable {
  private WordTable() {}

  /** The words of {@code file} with their classes; the class of a word alone is empty. */
  static Map<String, String> read(String file) {
    Map<String, String> words = new LinkedHashMap<>();
    try (InputStream in = WordTable.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("no word list " + file);
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          int tab = line.indexOf('\t');
          String word = tab < 0 ? line : line.substring(0, tab);
          words.put(
              word.strip().toLowerCase(Locale.ROOT),
              tab < 0 ? "" : line.substring(tab + 1).stripTrailing());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the word list " + file, e);
    }
    return Map.copyOf(words);
  }
}
