package org.rapporteur.country;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.rapporteur.fact.CountryMentionKind;
import org.rapporteur.reference.Countries;
import org.rapporteur.text.Entity;
import org.rapporteur.text.EntityType;
import org.rapporteur.text.PreparedText;

/**
 * Finds the countries' words that are persons' names: {@code Michael Jordan}, {@code Mr. Israel},
 * and {@code Jordan} alone once the article has a person of that name.
 */
final class Persons {
  private final Set<String> names = new HashSet<>();
  private final Set<String> familyNames = new HashSet<>();
  private final Set<String> beforePlace = WordList.words("before-place.txt");
  private final Set<String> placeCues = WordList.words("place-cues.txt");
  private final Set<String> placeHeads = WordList.words("place-heads.txt");
  private final Set<String> motion = WordList.words("motion.txt");
  private final Set<String> kin = WordList.words("kin.txt");
  private final Set<String> titles = WordList.words("personal-titles.txt");

  Persons() {
    for (String line : WordList.lines("person-names.txt")) {
      boolean family = line.endsWith("+");
      String name = Countries.fold(family ? line.substring(0, line.length() - 1) : line);
      names.add(name);
      if (family) {
        familyNames.add(name);
      }
    }
  }

  /** A test for the candidates of one text, which must come in text order. */
  Predicate<Candidate> of(PreparedText text, Words words) {
    List<Entity> persons =
        text.entities().stream().filter(e -> e.type() == EntityType.PERSON).toList();
    Set<String> families = familyNamesOf(persons, text);
    Set<String> known = wordsOfFullNames(persons, words);
    known.removeAll(wordsOfPlaces(words));
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
        return isPerson(words, candidate, full, inside, known)
            || beginsFullName(words, candidate, families);
      }
    };
  }

  private boolean isPerson(
      Words words, Candidate candidate, boolean full, boolean inside, Set<String> known) {
    int word = candidate.first();
    boolean mayBePerson = candidate.end() - word == 1 && names.contains(words.folded(word));
    if (isOfPlace(words, word)) {
      return false; // "the President of Peru Ana Soto": a tagger takes too much at times
    }
    if (full) {
      return mayBePerson
          || (candidate.kind() == CountryMentionKind.NAME
              && !words.folded(word - 1).equals("of")
              && !placeCues.contains(words.folded(word - 1)));
    }
    if (!mayBePerson || words.gap(word) == Words.Gap.HYPHEN) {
      return false;
    }
    if (hasKin(words, candidate)) {
      known.add(words.folded(word));
      return true;
    }
    String before = words.folded(word - 1);
    if (titles.contains(before)
        && words.startsUpper(word - 1)
        && words.gap(word) == Words.Gap.SPACE) {
      return true;
    }
    if (isBehindGivenName(words, candidate)) {
      known.add(words.folded(word));
      return true;
    }
    return known.contains(words.folded(word))
        && (inside || candidate.kind() == CountryMentionKind.NAME)
        && !isPlaceBehindCue(words, word);
  }

  /** {@code in Chad}, {@code flew to Chad}, {@code from Peru to Chad}. */
  private boolean isPlaceBehindCue(Words words, int word) {
    String before = words.folded(word - 1);
    boolean to = before.equals("to") && words.gap(word) == Words.Gap.SPACE;
    return placeCues.contains(before)
        || ((to || before.equals("for")) && motion.contains(words.folded(word - 2)))
        || (to
            && words.folded(word - 3).equals("from")
            && words.startsUpper(word - 2)
            && words.sentence(word - 3) == words.sentence(word));
  }

  /**
   * {@code Cuba Gooding Jr.}, and {@code Israel Adesanya} at a sentence's begin where the article
   * has a person {@code Adesanya}: taggers don't know all given names.
   */
  private boolean beginsFullName(Words words, Candidate candidate, Set<String> families) {
    int word = candidate.first();
    int family = word + 1;
    return candidate.end() == family
        && candidate.kind() == CountryMentionKind.NAME
        && names.contains(words.folded(word))
        && words.gap(family) == Words.Gap.SPACE
        && words.sentence(family) == words.sentence(word)
        && words.startsUpper(family)
        && !words.inHeadline(word)
        && !isPlaceBehindCue(words, word)
        && Countries.codeOf(words.folded(family)) == null
        && (isJunior(words, family + 1)
            || (words.isFirstOfSentence(word) && families.contains(words.folded(family))));
  }

  private static boolean isJunior(Words words, int word) {
    String suffix = words.folded(word);
    return words.startsUpper(word)
        && words.sentence(word) == words.sentence(word - 1)
        && (suffix.equals("jr") || suffix.equals("sr"));
  }

  /** The names of persons that the article also calls by one word: {@code Adesanya}. */
  private static Set<String> familyNamesOf(List<Entity> persons, PreparedText text) {
    Set<String> families = new HashSet<>();
    for (Entity person : persons) {
      if (person.endToken() - person.firstToken() == 1) {
        families.add(Countries.fold(person.span().of(text.text())));
      }
    }
    return families;
  }

  /** {@code the king of Jordan}, and {@code Omar Daoud of Jordan}, taken for one name. */
  private boolean isOfPlace(Words words, int word) {
    return words.folded(word - 1).equals("of")
        && words.gap(word) == Words.Gap.SPACE
        && (placeHeads.contains(words.folded(word - 2))
            || (words.startsUpper(word - 2) && !words.isFirstOfSentence(word - 2)));
  }

  /** {@code Chad's wife}. */
  private boolean hasKin(Words words, Candidate candidate) {
    int s = candidate.end();
    return candidate.kind() == CountryMentionKind.NAME
        && words.gap(s) == Words.Gap.APOSTROPHE
        && words.gap(s + 1) == Words.Gap.SPACE
        && kin.contains(words.folded(s + 1));
  }

  /** {@code reporter Bill Holland said}: only where the sentence did not begin with that word. */
  private boolean isBehindGivenName(Words words, Candidate candidate) {
    int word = candidate.first();
    boolean name = candidate.kind() == CountryMentionKind.NAME;
    int given = word - 1;
    return familyNames.contains(words.folded(word))
        && words.gap(word) == Words.Gap.SPACE
        && words.startsUpper(given)
        && !words.allUpper(given)
        && !words.isFirstOfSentence(given)
        && words.sentence(given) == words.sentence(word)
        && !beforePlace.contains(words.folded(given))
        && Countries.codeOf(words.folded(given)) == null
        && words.gap(word + 1) != Words.Gap.HYPHEN
        && (words.gap(word + 1) != Words.Gap.SPACE || (name && !words.startsUpper(word + 1)))
        && !words.inHeadline(word)
        && !isCapitalised(words, given - 1);
  }

  /** Whether a word of a sentence has a capital where running text has none. */
  private static boolean isCapitalised(Words words, int word) {
    return words.startsUpper(word) && !words.isFirstOfSentence(word);
  }

  /** Whether the person's name has another word besides the candidate's. */
  private static boolean isFull(Entity person, Words words, Candidate candidate) {
    return person.endToken() - person.firstToken() > 1
        && (person.span().begin() < words.begin(candidate.first())
            || (person.span().end() > words.end(candidate.end() - 1)
                // "Samoa's prime minister Ana" is no name that begins with Samoa
                && words.gap(candidate.end()) != Words.Gap.APOSTROPHE));
  }

  /** Names that stand behind {@code in}, {@code from}, {@code northern} at least once. */
  private Set<String> wordsOfPlaces(Words words) {
    Set<String> places = new HashSet<>();
    for (int i = 1; i < words.size(); i++) {
      if (names.contains(words.folded(i))
          && words.gap(i) == Words.Gap.SPACE
          && (isPlaceBehindCue(words, i) || isOfPlace(words, i))) {
        places.add(words.folded(i));
      }
    }
    return places;
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
          if (names.contains(words.folded(i)) && words.gap(i + 1) != Words.Gap.APOSTROPHE) {
            known.add(words.folded(i));
          }
        }
      }
    }
    return known;
  }
}
