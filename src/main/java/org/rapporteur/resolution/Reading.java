package org.rapporteur.resolution;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fact.Country;
import org.rapporteur.fact.CountryGroup;
import org.rapporteur.fact.CountryMention;
import org.rapporteur.fact.GroupMention;
import org.rapporteur.fact.Span;
import org.rapporteur.text.Paragraph;
import org.rapporteur.text.PreparedText;
import org.rapporteur.text.Quotation;
import org.rapporteur.text.Sentence;
import org.rapporteur.text.Token;

/**
 * The prepared text as the readers of this package look at it: by token index, in lower case, with
 * countries and bodies marked.
 *
 * <p>A unit is a sentence; sentences that a symbol runs over ({@code H.Res. 755}) are one unit.
 */
final class Reading {
  private final PreparedText text;
  private final List<Token> tokens;
  private final String[] words;
  private final @Nullable CountryMention[] countryMentions;
  private final @Nullable String[] countryCodes;
  private final @Nullable String[] groupIds;
  private final boolean[] quoted;
  private final int[] unitOfSentence;
  private final BodyNames bodies;

  Reading(
      PreparedText text, List<Country> countries, List<CountryGroup> groups, List<Span> symbols) {
    this.text = text;
    this.tokens = text.tokens();
    this.words = new String[tokens.size()];
    for (int i = 0; i < words.length; i++) {
      words[i] = normal(tokens.get(i).text());
    }
    this.countryMentions = new CountryMention[words.length];
    this.countryCodes = new String[words.length];
    for (Country country : countries) {
      for (CountryMention mention : country.mentions()) {
        for (Token token : text.tokens(mention.span())) {
          countryMentions[token.index()] = mention;
          countryCodes[token.index()] = country.code();
        }
      }
    }
    this.groupIds = new String[words.length];
    for (CountryGroup group : groups) {
      for (GroupMention mention : group.mentions()) {
        for (Token token : text.tokens(mention.span())) {
          groupIds[token.index()] = group.id();
        }
      }
    }
    this.quoted = new boolean[words.length];
    for (Quotation quotation : text.quotations()) {
      // Marks around a word or two set it off; they are nobody's speech.
      List<Token> inside = text.tokens(quotation.span());
      if (quotation.depth() == 0 && inside.size() > 6) {
        Arrays.fill(quoted, inside.get(0).index(), inside.get(inside.size() - 1).index() + 1, true);
      }
    }
    this.unitOfSentence = new int[text.sentences().size()];
    for (int i = 0; i < unitOfSentence.length; i++) {
      unitOfSentence[i] = i;
    }
    for (Span symbol : symbols) {
      List<Token> inside = text.tokens(symbol);
      int first = inside.get(0).sentence();
      for (int i = first + 1; i <= inside.get(inside.size() - 1).sentence(); i++) {
        unitOfSentence[i] = unitOfSentence[first];
      }
    }
    this.bodies = BodyNames.find(this);
  }

  /**
   * Lower case, apostrophes straight, abbreviations without dots: {@code U.N.} gives {@code un}.
   */
  private static String normal(String word) {
    String lower = word.toLowerCase(Locale.ROOT).replace('’', '\'');
    return lower.length() <= 8 && lower.length() > 1 ? lower.replace(".", "") : lower;
  }

  PreparedText text() {
    return text;
  }

  int size() {
    return words.length;
  }

  String word(int i) {
    return i >= 0 && i < words.length ? words[i] : "";
  }

  String written(int i) {
    return tokens.get(i).text();
  }

  boolean is(int i, Set<String> group) {
    return group.contains(word(i));
  }

  boolean capital(int i) {
    return i >= 0 && i < words.length && Character.isUpperCase(written(i).charAt(0));
  }

  /** The part of speech; empty where there is no token. */
  String tag(int i) {
    return i >= 0 && i < words.length ? text.tag(tokens.get(i)) : "";
  }

  /** Whether a token is a hyphen or dash that stands alone. */
  boolean isDash(int i) {
    String word = word(i);
    return word.length() == 1
        && (word.charAt(0) == '-' || (word.charAt(0) >= '\u2010' && word.charAt(0) <= '\u2015'));
  }

  /** The code of the country named at a token, or null. */
  @Nullable String country(int i) {
    return i >= 0 && i < words.length ? countryCodes[i] : null;
  }

  /** The short name of the group of states named at a token, or null. */
  @Nullable String group(int i) {
    return i >= 0 && i < words.length ? groupIds[i] : null;
  }

  @Nullable CountryMention countryMention(int i) {
    return i >= 0 && i < words.length ? countryMentions[i] : null;
  }

  boolean quoted(int i) {
    return quoted[i];
  }

  BodyNames bodies() {
    return bodies;
  }

  Span span(int first, int end) {
    return new Span(tokens.get(first).begin(), tokens.get(end - 1).end());
  }

  String text(int first, int end) {
    return span(first, end).of(text.text());
  }

  int unit(int token) {
    return unitOfSentence[tokens.get(token).sentence()];
  }

  /** Index of the first token of a token's unit. */
  int unitBegin(int token) {
    return text.sentences().get(unit(token)).firstToken();
  }

  /** Index behind the last token of a token's unit. */
  int unitEnd(int token) {
    int sentence = tokens.get(token).sentence();
    while (sentence + 1 < unitOfSentence.length
        && unitOfSentence[sentence + 1] == unitOfSentence[sentence]) {
      sentence++;
    }
    return text.sentences().get(sentence).endToken();
  }

  Sentence sentence(int token) {
    return text.sentences().get(tokens.get(token).sentence());
  }

  Paragraph paragraph(int token) {
    return text.paragraphs().get(sentence(token).paragraph());
  }
}
