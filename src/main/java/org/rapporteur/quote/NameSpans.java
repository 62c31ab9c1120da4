package org.rapporteur.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rapporteur.text.Entity;
import org.rapporteur.text.EntityType;
import org.rapporteur.text.Quotation;

/** Puts the tagger's names right before they are told apart. */
final class NameSpans {
  private static final Set<String> FIRST_NOT_NAME =
      Set.of("former", "young", "old", "ex", "late", "then", "poor", "dear", "candidate", "like");
  private static final Set<String> PARTICLES =
      Set.of(
          "de", "da", "do", "dos", "del", "della", "di", "du", "la", "le", "los", "las", "van",
          "von", "der", "den", "ter", "bin", "ibn", "al", "el", "ben", "bint", "y", "e", "of", "in",
          "'t", "zu");

  private static final Set<String> OF = Set.of("of", "for");

  private static final Set<String> JOINING =
      Set.of(
          "de", "da", "dos", "del", "della", "di", "du", "van", "von", "der", "den", "ter", "bin",
          "ibn", "bint", "al", "el", "'t", "zu");

  private final SpeakerWords words;
  private final PersonNames names;
  private final CountryLookup countries;

  NameSpans(SpeakerWords words, PersonNames names, CountryLookup countries) {
    this.words = words;
    this.countries = countries;
    this.names = names;
  }

  List<NameSpan> of(TokenView view) {
    List<NameSpan> spans = new ArrayList<>();
    List<Entity> entities = view.prepared.entities();
    for (int i = 0; i < entities.size(); i++) {
      Entity entity = entities.get(i);
      int first = entity.firstToken();
      int end = entity.endToken();
      if (entity.type() == EntityType.PERSON) {
        if (i + 1 < entities.size() && nicknameBetween(view, entity, entities.get(i + 1))) {
          end = entities.get(i + 1).endToken();
          i++;
        }
        first = withoutTitles(view, first, end);
        end = whileName(view, first, end);
        first = withGivenName(view, first, end, spans);
        end = withSuffix(view, withParticles(view, end));
      } else if (entity.type() == EntityType.ORGANIZATION) {
        first = withWordsBefore(view, first, spans);
        end = withPlaceBehind(view, end);
        while (i + 1 < entities.size() && entities.get(i + 1).firstToken() < end) {
          end = Math.max(end, entities.get(++i).endToken());
        }
        while (!spans.isEmpty() && spans.get(spans.size() - 1).end() > first) {
          spans.remove(spans.size() - 1); // Illinois of Illinois Board
        }
      }
      end = withoutEnding(view, first, end);
      if (first < end && view.capitalizedWithin(first, end)) {
        List<String> key = names.key(view, first, end);
        if (entity.type() != EntityType.PERSON && key.size() > 1 && key.get(0).equals("the")) {
          first++;
          key = key.subList(1, key.size());
        }
        if (!key.isEmpty() && !key.equals(List.of("the"))) {
          spans.add(new NameSpan(first, end, entity.type(), List.copyOf(key)));
        }
      }
    }
    return spans;
  }

  /** Takes in the proper nouns right before an organisation that the tagger left out. */
  private int withWordsBefore(TokenView view, int first, List<NameSpan> before) {
    int begin = first;
    while (view.sameSentence(begin - 1, first)
        && view.capitalized(begin - 1)
        && (view.tag(begin - 1).startsWith("NNP")
            || BodiesOfState.isAdjective(view.text(begin - 1)))
        && !isTitle(view.lower(begin - 1))
        && !isPerson(before, begin - 1)) {
      begin--;
    }
    return begin;
  }

  private static boolean isPerson(List<NameSpan> before, int token) {
    NameSpan last = before.isEmpty() ? null : before.get(before.size() - 1);
    return last != null && last.type() == EntityType.PERSON && token < last.end();
  }

  /** Takes in what an organisation is of: {@code of Elections}, {@code for Social Justice}. */
  private static int withPlaceBehind(TokenView view, int end) {
    int at = end;
    if (OF.contains(view.lower(at)) && view.sameSentence(at - 1, at)) {
      at++;
      while (view.sameSentence(end, at) && view.capitalized(at) && view.tag(at).startsWith("NNP")) {
        at++;
      }
    }
    return at > end + 1 ? at : end;
  }

