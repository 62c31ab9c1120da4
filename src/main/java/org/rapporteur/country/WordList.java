package org.rapporteur.country;

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
import java.util.Objects;
import java.util.Set;
import org.rapporteur.reference.Countries;

/** Reads this package's lists; a line that begins with {@code #} is a comment. */
final class WordList {
  private WordList() {}

  /** The lines of a list as they are. */
  static List<String> lines(String file) {
    InputStream in = Objects.requireNonNull(WordList.class.getResourceAsStream(file), file);
    List<String> lines = new ArrayList<>();
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isBlank() && line.charAt(0) != '#') {
          lines.add(line.strip());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
    return lines;
  }

  /** A list of one word a line, folded. */
  static Set<String> words(String file) {
    Set<String> words = new HashSet<>();
    for (String line : lines(file)) {
      words.add(Countries.fold(line));
    }
    return words;
  }

  /** Lines of a name, a tab and words; the words folded. */
  static Map<String, Set<String>> named(String file) {
    Map<String, Set<String>> named = new HashMap<>();
    for (String line : lines(file)) {
      String[] columns = line.split("\t", -1);
      Set<String> words = new HashSet<>();
      for (String word : columns[1].split(" ", -1)) {
        words.add(Countries.fold(word));
      }
      named.put(columns[0], words);
    }
    return named;
  }
}
