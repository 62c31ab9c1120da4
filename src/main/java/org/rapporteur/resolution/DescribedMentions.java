package org.rapporteur.resolution;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fact.Body;
import org.rapporteur.fact.Span;
import org.rapporteur.resolution.Mention.Kind;

/** Finds resolutions that are described: {@code the US-drafted resolution}, {@code the text}. */
final class DescribedMentions {
  private static final Set<String> HEAD = Lexicon.group("head");
  private static final Set<String> LATER_HEAD = Lexicon.group("later-head");
  private static final Set<String> PLURAL_HEAD = Lexicon.group("plural-head");
  private static final Set<String> GENERIC = Lexicon.group("generic");
  private static final Set<String> OTHER = Lexicon.group("other");
  private static final Set<String> BY_HAND = Lexicon.group("by-hand");
  private static final Set<String> COMPOUND_HEAD = Set.of("draft", "text");
  private static final Set<String> DEFINITE =
      Set.of("the", "this", "that", "these", "those", "both");
  private static final List<String> ORDINALS =
      List.of("", "first", "second", "third", "fourth", "fifth", "sixth");

  private static final int MOST_AT_ONCE = 20;

  private final Reading reading;

  DescribedMentions(Reading reading) {
    this.reading = reading;
  }

  /** All candidates in text order, none over a token of {@code taken}. */
  List<Mention> find(boolean[] taken) {
    List<Mention> found = new ArrayList<>();
    for (int i = 0; i < reading.size(); i++) {
      String word = reading.word(i);
      boolean strong = HEAD.contains(word);
      boolean one = word.equals("one") || word.equals("ones");
      if (taken[i]
          || (!strong && !one && !LATER_HEAD.contains(word) && !PLURAL_HEAD.contains(word))) {
        continue;
      }
      Mention mention = one ? countrysOne(i) : described(i, strong);
      if (mention != null && !taken[mention.first()]) {
        found.add(mention);
      }
    }
    return found;
  }

  private @Nullable Mention described(int head, boolean strong) {
    String next = reading.word(head + 1);
    if (!strong && (HEAD.contains(next) || LATER_HEAD.contains(next) || isNounAfter(head))) {
      return null;
    }
    if (strong && COMPOUND_HEAD.contains(next)) {
      return null; // the resolution draft: one mention, with the draft as its head
    }
    NounPhrase phrase = NounPhrase.before(reading, head);
    if (strong && Sense.isOther(reading, phrase.first(), head)) {
      return null;
    }
    boolean compound =
        COMPOUND_HEAD.contains(reading.word(head)) && HEAD.contains(reading.word(head - 1));
    return build(head, phrase, !strong && !compound);
  }

  private boolean isNounAfter(int head) {
    if (head + 1 >= reading.size()) {
      return false;
    }
    String tag = reading.tag(head + 1);
    return tag.equals("NN")
        || reading.word(head + 1).equals("-")
        || reading.word(head + 1).equals("of");
  }

  /** {@code the Chinese one}. */
  private @Nullable Mention countrysOne(int head) {
    int before = head - 1;
    while (reading.is(before, BY_HAND) || reading.word(before).equals("-")) {
      before--;
    }
    boolean country = reading.country(before) != null;
    return country ? build(head, NounPhrase.before(reading, head), true) : null;
  }

  private @Nullable Mention build(int head, NounPhrase phrase, boolean weak) {
    boolean plural = PLURAL_HEAD.contains(reading.word(head)) || reading.word(head).equals("ones");
    int first = phrase.first();
    Words words = words(first, head);
    Kind kind = kind(phrase, words);
    if (kind == null || words.generic) {
      return null;
    }
    int count = 1;
    if (plural) {
      count = words.count > 1 ? words.count : 0;
      if (count == 0 && !DEFINITE.contains(phrase.determiner())) {
        return null; // UN resolutions
      }
    } else if (kind == Kind.BARE && (words.count > 0 || !bareIsMeant(head, words, weak))) {
      return null;
    }
    int end = head + 1;
    boolean open = false;
    for (int i = first; i < head; i++) {
      open |= isOpening(reading.word(i));
    }
    if (open && end < reading.size() && isClosing(reading.word(end))) {
      end++; // a "resolution"
    }
    while (first < head && isOpening(reading.word(first)) && end == head + 1) {
      first++;
    }
    Span span = reading.span(first, end);
    return new Mention(
        first,
        end,
        head,
        span,
        kind,
        null,
        words.body,
        words.unitedNations,
        words.countries,
        words.year,
        words.ordinal,
        count,
        words.other,
        weak,
        words.draft);
  }

  private boolean bareIsMeant(int head, Words words, boolean weak) {
    if (weak) {
      return false;
    }
    return words.body != null
        || words.unitedNations
        || words.draft
        || !words.countries.isEmpty()
        || (isHeadline(head) && !reading.word(head).endsWith("s"));
  }

  /** In a headline articles are left out: {@code Assembly adopts resolution on forests}. */
  private boolean isHeadline(int head) {
    return reading.paragraph(head).kind() == org.rapporteur.text.Paragraph.Kind.HEADING;
  }

  private static @Nullable Kind kind(NounPhrase phrase, Words words) {
    String determiner = phrase.determiner();
    if (GENERIC.contains(determiner) || words.such) {
      return null;
    }
    return switch (determiner) {
      case "a", "an", "another" -> Kind.INDEFINITE;
      case "the", "both" -> Kind.DEFINITE;
      case "this", "that", "these", "those" -> Kind.DEMONSTRATIVE;
      case "" -> words.count > 1 ? Kind.INDEFINITE : Kind.BARE;
      default -> Kind.POSSESSIVE;
    };
  }

  private static boolean isOpening(String word) {
    return word.equals("\"") || word.equals("\u201c") || word.equals("``") || word.equals("\u2018");
  }

  private static boolean isClosing(String word) {
    return word.equals("\"") || word.equals("\u201d") || word.equals("''") || word.equals("\u2019");
  }

  /** What the words between determiner and noun say. */
  private static final class Words {
    @Nullable Body body;
    boolean unitedNations;
    final Set<String> countries = new LinkedHashSet<>();
    @Nullable Integer year;
    int ordinal;
    int count;
    boolean other;
    boolean draft;
    boolean generic;
    boolean such;
  }

  private Words words(int first, int head) {
    Words words = new Words();
    words.draft = reading.word(head).startsWith("draft");
    words.such = reading.word(first - 1).equals("such");
    words.countries.addAll(Drafters.in(reading, first, head));
    for (int i = first; i < head; i++) {
      String word = reading.word(i);
      BodyName name = reading.bodies().at(i);
      if (name != null) {
        words.body = name.body() != null ? name.body() : words.body;
        words.unitedNations |= name.body() == null;
      } else if (word.matches("(?:19|20)\\d\\d")) {
        words.year = Integer.valueOf(word);
      } else if (ORDINALS.contains(word)) {
        words.ordinal = ORDINALS.indexOf(word);
      } else if (Numbers.valueOf(word) > 0 && words.count == 0) {
        // the 1701 resolution: a number of the thing, not of things
        words.count = Numbers.valueOf(word) <= MOST_AT_ONCE ? Numbers.valueOf(word) : 0;
      }
      words.count = word.equals("both") ? 2 : words.count;
      words.other |= OTHER.contains(word);
      words.draft |= word.equals("draft") || word.equals("proposed");
      words.generic |= GENERIC.contains(word) && i > first;
    }
    return words;
  }
}