  private int withoutTitles(TokenView view, int first, int end) {
    int begin = first;
    while (begin < end - 1 && isTitle(view.lower(begin))) {
      begin++;
    }
    return begin;
  }

  private boolean isTitle(String word) {
    return words.isHonorific(word) || words.isRole(word) || FIRST_NOT_NAME.contains(word);
  }

  /** Cuts off what no name has: numbers and small words that are no particles. */
  private static int whileName(TokenView view, int first, int end) {
    int at = first;
    while (at < end
        && (!view.word(at)
            || at == first
            || isHyphened(view, at)
            || isNameWord(view.lower(at), view.text(at)))) {
      at++;
    }
    while (at > first && view.text(at).equals("-") && isHyphened(view, at + 1)) {
      at += 2; // Ki-moon, of which the tagger took the first half
    }
    return at;
  }

  /** Whether a hyphen without blanks ties the word to the one before it. */
  private static boolean isHyphened(TokenView view, int at) {
    return at >= 2
        && at < view.size()
        && view.text(at - 1).equals("-")
        && view.end(at - 2) == view.begin(at - 1)
        && view.end(at - 1) == view.begin(at);
  }

  private static boolean isNameWord(String lower, String text) {
    return Character.isUpperCase(text.codePointAt(0))
        || PARTICLES.contains(lower)
        || (Character.isLetter(text.codePointAt(0))
            && (lower.contains("-") || lower.contains("'")));
  }

  /** Takes in a given name that the tagger left out. */
  private int withGivenName(TokenView view, int first, int end, List<NameSpan> before) {
    int given = first - 1;
    boolean free = before.isEmpty() || before.get(before.size() - 1).end() <= given;
    if (!free
        || !view.sameSentence(given, first)
        || !view.capitalized(given)
        || view.allCaps(given)
        || isTitle(view.lower(given))) {
      return first;
    }
    boolean known = words.isGivenName(view.lower(given));
    return known || (end - first == 1 && isUnknownName(view, given)) ? given : first;
  }

  private boolean isUnknownName(TokenView view, int token) {
    return view.text(token).length() > 1
        && Character.isLetter(view.text(token).charAt(view.text(token).length() - 1))
        && !words.isOrganizationNoun(view.lower(token))
        && !words.isRole(SpeakerWords.singular(view.lower(token)))
        && countries.at(view, token) == null
        && view.tag(token).equals("NNP");
  }

  /** Takes in what follows a particle: {@code Ana} of {@code Ana van der Berg}. */
  private static int withParticles(TokenView view, int end) {
    int at = end;
    while (JOINING.contains(view.lower(at))
        || (view.lower(at).equals("in") && view.lower(at + 1).equals("'t"))) {
      at++;
    }
    return at > end && view.capitalized(at) && view.sameSentence(end, at) ? at + 1 : end;
  }

  private static int withSuffix(TokenView view, int end) {
    if (PersonNames.isSuffix(view.lower(end))) {
      return end + 1;
    }
    return view.lower(end).equals(",") && PersonNames.isSuffix(view.lower(end + 1)) ? end + 2 : end;
  }

  private static int withoutEnding(TokenView view, int first, int end) {
    int last = end;
    while (last > first && (view.possessive(last - 1) || !view.word(last - 1))) {
      last--;
    }
    return last;
  }

  private static boolean nicknameBetween(TokenView view, Entity one, Entity next) {
    int between = next.firstToken() - one.endToken();
    if (next.type() != EntityType.PERSON
        || between < 2
        || between > 6
        || !view.sameSentence(one.firstToken(), next.firstToken())) {
      return false;
    }
    int from = one.span().end();
    int to = next.span().begin();
    int index = view.prepared.quotationFrom(from);
    if (index < view.prepared.quotations().size()) {
      Quotation quotation = view.prepared.quotations().get(index);
      return quotation.use() == Quotation.Use.NICKNAME && quotation.span().end() <= to;
    }
    return false;
  }
}
