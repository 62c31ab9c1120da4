package org.rapporteur.reference;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What is known of the words of personal names; all in lower case. */
public final class PersonNameWords {
  private static final Map<String, String> SHORT_FORMS =
      DataFile.lines(PersonNameWords.class, "nicknames.tsv").stream()
          .map(line -> line.split("\t"))
          .collect(Collectors.toUnmodifiableMap(row -> row[0].strip(), row -> row[1].strip()));

  private static final Set<String> FAMILY_FIRST =
      Set.copyOf(DataFile.lines(PersonNameWords.class, "family-first.txt"));

  private PersonNameWords() {}

  /** The given name that a short form stands for ({@code bob}: {@code robert}); else the word. */
  public static String fullForm(String word) {
    return SHORT_FORMS.getOrDefault(word, word);
  }

  /** Whether the word is a short form of a given name: {@code bob}. */
  public static boolean isShortForm(String word) {
    return SHORT_FORMS.containsKey(word);
  }

  /**
   * Whether the word is a family name of those that stand before the given name: Chinese, Korean,
   * Vietnamese ({@code zhang}).
   */
  public static boolean isFamilyFirst(String word) {
    return FAMILY_FIRST.contains(word);
  }
}
