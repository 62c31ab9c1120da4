package org.rapporteur.country;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fact.CountryMentionKind;
import org.rapporteur.reference.Countries;
import org.rapporteur.reference.CountryForm;

/**
 * All ways of naming a country, and the longer names that hold one without naming it, by their
 * words: finds the longest at a place in one walk.
 */
final class FormTrie {
  /**
   * What stands at a place.
   *
   * @param end index behind the last word
   * @param form the country's; null for a longer name that is none
   */
  record Match(int end, @Nullable CountryForm form) {}

  private static final class Node {
    final Map<String, Node> next = new HashMap<>();
    @Nullable Entry entry;
  }

  /**
   * One end of a walk.
   *
   * @param capitals which words need a capital, a bit each from the first word's 1
   */
  private record Entry(@Nullable CountryForm form, int capitals) {}

  private final Node root = new Node();

  static FormTrie load() {
    FormTrie trie = new FormTrie();
    for (CountryForm form : Countries.forms()) {
      trie.add(form.text(), form);
    }
    for (String name : WordList.lines("not-countries.txt")) {
      trie.add(name, null);
    }
    return trie;
  }

  /** The longest name that begins with {@code word}; null where none does. */
  @Nullable Match longest(Words words, int word) {
    Node node = root.next.get(words.folded(word));
    Match longest = null;
    for (int i = word; node != null; ) {
      i++;
      Entry entry = node.entry;
      if (entry != null && isWrittenSo(words, word, i, entry)) {
        longest = new Match(i, entry.form());
      }
      node =
          i < words.size() && words.gap(i) != Words.Gap.BREAK
              ? node.next.get(words.folded(i))
              : null;
    }
    return longest;
  }

  private static boolean isWrittenSo(Words words, int begin, int end, Entry entry) {
    for (int i = begin; i < end; i++) {
      boolean needsCapital = (entry.capitals() & (1 << (i - begin))) != 0;
      if (needsCapital && !hasCapitals(words, i, entry.form())) {
        return false;
      }
    }
    return true;
  }

  /**
   * One capital for most, capitals only for abbreviations, but for those that have small letters of
   * their own ({@code BiH}).
   */
  private static boolean hasCapitals(Words words, int word, @Nullable CountryForm form) {
    boolean capitalsOnly =
        form != null
            && form.kind() == CountryMentionKind.ABBREVIATION
            && form.text().chars().noneMatch(Character::isLowerCase);
    return capitalsOnly ? words.allUpper(word) : words.hasUpper(word);
  }

  private void add(String name, @Nullable CountryForm form) {
    Node node = root;
    int capitals = 0;
    List<String> folded = Countries.words(name);
    for (int i = 0; i < folded.size(); i++) {
      node = node.next.computeIfAbsent(folded.get(i), word -> new Node());
    }
    int word = -1;
    boolean inside = false;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean part = Countries.isWordPart(c);
      if (part && !inside) {
        word++;
      }
      if (part && Character.isUpperCase(c)) {
        capitals |= 1 << word;
      }
      inside = part;
    }
    Entry known = node.entry;
    // Two spellings of one name ("Territories", "territories"): what the milder one asks for.
    node.entry =
        known == null
            ? new Entry(form, capitals)
            : new Entry(known.form(), known.capitals() & capitals);
  }
}
