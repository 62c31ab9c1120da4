package org.rapporteur.country;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.rapporteur.fact.CountryMentionKind;

/**
 * Tells a language from a country's adjective, and the adjective from the people.
 *
 * <p>A language: {@code in French}, {@code speaks Chinese}, {@code the Dutch language}, {@code
 * Russian-speaking}, {@code Arabic and Turkish}. The country: {@code in French waters}, {@code the
 * Chinese said}.
 */
final class Languages {
  private final Set<String> languages;
  private final Set<String> others;
  private final Set<String> speak;
  private final Set<String> study;
  private final Set<String> after;
  private final Set<String> clause;
  private final Set<String> counted;

  Languages() {
    Map<String, Set<String>> lists = WordList.named("languages.tsv");
    languages = list(lists, "language");
    others = list(lists, "other");
    speak = list(lists, "speak");
    study = list(lists, "study");
    after = list(lists, "after");
    clause = list(lists, "clause");
    counted = list(lists, "counted");
  }

  private static Set<String> list(Map<String, Set<String>> lists, String name) {
    return Objects.requireNonNull(lists.get(name), name);
  }

  /** Whether the candidate names a language. */
  boolean isLanguage(Words words, Candidate candidate) {
    int word = candidate.first();
    if (candidate.kind() != CountryMentionKind.ADJECTIVE
        || candidate.end() - word > 1
        || !languages.contains(words.folded(word))) {
      return false;
    }
    if (words.gap(word + 1) != Words.Gap.BREAK && after.contains(words.folded(word + 1))) {
      return true;
    }
    if (isListedWithLanguage(words, word)) {
      return true;
    }
    String before = words.gap(word) == Words.Gap.SPACE ? words.folded(word - 1) : "";
    return speak.contains(before) || (study.contains(before) && !nounFollows(words, word));
  }

  /**
   * How the candidate names its country: adjectives with a determiner before and no noun behind
   * them stand for the people.
   */
  CountryMentionKind kind(Words words, Candidate candidate) {
    boolean people =
        candidate.kind() == CountryMentionKind.ADJECTIVE
            && words.gap(candidate.first()) == Words.Gap.SPACE
            && counted.contains(words.folded(candidate.first() - 1))
            && !nounFollows(words, candidate.end() - 1);
    return people ? CountryMentionKind.DEMONYM : candidate.kind();
  }

  /** Whether what stands behind a word may be a noun or more of a noun phrase. */
  boolean nounFollows(Words words, int word) {
    int next = word + 1;
    return words.gap(next) == Words.Gap.HYPHEN
        || (words.gap(next) == Words.Gap.SPACE
            && words.sentence(next) == words.sentence(word)
            && !clause.contains(words.folded(next))
            && !words.folded(next).endsWith("ly"));
  }

  /** Next to {@code English}, {@code Arabic …} in a list: {@code in Arabic, French and English}. */
  private boolean isListedWithLanguage(Words words, int word) {
    int before = word - 1;
    if (words.folded(before).equals("and") || words.folded(before).equals("or")) {
      before--;
    }
    if (before >= 0
        && before < word - (words.gap(word) == Words.Gap.BREAK ? 0 : 1)
        && words.sentence(before) == words.sentence(word)
        && others.contains(words.folded(before))
        && words.startsUpper(before)
        && !nounFollows(words, word)) {
      return true;
    }
    int next = word + 1;
    if (words.folded(next).equals("and") || words.folded(next).equals("or")) {
      next++;
    }
    return next < words.size()
        && (next > word + 1 || words.gap(next) == Words.Gap.BREAK)
        && words.sentence(next) == words.sentence(word)
        && others.contains(words.folded(next))
        && words.startsUpper(next)
        && !nounFollows(words, next);
  }
}
