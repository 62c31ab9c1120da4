package org.rapporteur.country;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.rapporteur.fact.CountryMentionKind;
import org.rapporteur.text.Entity;
import org.rapporteur.text.EntityType;
import org.rapporteur.text.PreparedText;

/**
 * Finds the countries' words that are persons' names: {@code Michael Jordan}, {@code Mr. Israel},
 * and {@code Jordan} alone once the article has a person of that name.
 */
final class Persons {
  private final Set<String> names = WordList.words("person-names.txt");
  private final Set<String> placeCues = WordList.words("place-cues.txt");
  private final Set<String> titles = WordList.words("personal-titles.txt");

  /** A test for the candidates of one text, which must come in text order. */
  Predicate<Candidate> of(PreparedText text, Words words) {
    List<Entity> persons =
        text.entities().stream().filter(e -> e.type() == EntityType.PERSON).toList();
    Set<String> known = wordsOfFullNames(persons, words);
    return new Predicate<>() {
      private int next;

      @Override
      public boolean test(Candidate candidate) {
        int begin = words.begin(candidate.first());
        while (next < persons.size() && persons.get(next).span().end() <= begin) {
          next++;
        }
        boolean inside = next < persons.size() && persons.get(next).span().begin() <= begin;
        boolean full = inside && isFull(persons.get(next), words, candidate);
        return isPerson(words, candidate, full, inside, known);
      }
    };
  }

  private boolean isPerson(
      Words words, Candidate candidate, boolean full, boolean inside, Set<String> known) {
    int word = candidate.first();
    boolean mayBePerson = candidate.end() - word == 1 && names.contains(words.folded(word));
    if (full) {
      return mayBePerson || candidate.kind() == CountryMentionKind.NAME;
    }
    if (!mayBePerson || words.gap(word) == Words.Gap.HYPHEN) {
      return false;
    }
    String before = words.folded(word - 1);
    if (words.gap(word) != Words.Gap.BREAK || before.length() < 5) {
      if (titles.contains(before) && words.startsUpper(word - 1)) {
        return true;
      }
    }
    return known.contains(words.folded(word))
        && (inside || candidate.kind() == CountryMentionKind.NAME)
        && !placeCues.contains(before);
  }

  /** Whether the person's name has another word besides the candidate's. */
  private static boolean isFull(Entity person, Words words, Candidate candidate) {
    return person.endToken() - person.firstToken() > 1
        && (person.span().begin() < words.begin(candidate.first())
            || person.span().end() > words.end(candidate.end() - 1));
  }

  private Set<String> wordsOfFullNames(List<Entity> persons, Words words) {
    Set<String> known = new HashSet<>();
    int word = 0;
    for (Entity person : persons) {
      if (person.endToken() - person.firstToken() > 1) {
        while (word < words.size() && words.end(word) <= person.span().begin()) {
          word++;
        }
        for (int i = word; i < words.size() && words.begin(i) < person.span().end(); i++) {
          if (names.contains(words.folded(i))) {
            known.add(words.folded(i));
          }
        }
      }
    }
    return known;
  }
}
