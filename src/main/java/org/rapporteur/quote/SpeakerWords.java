package org.rapporteur.quote;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reference.PersonNameWords;

/** What the package's word lists say of a word; all words are asked for in lower case. */
final class SpeakerWords {
  private final Map<String, String> honorifics = WordTable.read("honorifics.tsv");
  private final Map<String, String> roles = WordTable.read("roles.tsv");
  private final Map<String, String> genderedRoles = WordTable.read("gendered-roles.tsv");
  private final Map<String, String> pronouns = WordTable.read("pronouns.tsv");
  private final Map<String, String> partiesAndStates = WordTable.read("us-parties-states.tsv");
  private final Map<String, String> cues = WordTable.read("cue-acts.tsv");
  private final Set<String> organizationNouns = WordTable.read("organization-nouns.txt").keySet();
  private final Set<String> documentNouns = WordTable.read("document-nouns.txt").keySet();
  private final Set<String> groupNouns = WordTable.read("group-nouns.txt").keySet();
  private final Set<String> agents = WordTable.read("agents.txt").keySet();
  private final Map<String, String> bodies = WordTable.read("bodies.tsv");
  private final GivenNames givenNames = new GivenNames();

  /** {@code mr.}, {@code dr.}: no part of a name. */
  boolean isHonorific(String word) {
    return honorifics.containsKey(word);
  }

  /** The gender that a form of address or a role tells: {@code mrs.}, {@code spokesman}. */
  Gender titleGender(String word) {
    return gender(honorifics.getOrDefault(word, genderedRoles.getOrDefault(word, "")));
  }

  /** Whether a person may be called so: {@code senator}, {@code sen.}, {@code wife}. */
  boolean isRole(String word) {
    return roles.containsKey(word);
  }

  /** The word that a role's abbreviation or variant stands for; other words stay. */
  String role(String word) {
    String forms = roles.getOrDefault(word, "");
    int tab = forms.indexOf('\t');
    String form = tab < 0 ? forms : forms.substring(0, tab);
    return form.isEmpty() ? word : form;
  }

  /** Other words for the bearer of a role: {@code senator} is also a {@code lawmaker}. */
  List<String> otherRoles(String word) {
    String forms = roles.getOrDefault(word, "");
    int tab = forms.indexOf('\t');
    return tab < 0 ? List.of() : List.of(forms.substring(tab + 1).split(" ", -1));
  }

  /** What kind of pronoun, by {@code pronouns.tsv}; null where it is none. */
  @Nullable String pronoun(String word) {
    return pronouns.get(word);
  }

  /** The given name that a short form stands for; others stay. */
  String givenName(String word) {
    return PersonNameWords.fullForm(word);
  }

  /** Whether a given name starts so. */
  boolean isGivenName(String word) {
    return givenNames.contains(word) || PersonNameWords.isShortForm(word);
  }

  /** The gender that a given name tells. */
  Gender givenNameGender(String word) {
    return givenNames.gender(word);
  }

  /** Whether it is a family name that stands first: {@code xi}. */
  boolean isFamilyFirst(String word) {
    return PersonNameWords.isFamilyFirst(word);
  }

  boolean isOrganizationNoun(String word) {
    return organizationNouns.contains(word);
  }

  /** Whether an owner, {@code person} or {@code country}, and this noun name a body together. */
  boolean isBodyOf(String owner, String word) {
    return bodies.getOrDefault(word, "").contains(owner);
  }

  /** Whether the bearer of a role acts for another: {@code spokesman}, {@code lawyer}. */
  boolean isAgent(String word) {
    return agents.contains(word);
  }

  boolean isDocumentNoun(String word) {
    return documentNouns.contains(word) || documentNouns.contains(singular(word));
  }

  boolean isGroupNoun(String word) {
    return groupNouns.contains(word);
  }

  /** The state or party that {@code d} or {@code fla.} is short for; null where it is none. */
  @Nullable String partyOrState(String word) {
    return partiesAndStates.get(word);
  }

  /** Whether a cue may hold it: a sign that a verb of saying stands there. */
  boolean isCue(String word) {
    return cues.containsKey(word);
  }

  /** The singular of a regular plural. */
  static String singular(String word) {
    if (word.endsWith("ies") && word.length() > 4) {
      return word.substring(0, word.length() - 3) + "y";
    }
    return word.endsWith("s") && !word.endsWith("ss") ? word.substring(0, word.length() - 1) : word;
  }

  private static Gender gender(String name) {
    return switch (name) {
      case "male" -> Gender.MALE;
      case "female" -> Gender.FEMALE;
      default -> Gender.UNKNOWN;
    };
  }

  static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
