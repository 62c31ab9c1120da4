package org.rapporteur.country;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fact.Country;
import org.rapporteur.fact.CountryMention;
import org.rapporteur.fact.CountryMentionKind;
import org.rapporteur.fact.Span;
import org.rapporteur.reference.Countries;
import org.rapporteur.reference.CountryForm;
import org.rapporteur.text.PreparedText;

/**
 * The countries that an article names: by name, adjective, people or abbreviation.
 *
 * <p>{@code the US-drafted text on Syria} names {@code US} and {@code SY}. Names that hold a
 * country's ({@code Bank of China}, {@code New Mexico}), languages, persons ({@code Jordan Smith})
 * and namesakes (Georgia, the state of the US) are none. England, Scotland, Wales and Northern
 * Ireland are no countries here.
 *
 * <p>One walk over the words finds the longest forms; then plain rules, each in a class of its own,
 * take away what names something else. May be shared between threads.
 */
public final class CountryExtractor {
  private final FormTrie forms = FormTrie.load();
  private final Map<String, CountryForm> combiningForms = new HashMap<>();
  private final Capitals capitals = new Capitals();
  private final Languages languages = new Languages();
  private final ProperNames properNames = new ProperNames();
  private final Persons persons = new Persons();
  private final Senses senses = new Senses();

  /** Reads the package's lists, a few milliseconds' work. */
  public CountryExtractor() {
    for (String line : WordList.lines("combining-forms.tsv")) {
      String[] columns = line.split("\t", -1);
      combiningForms.put(
          Countries.fold(columns[0]),
          new CountryForm(columns[0], columns[1], CountryMentionKind.ADJECTIVE));
    }
  }

  /** Finds the countries named in {@code text}, in order of first mention; empty where none is. */
  public List<Country> extract(PreparedText text) {
    Words words = Words.of(text);
    List<Candidate> candidates = candidates(words);
    if (candidates.isEmpty()) {
      return List.of();
    }
    candidates.removeIf(candidate -> languages.isLanguage(words, candidate));
    candidates.removeIf(properNames.of(text, words));
    candidates.removeIf(persons.of(text, words));
    senses.decide(words, candidates);
    capitals.decide(words, candidates);
    return countries(text, words, candidates);
  }

  private List<Candidate> candidates(Words words) {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < words.size(); ) {
      FormTrie.Match match = forms.longest(words, i);
      if (match != null && match.form() != null) {
        candidates.add(new Candidate(i, match.end(), match.form()));
      }
      CountryForm combining = match == null ? combining(words, i) : null;
      if (combining != null) {
        candidates.add(new Candidate(i, i + 1, combining));
      }
      i = match == null ? i + 1 : match.end();
    }
    return candidates;
  }

  /** {@code Sino-US}: a hyphen and a capital follow. */
  private @Nullable CountryForm combining(Words words, int word) {
    return words.gap(word + 1) == Words.Gap.HYPHEN
            && words.startsUpper(word)
            && words.startsUpper(word + 1)
        ? combiningForms.get(words.folded(word))
        : null;
  }

  private List<Country> countries(PreparedText text, Words words, List<Candidate> candidates) {
    Map<String, List<CountryMention>> mentions = new LinkedHashMap<>();
    Map<String, String> reasons = new LinkedHashMap<>();
    for (Candidate candidate : candidates) {
      Span span = candidate.span(text.text(), words);
      mentions
          .computeIfAbsent(candidate.code(), code -> new ArrayList<>())
          .add(new CountryMention(span, span.of(text.text()), languages.kind(words, candidate)));
      if (candidate.why() != null) {
        reasons.putIfAbsent(candidate.code(), candidate.why());
      }
    }
    List<Country> countries = new ArrayList<>(mentions.size());
    mentions.forEach(
        (code, found) ->
            countries.add(
                new Country(
                    code,
                    Objects.requireNonNull(Countries.name(code)),
                    reasons.get(code),
                    null,
                    found)));
    return countries;
  }
}
