package org.rapporteur.quote;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All places where figures are named: the tagger's, and those that it passed over. */
final class MentionCollector {
  private static final Set<String> AUXILIARIES =
      Set.of(
          "is", "was", "has", "had", "will", "would", "did", "does", "can", "could", "'s", "may");

  private static final Set<String> NO_MODIFIERS = Set.of("IN", "TO", "DT", "CC");

  private final TokenView view;
  private final SpeakerWords words;
  private final CountryLookup countries;

  MentionCollector(TokenView view, SpeakerWords words, CountryLookup countries) {
    this.view = view;
    this.words = words;
    this.countries = countries;
  }

  List<Mention> collect(
      List<NameSpan> spans,
      @Nullable Figure[] figures,
      PersonRegistry persons,
      Organizations organizations) {
    List<Mention> mentions = new ArrayList<>();
    BitSet taken = new BitSet();
    for (int i = 0; i < spans.size(); i++) {
      Figure figure = figures[i];
      NameSpan span = spans.get(i);
      if (figure != null) {
        add(mentions, withBody(figure, span, organizations), span.first(), span.end(), taken);
      }
    }
    for (Map.Entry<TokenRange, Figure> name : organizations.spelledOut().entrySet()) {
      TokenRange range = name.getKey();
      if (taken.nextSetBit(range.first()) < 0 || taken.nextSetBit(range.first()) >= range.end()) {
        add(mentions, name.getValue(), range.first(), range.end(), taken);
      }
    }
    for (int i = 0; i < view.size(); i++) {
      Figure body = view.allCaps(i) && !taken.get(i) ? organizations.acronym(view.text(i)) : null;
      if (body != null) {
        add(mentions, body, i, i + 1, taken);
      }
    }
    passedOver(persons, mentions, taken);
    for (CountryLookup.Named named : countries.all()) {
      int first = view.tokenAt(named.mention().span().begin());
      int end = view.endToken(named.mention().span());
      if (first < end && !taken.get(first) && isName(named)) {
        add(mentions, organizations.country(named, view.text(first, end)), first, end, taken);
      }
    }
    governments(organizations, mentions, taken);
    mentions.sort(Comparator.comparingInt(Mention::first));
    return mentions;
  }

  /** {@code Irish government}, {@code Ireland's foreign ministry}: named by their country. */
  private void governments(Organizations organizations, List<Mention> mentions, BitSet taken) {
    for (CountryLookup.Named named : countries.all()) {
      int first = view.tokenAt(named.mention().span().begin());
      int end = view.endToken(named.mention().span());
      int from = view.possessive(end) ? end + 1 : end;
      int noun = from;
      while (noun < from + 2 && isSmallWord(noun) && !words.isBodyOf("country", view.lower(noun))) {
        noun++;
      }
      if (first < end
          && words.isBodyOf("country", view.lower(noun))
          && !taken.get(noun)
          && view.sameSentence(first, noun)) {
        Figure body = organizations.government(named, view.lower(noun), view.text(first, noun + 1));
        add(mentions, body, taken.get(first) ? from : first, noun + 1, taken);
      }
    }
  }

  private boolean isSmallWord(int token) {
    String text = view.text(token);
    return !text.isEmpty()
        && Character.isLowerCase(text.codePointAt(0))
        && !NO_MODIFIERS.contains(view.tag(token)); // an expert on Peru in the government
  }

  private static boolean isName(CountryLookup.Named named) {
    return switch (named.mention().kind()) {
      case NAME, ABBREVIATION -> true;
      case ADJECTIVE, DEMONYM, CAPITAL, WITHIN_NAME -> false;
    };
  }

  /** The owner's body where its noun follows: {@code Ruiz campaign}, {@code Ruiz's campaign}. */
  private Figure withBody(Figure owner, NameSpan span, Organizations organizations) {
    int noun = view.possessive(span.end()) ? span.end() + 1 : span.end();
    if (owner.isPerson()
        && words.isBodyOf("person", view.lower(noun))
        && view.sameSentence(span.first(), noun)) {
      String name = view.text(span.first(), span.end()) + " " + view.lower(noun);
      return organizations.body(owner, view.lower(noun), name);
    }
    return owner;
  }

  private void add(List<Mention> mentions, Figure figure, int first, int end, BitSet taken) {
    int last = end;
    if (figure.kind == Figure.Kind.ORGANIZATION
        && words.isBodyOf("person", figure.lastWord())
        && !view.lower(end - 1).equals(figure.lastWord())) {
      int noun = view.possessive(end) ? end + 1 : end;
      last = view.lower(noun).equals(figure.lastWord()) ? noun + 1 : end;
    }
    boolean subject = !view.possessive(last) && (startsSentence(first) || beforeVerb(last));
    mentions.add(
        new Mention(
            figure,
            first,
            last,
            view.sentenceOf(first),
            view.paragraphOf(first),
            view.quoted(first),
            subject));
    taken.set(first, last);
  }

  private boolean startsSentence(int token) {
    int first = view.sentence(token).firstToken();
    int at = token - 1;
    while (at >= first && (!view.word(at) || isTitle(view.lower(at)))) {
      at--;
    }
    return at < first;
  }

  private boolean isTitle(String word) {
    return words.isHonorific(word) || words.isRole(word);
  }

  private boolean beforeVerb(int token) {
    String next = view.lower(token);
    return AUXILIARIES.contains(next) || isCue(token) || next.endsWith("ed");
  }

  /** Family names that the tagger left out, where their capital is no sentence's begin. */
  private void passedOver(PersonRegistry persons, List<Mention> mentions, BitSet taken) {
    for (int i = 0; i < view.size(); i++) {
      if (!taken.get(i)
          && view.capitalized(i)
          && persons.isFamilyName(view.lower(i))
          && isNameHere(i)) {
        String before = view.lower(i - 1);
        Figure figure =
            persons.find(
                view.lower(i),
                view.sentenceOf(i),
                words.titleGender(before),
                words.isHonorific(before));
        if (figure != null) {
          add(mentions, figure, i, i + 1, taken);
        }
      }
    }
  }

  private boolean isNameHere(int token) {
    if (taken(token - 1) || (view.capitalized(token + 1) && view.word(token + 1))) {
      return false; // part of a longer name
    }
    if (!startsSentence(token) || words.isHonorific(view.lower(token - 1))) {
      return true;
    }
    String next = view.lower(token + 1);
    return next.equals(":") || AUXILIARIES.contains(next) || isCue(token + 1);
  }

  private boolean isCue(int token) {
    return words.isCue(view.lower(token)) && view.tag(token).startsWith("VB");
  }

  private boolean taken(int token) {
    return token >= 0
        && view.capitalized(token)
        && !isTitle(view.lower(token))
        && !startsSentence(token);
  }
}
