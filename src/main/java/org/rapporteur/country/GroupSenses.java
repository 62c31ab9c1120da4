package org.rapporteur.country;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.reference.Countries;

/**
 * Tells groups of states from other bearers of their short names: {@code the Commonwealth} of
 * Virginia, {@code AU} in a table of metals, a {@code Quad} with four wheels.
 *
 * <p>What is needed is told at the head of {@code group-senses.tsv}.
 */
final class GroupSenses {
  private record Needs(
      Set<String> behind, Set<String> evidence, Set<String> countries, Set<String> against) {}

  private final Map<String, Needs> needs = new HashMap<>();

  GroupSenses() {
    for (String line : WordList.lines("group-senses.tsv")) {
      String[] columns = line.split("\t", -1);
      Set<String> evidence = words(columns, 2);
      Set<String> countries = new HashSet<>();
      for (String word : evidence) {
        if (word.startsWith("@")) {
          countries.add(word.substring(1));
        }
      }
      Needs needed = new Needs(words(columns, 1), evidence, countries, words(columns, 3));
      for (String name : columns[0].split(", ", -1)) {
        needs.put(String.join(" ", Countries.words(name)), needed);
      }
    }
  }

  /** Removes what names no group. */
  void decide(Words words, List<GroupCandidate> groups, Set<String> countries) {
    Set<String> sure = new HashSet<>();
    boolean doubt = false;
    for (GroupCandidate group : groups) {
      if (needs.containsKey(words.folded(group.first(), group.end()))) {
        doubt = true;
      } else {
        sure.add(group.id());
      }
    }
    if (doubt) {
      Set<String> vocabulary = words.vocabulary();
      groups.removeIf(group -> !isGroup(words, group, sure, vocabulary, countries));
    }
  }

  private boolean isGroup(
      Words words,
      GroupCandidate group,
      Set<String> sure,
      Set<String> vocabulary,
      Set<String> countries) {
    Needs needed = needs.get(words.folded(group.first(), group.end()));
    if (needed == null) {
      return true;
    }
    int behind = group.end();
    if (words.gap(behind) == Words.Gap.APOSTROPHE && words.folded(behind).equals("s")) {
      behind++;
    }
    String next = words.gap(behind) == Words.Gap.SPACE ? words.folded(behind) : "";
    return !needed.against().contains(next)
        && (sure.contains(group.id())
            || needed.behind().contains(next)
            || needed.evidence().stream().anyMatch(vocabulary::contains)
            || needed.countries().stream().anyMatch(countries::contains));
  }

  private static Set<String> words(String[] columns, int index) {
    return index >= columns.length || columns[index].isEmpty()
        ? Set.of()
        : Set.of(columns[index].split(" ", -1));
  }
}
