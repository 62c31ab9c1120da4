package org.rapporteur.quote;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fact.CountryMentionKind;

/**
 * What an article says of the persons that it names: role, affiliation, country, and all words that
 * may stand for them later.
 *
 * <pre>
 * before    = modifier* role [","] NAME       French President NAME; her lawyer, NAME
 *           | role "of" Capital+ NAME         Secretary of State NAME
 * after     = NAME [","] [age ","] phrase     NAME, China's envoy to the UN,; NAME, 52, a farmer
 *           | NAME ("of" | "from" | "at" | "with") name
 *           | NAME "(" party-state ")"        NAME (R-Texas)
 *           | NAME ("is" | "was") phrase      NAME is the mayor of ...
 * phrase    = "who is"? (article | possessor)? word* role word*
 * </pre>
 *
 * <p>Each look is a few words long, so the whole is linear in the article's length.
 */
final class Descriptions {
  private static final int BEFORE = 9;
  private static final int AFTER = 25;
  private static final int ROLE_WITHIN = 8;
  private static final int LONGEST_TRADE = 3;
  private static final Set<String> DETERMINERS =
      Set.of("a", "an", "the", "his", "her", "their", "its", "another", "one");
  private static final Set<String> MODIFIERS =
      Set.of(
          "former",
          "senior",
          "chief",
          "deputy",
          "vice",
          "acting",
          "interim",
          "top",
          "longtime",
          "veteran",
          "retired",
          "late",
          "assistant",
          "associate",
          "permanent",
          "special",
          "foreign",
          "prime",
          "general",
          "national",
          "state",
          "lead",
          "then",
          "ex",
          "first",
          "current",
          "conservative",
          "liberal",
          "presidential",
          "fellow",
          "campaign",
          "communications",
          "press",
          "executive",
          "managing",
          "political",
          "legal",
          "health",
          "defense",
          "defence",
          "finance",
          "interior",
          "co",
          "staff",
          "high",
          "district",
          "white",
          "house",
          "supreme",
          "court",
          "trial");
  private static final Set<String> ENDS =
      Set.of(
          ",", ".", ";", ":", "(", ")", "--", "—", "–", "said", "says", "told", "who", "which",
          "\"", "“", "”", "''", "``", "...", "…", "!", "?");
  private static final Set<String> LINKS = Set.of("of", "from", "at", "with", "for", "in", "to");
  private static final Set<String> HOME_LINKS = Set.of("of", "from", "for", "in");

  private final SpeakerWords words;
  private final TokenView view;
  private final CountryLookup countries;
  private final Cast cast;

  Descriptions(SpeakerWords words, TokenView view, CountryLookup countries, Cast cast) {
    this.words = words;
    this.view = view;
    this.countries = countries;
    this.cast = cast;
  }

  void fill() {
    for (Mention mention : cast.mentions()) {
      if (mention.figure().isPerson()) {
        before(mention);
        after(mention);
      }
    }
  }

  private void before(Mention mention) {
    int sentence = view.sentence(mention.first()).firstToken();
    int last = mention.first() - 1;
    boolean comma = last > sentence && view.lower(last).equals(",");
    if (comma) {
      last--;
    }
    int end = last + 1;
    if (last - 1 > sentence && view.lower(last - 1).equals("of") && view.capitalized(last)) {
      last -= 2;
    }
    if (last < sentence || !words.isRole(view.lower(last))) {
      return;
    }
    int first = last;
    while (first - 1 >= Math.max(sentence, last - BEFORE) && isModifier(first - 1)) {
      first--;
    }
    if (comma && !isBounded(first - 1)) {
      return; // a list: ... the senator, Ruiz and others
    }
    if (view.possessive(first - 1)) { // China's ambassador, NAME
      Mention owner = cast.at(first - 2);
      first = owner == null ? first - 2 : owner.first();
    }
    describe(mention.figure(), Math.max(sentence, first), end, last);
  }

  private boolean isModifier(int token) {
    String word = view.lower(token);
    if (!view.word(token) || DETERMINERS.contains(word) || words.isHonorific(word)) {
      return false;
    }
    Mention named = cast.at(token);
    return (view.capitalized(token) && (named == null || !named.figure().isPerson()))
        || MODIFIERS.contains(word)
        || words.isRole(word)
        || words.isOrganizationNoun(word)
        || countries.at(view, token) != null;
  }

  private boolean isBounded(int token) {
    return DETERMINERS.contains(view.lower(token)) || view.possessive(token);
  }

  private void after(Mention mention) {
    Figure figure = mention.figure();
    int at = mention.end();
    int limit = Math.min(view.sentence(mention.first()).endToken(), at + AFTER);
    String next = view.lower(at);
    if (view.possessive(at) || at >= limit) {
      return;
    }
    if (next.equals("(")) {
      brackets(figure, at + 1, Math.min(limit, at + 7));
      return;
    }
    if (LINKS.contains(next) && !next.equals("to") && !next.equals("for")) {
      int end = phraseEnd(at + 1, limit);
      if (end - at <= 8) {
        home(figure, at, end);
      }
      return;
    }
    boolean copula = next.equals("is") || next.equals("was");
    if (!copula && !next.equals(",")) {
      return;
    }
    at++;
    if (!copula && isAge(at) && view.lower(at + 1).equals(",")) {
      at += 2;
    }
    if (view.lower(at).equals("who") && isBe(view.lower(at + 1))) {
      at += 2;
    }
    int end = phraseEnd(at, limit);
    int role = roleIn(at, end);
    boolean article = DETERMINERS.contains(view.lower(at));
    if (role >= 0 && (!copula || article)) {
      describe(figure, at, end, role);
    } else if (!copula && LINKS.contains(view.lower(at))) {
      home(figure, at, end);
    } else if (!copula && article) {
      trade(figure, at + 1, end);
      addWords(figure, at, end);
    }
  }

