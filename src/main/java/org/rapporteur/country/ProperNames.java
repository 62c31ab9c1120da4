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
 * Finds the countries' words that are part of a longer proper name: {@code Russian Foreign
 * Ministry}, {@code Bank of China}, {@code Air Zimbabwe}.
 *
 * <p>The capitalised run behind the word, or before {@code of}, is read outwards up to eight words;
 * the first word that is known decides: a head of names ({@code Ministry}) makes it one, an office
 * ({@code Foreign Minister}) does not. In headlines every word has a capital, so only heads that
 * never are common nouns count there.
 */
final class ProperNames {
  private static final int LONGEST_RUN = 8;

  private final Set<String> heads = new HashSet<>();
  private final Set<String> headsInHeadlines = new HashSet<>();
  private final Set<String> headsUnlessTitle = new HashSet<>();
  private final Set<String> titles = WordList.words("titles.txt");
  private final Set<String> prefixes = WordList.words("name-prefixes.txt");
  private final Set<String> towns = WordList.words("us-towns.txt");
  private final Set<String> states = WordList.words("us-states.txt");
  private static final Set<String> CONNECTORS = Set.of("of", "for", "and", "on", "the", "in", "de");
  private static final Set<String> GOVERNMENTS = Set.of("government", "governments", "state");

  ProperNames() {
    for (String line : WordList.lines("name-heads.txt")) {
      String head = Countries.fold(line.replaceAll("[+~]$", ""));
      heads.add(head);
      if (line.endsWith("+")) {
        headsInHeadlines.add(head);
      } else if (line.endsWith("~")) {
        headsUnlessTitle.add(head);
      }
    }
  }

  /** Whether the candidate is part of a currency ({@code US$5}) or a town's name. */
  boolean isOther(PreparedText text, Words words, Candidate candidate) {
    return isCurrency(text.text(), words, candidate) || isTownOfState(words, candidate);
  }

  /** A test for the candidates of one text, in text order: whether a longer name holds them. */
  Predicate<Candidate> of(PreparedText text, Words words) {
    OrganizationNames organizations = new OrganizationNames(text);
    return candidate -> {
      boolean headline = words.inHeadline(candidate.first());
      return headFollows(words, candidate, headline)
          || headBefore(words, candidate, headline)
          || prefixBefore(words, candidate)
          || (!headline && organizations.hold(words, candidate, this));
    };
  }

  /** Whether a state of the US stands behind a comma: {@code Moscow, Idaho}. */
  boolean isBeforeState(Words words, int end) {
    return isStateBehindComma(words, end);
  }

  boolean isTitle(String word) {
    return titles.contains(word);
  }

  boolean isGovernment(String word) {
    return GOVERNMENTS.contains(word);
  }

  private boolean headFollows(Words words, Candidate candidate, boolean headline) {
    int begin = candidate.end();
    if (words.gap(begin) == Words.Gap.HYPHEN) {
      return false; // "Turkish-Gulf accords"
    }
    if (!isNextInRun(words, begin) || GOVERNMENTS.contains(words.folded(begin))) {
      // "the Malta Government Stock" is a name, "the Malta Government" is not worth one
      if (!isNextInRun(words, begin) || !isNextInRun(words, begin + 1)) {
        return false;
      }
    }
    int end = Math.min(words.size(), begin + LONGEST_RUN);
    for (int i = begin; i < end; i++) {
      if (!isNextInRun(words, i) && !(i > begin && isConnector(words, i))) {
        return false;
      }
      String word = words.folded(i);
      if (titles.contains(word)) {
        return false;
      }
      if ((headline ? headsInHeadlines : heads).contains(word)
          && !(headsUnlessTitle.contains(word) && titles.contains(words.folded(i + 1)))) {
        return true;
      }
    }
    return false;
  }

  /** The small words of {@code Swiss People's Party} and {@code US Office of the Ombudsman}. */
  private static boolean isConnector(Words words, int word) {
    boolean nameGoesOn = isNextInRun(words, word + 1) || isNextInRun(words, word + 2);
    return nameGoesOn
        && (words.gap(word) == Words.Gap.APOSTROPHE
            ? words.folded(word).equals("s")
            : words.gap(word) == Words.Gap.SPACE && CONNECTORS.contains(words.folded(word)));
  }

  private static boolean isNextInRun(Words words, int word) {
    return (words.gap(word) == Words.Gap.SPACE || words.gap(word) == Words.Gap.HYPHEN)
        && words.startsUpper(word)
        && words.sentence(word) == words.sentence(word - 1);
  }

