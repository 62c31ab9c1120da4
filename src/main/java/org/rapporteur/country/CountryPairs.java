package org.rapporteur.country;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.fact.Country;
import org.rapporteur.fact.CountryMention;
import org.rapporteur.fact.CountryMentionKind;
import org.rapporteur.fact.CountryPair;
import org.rapporteur.text.PreparedText;

/**
 * Countries that one sentence names together: the edges of a network of countries.
 *
 * <p>{@code Chile thanked Peru. Peru met Chileans.} gives {@code CL, PE} with 2 sentences. May be
 * called from any thread.
 */
public final class CountryPairs {
  /**
   * A sentence that names more is a list (of voters, of members) and ties no two of them: n
   * countries would make n(n-1)/2 pairs.
   */
  static final int MOST_IN_A_SENTENCE = 12;

  private CountryPairs() {}

  /**
   * The pairs of {@code countries} that share a sentence of {@code text}, most sentences first,
   * those of as many in alphabetical order. A country's word inside a longer name makes no pair.
   */
  public static List<CountryPair> of(PreparedText text, List<Country> countries) {
    if (countries.size() < 2) {
      return List.of();
    }
    Map<List<String>, Integer> sentences = new HashMap<>();
    for (Set<String> codes : codesBySentence(text, countries).values()) {
      if (codes.size() <= MOST_IN_A_SENTENCE) {
        List<String> sorted = List.copyOf(codes);
        for (int i = 0; i < sorted.size(); i++) {
          for (int j = i + 1; j < sorted.size(); j++) {
            sentences.merge(List.of(sorted.get(i), sorted.get(j)), 1, Integer::sum);
          }
        }
      }
    }
    List<CountryPair> pairs = new ArrayList<>(sentences.size());
    sentences.forEach((codes, count) -> pairs.add(new CountryPair(codes, count)));
    pairs.sort(
        Comparator.comparingInt(CountryPair::sentences)
            .reversed()
            .thenComparing(pair -> String.join(" ", pair.codes())));
    return pairs;
  }

  private static Map<Integer, Set<String>> codesBySentence(
      PreparedText text, List<Country> countries) {
    Map<Integer, Set<String>> codes = new TreeMap<>();
    for (Country country : countries) {
      for (CountryMention mention : country.mentions()) {
        int token = text.tokenAt(mention.span().begin());
        if (mention.kind() != CountryMentionKind.WITHIN_NAME && token < text.tokens().size()) {
          int sentence = text.tokens().get(token).sentence();
          codes.computeIfAbsent(sentence, s -> new TreeSet<>()).add(country.code());
        }
      }
    }
    return codes;
  }
}
