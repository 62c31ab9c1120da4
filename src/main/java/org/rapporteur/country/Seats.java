package org.rapporteur.country;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.rapporteur.fact.CountryMentionKind;
import org.rapporteur.reference.CountryForm;
import org.rapporteur.text.Entity;
import org.rapporteur.text.EntityType;
import org.rapporteur.text.PreparedText;

/**
 * Tells where a capital or a seat of government stands for the government.
 *
 * <p>It does in {@code Moscow said}, {@code ties with Beijing}, {@code Tehran's nuclear programme},
 * {@code Kyiv-backed}, {@code talks between Beijing and Washington}; it does not in {@code in
 * Moscow}, {@code Washington state}, {@code Denzel Washington}, {@code George Washington
 * University}. A capital must show it by a word beside it; a house ({@code the Kremlin}) stands for
 * the government unless a word beside it makes it the building. The words are told in {@code
 * government-cues.tsv}.
 */
final class Seats {
  private static final int LONGEST_VERB_GROUP = 5;
  private static final int LONGEST_OWNED = 3;

  /** How far before {@code with} the noun may stand: {@code ties of all kinds with Beijing}. */
  private static final int LONGEST_RELATION = 4;

  /** What is said of a name's sense: nothing yet, the government, or something else for sure. */
  private enum Sense {
    OPEN,
    GOVERNMENT,
    OTHER
  }

  private final Set<String> verbs;
  private final Set<String> auxiliaries;
  private final Set<String> objectVerbs;
  private final Set<String> relations;
  private final Set<String> between;
  private final Set<String> prepositions;
  private final Set<String> owned;
  private final Set<String> behind;
  private final Set<String> compounds;
  private final Set<String> prefixes;
  private final Set<String> places;
  private final Set<String> sites;
  private final Set<String> titles = WordList.words("personal-titles.txt");
  private final ProperNames properNames;

  Seats(ProperNames properNames) {
    this.properNames = properNames;
    Map<String, Set<String>> lists = WordList.named("government-cues.tsv");
    verbs = list(lists, "verb");
    auxiliaries = list(lists, "auxiliary");
    objectVerbs = list(lists, "object");
    relations = list(lists, "relation");
    between = list(lists, "between");
    prepositions = list(lists, "preposition");
    owned = list(lists, "owned");
    behind = list(lists, "behind");
    compounds = list(lists, "compound");
    prefixes = list(lists, "prefix");
    places = list(lists, "place");
    sites = list(lists, "site");
  }

  private static Set<String> list(Map<String, Set<String>> lists, String name) {
    return Objects.requireNonNull(lists.get(name), name);
  }

  /** All capitals and seats that are known. */
  static List<KnownForm.OfSeat> forms() {
    List<KnownForm.OfSeat> forms = new ArrayList<>();
    for (String line : WordList.lines("seats.tsv")) {
      String[] columns = line.split("\t", -1);
      for (int column = 1; column < columns.length; column++) {
        for (String written : columns[column].split("; ", -1)) {
          boolean doubtful = written.endsWith("?");
          String name = doubtful ? written.substring(0, written.length() - 1) : written;
          if (!name.isEmpty()) {
            CountryForm form = new CountryForm(name, columns[0], CountryMentionKind.CAPITAL);
            forms.add(new KnownForm.OfSeat(form, doubtful, column == 2));
          }
        }
      }
    }
    return forms;
  }

  /**
   * Those of {@code seats} that stand for a government.
   *
   * @param named codes of the countries that the article names otherwise
   */
  List<Candidate> governments(
      PreparedText text, Words words, List<SeatCandidate> seats, Set<String> named) {
    BitSet persons = wordsOfPersons(text, words);
    Set<String> personsNames = new HashSet<>();
    persons.stream().forEach(word -> personsNames.add(words.folded(word)));
    Predicate<Candidate> held = properNames.of(text, words);
    Sense[] senses = new Sense[seats.size()];
    for (int i = 0; i < senses.length; i++) {
      SeatCandidate seat = seats.get(i);
      boolean other =
          held.test(seat.words())
              || (seat.seat().doubtful() && !named.contains(seat.words().code()))
              || personsNames.contains(seat.words().key(words))
              || persons.get(seat.first())
              || (words.startsUpper(seat.first() - 1)
                  && titles.contains(words.folded(seat.first() - 1)))
              || properNames.isBeforeState(words, seat.end());
      senses[i] = other ? Sense.OTHER : sense(text, words, seat);
    }
    spread(words, seats, senses);
    List<Candidate> governments = new ArrayList<>();
    for (int i = 0; i < senses.length; i++) {
      if (senses[i] == Sense.GOVERNMENT) {
        Candidate candidate = seats.get(i).words();
        String name = candidate.span(text.text(), words).of(text.text());
        candidate.decide(candidate.code(), name + " stands for its government");
        governments.add(candidate);
      }
    }
    return governments;
  }

