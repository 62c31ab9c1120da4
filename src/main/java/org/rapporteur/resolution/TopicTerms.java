package org.rapporteur.resolution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import opennlp.tools.stemmer.PorterStemmer;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reference.Countries;
import org.rapporteur.reference.CountryForm;

/**
 * Words and countries as terms by which what a text says of a resolution is compared with titles in
 * the catalogue.
 *
 * <p>A word's term is its stem ({@code settlements} and {@code settlement} are one), a country's is
 * {@code @} and its code, whatever it is called: {@code DPRK} and {@code North Korea} are
 * {@code @KP}. Function words, and words that every resolution is told with, have none. Not
 * thread-safe.
 */
final class TopicTerms {
  private static final Set<String> COMMON = Lexicon.group("no-topic");

  /** What a country's term begins with. */
  static final String COUNTRY = "@";

  private static final String INITIALISM = "#";
  private static final int SHORTEST = 2;
  private static final int LONGEST_INITIALISM = 5;
  private static final Map<String, List<List<String>>> COUNTRY_FORMS = new HashMap<>();
  private static final Map<List<String>, String> COUNTRY_CODES = new HashMap<>();
  private static final Map<String, String> SYNONYMS = new HashMap<>();

  static {
    for (CountryForm form : Countries.forms()) {
      List<String> words = Countries.words(form.text());
      COUNTRY_FORMS.computeIfAbsent(words.get(0), first -> new ArrayList<>()).add(words);
      COUNTRY_CODES.putIfAbsent(words, form.code());
    }
    COUNTRY_FORMS.values().forEach(forms -> forms.sort((a, b) -> b.size() - a.size()));
    for (String[] row : Lexicon.table("topic-synonyms.tsv")) {
      SYNONYMS.put(row[0], row[1]);
    }
  }

  private final PorterStemmer stemmer = new PorterStemmer();
  private final Map<String, String> stems = new HashMap<>();
  private final Map<String, List<String>> titles = new HashMap<>();

  /** The term of a country. */
  static String country(String code) {
    return COUNTRY + code;
  }

  /**
   * Adds the terms of one word, in lower case, to {@code terms}: none, one, or those of its parts.
   */
  void add(String word, List<String> terms) {
    int hyphen = word.indexOf('-');
    if (hyphen > 0) {
      add(word.replace("-", ""), terms); // cease-fire
      for (String part : word.split("-", -1)) {
        add(part, terms);
      }
      return;
    }
    String meant = SYNONYMS.getOrDefault(word, word);
    if (meant.length() >= SHORTEST
        && Character.isLetter(meant.charAt(0))
        && !COMMON.contains(meant)) {
      terms.add(stem(meant));
    }
  }

  private String stem(String word) {
    return word.length() > 3 ? stems.computeIfAbsent(word, stemmer::stem) : word;
  }

  /** The terms of a title, in its order; asked again, what was found before. */
  List<String> of(String title) {
    return titles.computeIfAbsent(title, this::read);
  }

  private List<String> read(String title) {
    List<String> words = Countries.words(title.replace("-", "- "));
    List<String> terms = new ArrayList<>();
    for (int i = 0; i < words.size(); ) {
      List<String> form = countryAt(words, i);
      if (form.isEmpty()) {
        add(words.get(i), terms);
        i++;
      } else {
        terms.add(country(COUNTRY_CODES.getOrDefault(form, "")));
        i += form.size();
      }
    }
    return terms;
  }

  private static List<String> countryAt(List<String> words, int at) {
    for (List<String> form : COUNTRY_FORMS.getOrDefault(words.get(at), List.of())) {
      int end = at + form.size();
      // "us" and "in" are words first.
      boolean word = form.size() == 1 && form.get(0).length() <= 2;
      if (!word && end <= words.size() && words.subList(at, end).equals(form)) {
        return form;
      }
    }
    return List.of();
  }

  /** The term of a word in capitals that may shorten others: {@code AI}; null for what is none. */
  static @Nullable String initialism(String written) {
    boolean capitals =
        written.length() > 1
            && written.length() <= LONGEST_INITIALISM
            && written.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    return capitals ? INITIALISM + written.toLowerCase(Locale.ROOT) : null;
  }

  /** What a title's words may be shortened to: {@code artificial intelligence} to {@code #ai}. */
  static List<String> initialisms(String title) {
    List<String> initialisms = new ArrayList<>();
    List<String> words =
        Countries.words(title).stream()
            .filter(word -> !COMMON.contains(word) && Character.isLetter(word.charAt(0)))
            .toList();
    for (int begin = 0; begin < words.size(); begin++) {
      StringBuilder letters = new StringBuilder();
      for (int i = begin; i < words.size() && i < begin + LONGEST_INITIALISM; i++) {
        letters.append(words.get(i).charAt(0));
        if (letters.length() > 1) {
          initialisms.add(INITIALISM + letters);
        }
      }
    }
    return initialisms;
  }
}