  private boolean headBefore(Words words, Candidate candidate, boolean headline) {
    int last = candidate.first() - 1;
    if (words.gap(candidate.first()) == Words.Gap.BREAK) {
      return false;
    }
    if (words.folded(last).equals("the")) {
      last--;
    }
    if (!words.folded(last).equals("of") || words.gap(last + 1) == Words.Gap.BREAK) {
      return false;
    }
    int next = candidate.end();
    boolean common = words.gap(next) == Words.Gap.SPACE && !words.startsUpper(next);
    if (!words.startsUpper(last - 1)
        || (candidate.kind() == CountryMentionKind.ADJECTIVE && common)) {
      return false; // "of the Party and of American voters"
    }
    boolean head = false;
    int stop = Math.max(0, last - LONGEST_RUN);
    for (int i = last - 1; i >= stop; i--) {
      String word = words.folded(i);
      boolean upper = words.startsUpper(i);
      if (words.gap(i + 1) == Words.Gap.BREAK || !(upper || CONNECTORS.contains(word))) {
        return head;
      }
      // "the Minister for Trade and Industry of Malta" is no name, "the Governor of the Bank of
      // Malta" holds one
      if (upper && (word.startsWith("minister") || (!head && titles.contains(word)))) {
        return false;
      }
      if (upper && !head && heads.contains(word)) {
        if (headline && !headsInHeadlines.contains(word) && !isNameHead(word)) {
          return false;
        }
        head = true;
      }
    }
    return head;
  }

  /** Heads that make a name even in a headline where {@code of} follows: {@code Bank of China}. */
  private static boolean isNameHead(String word) {
    return word.equals("bank") || word.equals("university") || word.equals("gulf");
  }

  private boolean prefixBefore(Words words, Candidate candidate) {
    int before = candidate.first() - 1;
    return candidate.kind() == CountryMentionKind.NAME
        && words.gap(candidate.first()) == Words.Gap.SPACE
        && words.startsUpper(before)
        && words.sentence(before) == words.sentence(candidate.first())
        && prefixes.contains(words.folded(before));
  }

  /**
   * {@code Lebanon, Pa.}: a town that bears a country's name. In a list of states ({@code Mexico,
   * Texas and Utah}) it is the country.
   */
  private boolean isTownOfState(Words words, Candidate candidate) {
    int state = candidate.end();
    return candidate.kind() == CountryMentionKind.NAME
        && towns.contains(candidate.key(words))
        && isStateBehindComma(words, state)
        && !isStateBehindComma(words, state + 1)
        && !(words.gap(state + 1) == Words.Gap.SPACE && words.folded(state + 1).equals("and"));
  }

  private boolean isStateBehindComma(Words words, int word) {
    return word < words.size()
        && words.gap(word) == Words.Gap.BREAK
        && words.begin(word) - words.end(word - 1) == 2
        && words.sentence(word) == words.sentence(word - 1)
        && words.startsUpper(word)
        && (states.contains(words.folded(word))
            || states.contains(words.folded(word) + " " + words.folded(word + 1)));
  }

  /** {@code US$5} and {@code $US5}. */
  private static boolean isCurrency(String text, Words words, Candidate candidate) {
    int begin = words.begin(candidate.first());
    int end = words.end(candidate.end() - 1);
    return (begin > 0 && text.charAt(begin - 1) == '$')
        || (end < text.length() && text.charAt(end) == '$');
  }

  /** The organisations that the name tagger found. */
  private static final class OrganizationNames {
    private final List<Entity> entities;
    private int next;

    OrganizationNames(PreparedText text) {
      entities = text.entities().stream().filter(e -> e.type() == EntityType.ORGANIZATION).toList();
    }

    /** Whether one holds the candidate and another word that makes a name of it. */
    boolean hold(Words words, Candidate candidate, ProperNames names) {
      int begin = words.begin(candidate.first());
      while (next < entities.size() && entities.get(next).span().end() <= begin) {
        next++;
      }
      if (next == entities.size() || entities.get(next).span().begin() > begin) {
        return false;
      }
      Entity entity = entities.get(next);
      for (int i = candidate.end(); within(words, i, entity); i++) {
        if (names.isTitle(words.folded(i)) || names.isGovernment(words.folded(i))) {
          return false;
        }
        if (words.startsUpper(i)) {
          return words.gap(i) == Words.Gap.SPACE && !isOffice(words, i, entity, names);
        }
      }
      int before = candidate.first() - 1;
      return before >= 0
          && words.begin(before) >= entity.span().begin()
          && words.gap(before + 1) == Words.Gap.SPACE
          && words.startsUpper(before)
          && !names.isTitle(words.folded(before));
    }

    /** {@code US Treasury Secretary}: the organisation's name is part of an office's. */
    private static boolean isOffice(Words words, int word, Entity entity, ProperNames names) {
      int behind = word;
      while (within(words, behind, entity)) {
        behind++;
      }
      return behind < words.size()
          && words.gap(behind) == Words.Gap.SPACE
          && words.startsUpper(behind)
          && names.isTitle(words.folded(behind));
    }

    private static boolean within(Words words, int word, Entity entity) {
      return word < words.size() && words.end(word) <= entity.span().end();
    }
  }
}