  /**
   * What is said of one is said of the other: {@code Moscow and Minsk said}, {@code Moscow-Kyiv}.
   */
  private static void spread(Words words, List<SeatCandidate> seats, Sense[] senses) {
    for (int i = 1; i < senses.length; i++) {
      SeatCandidate left = seats.get(i - 1);
      if (areJoined(words, left.end(), seats.get(i).first())) {
        boolean both = words.folded(left.first() - 1).equals("between");
        if (both || (senses[i - 1] == Sense.GOVERNMENT && senses[i] == Sense.OPEN)) {
          senses[i] = senses[i] == Sense.OTHER ? Sense.OTHER : senses[i - 1];
        } else if (senses[i] == Sense.GOVERNMENT && senses[i - 1] == Sense.OPEN) {
          senses[i - 1] = Sense.GOVERNMENT;
        }
      }
    }
  }

  private static boolean areJoined(Words words, int end, int first) {
    if (words.sentence(end - 1) != words.sentence(first)) {
      return false;
    }
    int and = words.folded(first - 1).equals("the") ? first - 2 : first - 1;
    return first == end
        ? words.gap(first) == Words.Gap.HYPHEN
        : and == end && words.folded(and).equals("and");
  }

  private Sense sense(PreparedText text, Words words, SeatCandidate seat) {
    int first = seat.first();
    int end = seat.end();
    int before = words.folded(first - 1).equals("the") ? first - 2 : first - 1;
    boolean follows = words.gap(before + 1) == Words.Gap.SPACE && before >= 0;
    if (words.gap(first) == Words.Gap.HYPHEN) {
      return prefixes.contains(words.folded(first - 1)) ? Sense.GOVERNMENT : Sense.OPEN;
    }
    if (follows && places.contains(words.folded(before)) && !relates(words, before)) {
      return Sense.OTHER;
    }
    if (seat.seat().house()) {
      int behindIt = words.gap(end) == Words.Gap.APOSTROPHE ? end + 1 : end;
      return sites.contains(words.folded(behindIt)) ? Sense.OTHER : Sense.GOVERNMENT;
    }
    boolean government =
        words.gap(end) == Words.Gap.HYPHEN
            ? compounds.contains(words.folded(end))
            : words.gap(end) == Words.Gap.APOSTROPHE
                ? owns(words, end)
                : (words.gap(end) == Words.Gap.SPACE
                        && (behind.contains(words.folded(end)) || acts(words, end)))
                    || (follows && isObject(words, before) && !nounFollows(text, words, end));
    return government ? Sense.GOVERNMENT : Sense.OPEN;
  }

  /** {@code said}, {@code has not said}. */
  private boolean acts(Words words, int word) {
    int end = Math.min(words.size(), word + LONGEST_VERB_GROUP);
    for (int i = word; i < end && words.gap(i) == Words.Gap.SPACE; i++) {
      if (verbs.contains(words.folded(i))) {
        return i == word || words.sentence(i) == words.sentence(word);
      }
      if (!auxiliaries.contains(words.folded(i))) {
        return false;
      }
    }
    return false;
  }

  /** {@code 's nuclear programme}; the first word that is known decides. */
  private boolean owns(Words words, int s) {
    int end = Math.min(words.size(), s + 1 + LONGEST_OWNED);
    for (int i = s + 1; i < end && words.gap(i) != Words.Gap.BREAK; i++) {
      if (owned.contains(words.folded(i))) {
        return true;
      }
    }
    return false;
  }

  /** {@code urged Tehran}, {@code ties with Tehran}, {@code talks between Tehran and …}. */
  private boolean isObject(Words words, int before) {
    return (objectVerbs.contains(words.folded(before)) && !words.startsUpper(before))
        || relates(words, before);
  }

  /** {@code asked the Rome police}: the city's name stands before its noun. */
  private static boolean nounFollows(PreparedText text, Words words, int end) {
    if (words.gap(end) != Words.Gap.SPACE || words.startsUpper(end)) {
      return false;
    }
    String tag = text.tag(text.tokens().get(words.token(end)));
    return tag.startsWith("NN") || tag.startsWith("JJ");
  }

  private boolean relates(Words words, int preposition) {
    if (!prepositions.contains(words.folded(preposition))) {
      return false;
    }
    Set<String> nouns = words.folded(preposition).equals("between") ? between : relations;
    int stop = Math.max(0, preposition - LONGEST_RELATION);
    for (int i = preposition - 1; i >= stop && words.gap(i + 1) == Words.Gap.SPACE; i--) {
      String word = words.folded(i);
      if (nouns.contains(word)) {
        return words.sentence(i) == words.sentence(preposition);
      }
      if (word.endsWith("ed") || word.endsWith("ing")) {
        return false; // "talks moved to Tehran": the verb governs it
      }
    }
    return false;
  }

  /** The words of names of persons that have several. */
  private static BitSet wordsOfPersons(PreparedText text, Words words) {
    BitSet persons = new BitSet();
    int word = 0;
    for (Entity entity : text.entities()) {
      if (entity.type() == EntityType.PERSON && entity.endToken() - entity.firstToken() > 1) {
        while (word < words.size() && words.end(word) <= entity.span().begin()) {
          word++;
        }
        for (int i = word; i < words.size() && words.begin(i) < entity.span().end(); i++) {
          persons.set(i);
        }
      }
    }
    return persons;
  }
}
