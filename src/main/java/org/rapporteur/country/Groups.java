package org.rapporteur.country;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.rapporteur.fact.CountryGroup;
import org.rapporteur.fact.GroupMention;
import org.rapporteur.fact.Span;
import org.rapporteur.reference.CountryGroups;

/** Makes groups of states of the words that the walk found. */
final class Groups {
  private final GroupSenses senses = new GroupSenses();

  /**
   * The groups that an article names, in order of first mention.
   *
   * @param countries codes of the countries that it names
   */
  List<CountryGroup> of(
      String text, Words words, List<GroupCandidate> candidates, Set<String> countries) {
    if (candidates.isEmpty()) {
      return List.of();
    }
    candidates.removeIf(group -> isExcepted(text, words, group));
    senses.decide(words, candidates, countries);
    Map<String, List<GroupMention>> mentions = new LinkedHashMap<>();
    for (GroupCandidate candidate : candidates) {
      Span span = span(text, words, candidate);
      mentions
          .computeIfAbsent(id(text, candidate, span), id -> new ArrayList<>())
          .add(new GroupMention(span, span.of(text)));
    }
    List<CountryGroup> groups = new ArrayList<>();
    mentions.forEach(
        (id, found) ->
            groups.add(
                new CountryGroup(
                    id, Objects.requireNonNull(CountryGroups.name(id)), null, List.of(), found)));
    return groups;
  }

  /** {@code non-EU countries} are not the EU, {@code AU$5} is money. */
  private static boolean isExcepted(String text, Words words, GroupCandidate group) {
    int end = words.end(group.end() - 1);
    return (words.gap(group.first()) == Words.Gap.HYPHEN
            && words.folded(group.first() - 1).equals("non"))
        || (end < text.length() && text.charAt(end) == '$');
  }

  /** With the plus of {@code OPEC+}, which is no part of a word. */
  private static Span span(String text, Words words, GroupCandidate group) {
    int end = words.end(group.end() - 1);
    boolean plus = end < text.length() && text.charAt(end) == '+';
    return new Span(words.begin(group.first()), plus ? end + 1 : end);
  }

  private static String id(String text, GroupCandidate group, Span span) {
    String larger =
        text.charAt(span.end() - 1) == '+' ? CountryGroups.idOf(span.of(text)) : group.id();
    return larger == null ? group.id() : larger;
  }
}
