package org.rapporteur.country;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.reference.Countries;
import org.rapporteur.reference.DataFile;

/** Reads this package's lists; a line that begins with {@code #} is a comment. */
final class WordList {
  private WordList() {}

  /** The lines of a list, without the blanks around them. */
  static List<String> lines(String file) {
    return DataFile.lines(WordList.class, file).stream().map(String::strip).toList();
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
