package org.rapporteur.country;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fact.CountryMentionKind;
import org.rapporteur.reference.Countries;
import org.rapporteur.reference.CountryForm;
import org.rapporteur.reference.CountryGroups;
import org.rapporteur.reference.GroupForm;

/**
 * All ways of naming a country or a group of states, and the longer names that hold one without
 * naming it, by their words: finds the longest at a place in one walk.
 */
final class FormTrie {
  /**
   * What stands at a place.
   *
   * @param end index behind the last word
   */
  record Match(int end, KnownForm form) {}

  private static final class Node {
    final Map<String, Node> next = new HashMap<>();
    @Nullable Entry entry;
  }

  /**
   * One end of a walk.
   *
   * @param capitals which words need a capital, a bit each from the first word's 1
   * @param capitalsOnly whether those words have no small letter
   */
  private record Entry(KnownForm form, int capitals, boolean capitalsOnly) {}

  private final Node root = new Node();

  /** The forms of countries, groups and seats of government. */
  static FormTrie load() {
    FormTrie trie = new FormTrie();
    for (CountryForm form : Countries.forms()) {
      boolean capitalsOnly =
          form.kind() == CountryMentionKind.ABBREVIATION && isInCapitals(form.text());
      trie.add(form.text(), new KnownForm.OfCountry(form), capitalsOnly);
    }
    for (GroupForm form : CountryGroups.forms()) {
      trie.add(form.text(), new KnownForm.OfGroup(form.id()), isInCapitals(form.text()));
    }
    for (String name : WordList.lines("names-with-countries.txt")) {
      trie.add(name, new KnownForm.Holder(), false);
    }
    for (String name : WordList.lines("not-countries.txt")) {
      trie.add(name, new KnownForm.Other(), false);
    }
    Seats.forms().forEach(seat -> trie.add(seat.form().text(), seat, false));
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

  /** The country that just these words name; null where they name none. */
  @Nullable CountryForm country(Words words, int begin, int end) {
    Node node = root;
    for (int i = begin; node != null && i < end; i++) {
      node = node.next.get(words.folded(i));
    }
    Entry entry = node == null ? null : node.entry;
    return entry != null
            && entry.form() instanceof KnownForm.OfCountry(CountryForm form)
            && isWrittenSo(words, begin, end, entry)
        ? form
        : null;
  }

  private static boolean isWrittenSo(Words words, int begin, int end, Entry entry) {
    for (int i = begin; i < end; i++) {
      boolean needsCapital = (entry.capitals() & (1 << (i - begin))) != 0;
      if (needsCapital && !(entry.capitalsOnly() ? words.allUpper(i) : words.hasUpper(i))) {
        return false;
      }
    }
    return true;
  }

  /** Abbreviations, but for those that have small letters of their own ({@code BiH}). */
  private static boolean isInCapitals(String text) {
    return text.chars().noneMatch(Character::isLowerCase);
  }

  private void add(String name, KnownForm form, boolean capitalsOnly) {
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
    // Two spellings of one name ("Territories", "territories"): what the milder one asks for. A
    // capital takes the place of a mere other name ("Mexico City").
    node.entry =
        known == null
                || (form instanceof KnownForm.OfSeat && known.form() instanceof KnownForm.Other)
            ? new Entry(form, capitals, capitalsOnly)
            : new Entry(
                known.form(), known.capitals() & capitals, known.capitalsOnly() && capitalsOnly);
  }
}