  /** {@code NAME, a Czech skier}: any noun serves as a role behind somebody's nationality. */
  private void trade(Figure figure, int from, int end) {
    CountryLookup.Named nation = from < end ? countries.at(view, from) : null;
    if (nation == null || nation.mention().kind() != CountryMentionKind.ADJECTIVE) {
      return;
    }
    figure.country = figure.country == null ? nation.code() : figure.country;
    int first = view.endToken(nation.mention().span());
    int last = first;
    while (last < end && !LINKS.contains(view.lower(last))) {
      last++;
    }
    if (figure.role == null && first < last && last - first <= LONGEST_TRADE) {
      figure.role = view.text(first, last);
    }
  }

  private static boolean isBe(String word) {
    return word.equals("is") || word.equals("was") || word.equals("'s");
  }

  private boolean isAge(int token) {
    String word = view.text(token);
    return word.length() <= 3 && !word.isEmpty() && Character.isDigit(word.charAt(0));
  }

  private int phraseEnd(int from, int limit) {
    int end = from;
    while (end < limit && !ENDS.contains(view.lower(end))) {
      end++;
    }
    return end;
  }

  /** The first role's last word before a preposition: the head; -1 where there is none. */
  private int roleIn(int from, int end) {
    int role = -1;
    for (int i = from; i < Math.min(end, from + ROLE_WITHIN + 4); i++) {
      String word = view.lower(i);
      if (LINKS.contains(word) || (word.equals("and") && role >= 0)) {
        break;
      }
      Mention named = cast.at(i);
      if (named != null && named.figure().isPerson() && !view.possessive(named.end())) {
        return -1; // a list of names
      }
      if (words.isRole(word) && !view.possessive(i + 1)) {
        role = i;
      }
    }
    return role;
  }

  /** Takes role, affiliation and country from the phrase {@code [first, end)} around a role. */
  private void describe(Figure figure, int first, int end, int role) {
    addWords(figure, first, end);
    int begin = first;
    while (begin < role) {
      Mention named = cast.at(begin);
      CountryLookup.Named country = countries.at(view, begin);
      if (country != null) {
        figure.country = figure.country == null ? country.code() : figure.country;
        if (named != null && named.end() <= role) { // the White House
          affiliate(figure, named.figure(), words.isAgent(view.lower(role)));
        }
        begin = Math.max(begin + 1, view.endToken(country.mention().span()));
      } else if (named != null && named.end() <= role) {
        affiliate(figure, named.figure(), words.isAgent(view.lower(role)));
        begin = named.end();
      } else if (DETERMINERS.contains(view.lower(begin)) || view.possessive(begin)) {
        begin++;
      } else if (hasNameBefore(begin, role)) {
        begin++; // an adjective before a name that is taken out
      } else {
        break;
      }
    }
    if (figure.role == null && begin < end) {
      figure.role = view.text(begin, end);
      Gender told = words.titleGender(view.lower(role));
      figure.gender = told == Gender.UNKNOWN ? figure.gender : told;
    }
    home(figure, role + 1, end);
  }

  private boolean hasNameBefore(int from, int role) {
    for (int i = from + 1; i < role; i++) {
      if (view.possessive(i)) {
        return true;
      }
    }
    return false;
  }

  /** Takes affiliation and country from what prepositions tie to a person. */
  private void home(Figure figure, int from, int end) {
    for (int i = from; i < end; i++) {
      if (LINKS.contains(view.lower(i))) {
        int at = i + 1;
        while (at < end && (DETERMINERS.contains(view.lower(at)) || isTitle(at))) {
          at++;
        }
        Mention named = at < end ? cast.at(at) : null;
        CountryLookup.Named country = countries.at(view, at);
        if (named != null) {
          affiliate(figure, named.figure(), view.lower(i).equals("for"));
        }
        if (country != null && at < end && HOME_LINKS.contains(view.lower(i))) {
          figure.country = figure.country == null ? country.code() : figure.country;
        }
      }
    }
    addWords(figure, from, end);
  }

  private boolean isTitle(int token) {
    return words.isHonorific(view.lower(token)) || words.isRole(view.lower(token));
  }

  /** Persons count only where one speaks for them; a friend of somebody is not of his house. */
  private static void affiliate(Figure figure, Figure other, boolean speaksFor) {
    boolean serves = other.kind == Figure.Kind.ORGANIZATION || (other.isPerson() && speaksFor);
    if (figure.affiliation == null && !other.equals(figure) && serves) {
      figure.affiliation = other.name;
      if (figure.country == null && !other.isPerson()) {
        figure.country = other.country;
      }
    }
  }

  /** {@code (R-Texas)}, {@code (D., Fla.)}. */
  private void brackets(Figure figure, int from, int end) {
    for (int i = from; i < end && !view.lower(i).equals(")"); i++) {
      for (String part : view.lower(i).split("[-–,]", -1)) {
        String full = partOrNull(part);
        figure.described.add(full == null ? part : full);
      }
    }
  }

  private @Nullable String partOrNull(String part) {
    String full = words.partyOrState(part);
    return full != null || !part.endsWith(".")
        ? full
        : words.partyOrState(part.substring(0, part.length() - 1));
  }

  private void addWords(Figure figure, int first, int end) {
    for (int i = first; i < end; i++) {
      if (view.word(i) && !LINKS.contains(view.lower(i)) && !DETERMINERS.contains(view.lower(i))) {
        figure.described.add(words.role(view.lower(i)));
      }
    }
  }
}
