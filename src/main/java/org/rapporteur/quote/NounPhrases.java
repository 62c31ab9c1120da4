package org.rapporteur.quote;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the noun phrase that ends or begins at a place, with what belongs to it: prepositional
 * phrases, appositions and relative clauses set off by commas, words in brackets.
 */
final class NounPhrases {
  private static final Set<String> PRONOUNS =
      Set.of(
          "he",
          "she",
          "they",
          "it",
          "we",
          "i",
          "you",
          "who",
          "which",
          "that",
          "one",
          "those",
          "everyone",
          "everybody",
          "nobody",
          "someone",
          "somebody",
          "many",
          "some",
          "others",
          "both",
          "most",
          "few",
          "several",
          "all",
          "this");
  private static final Set<String> TIME_WORDS =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "yesterday",
          "today",
          "tomorrow",
          "tonight",
          "now",
          "then",
          "earlier",
          "later",
          "recently");

  /** No phrase is followed over more tokens than this. */
  private static final int LONGEST = 60;

  private final TaggedText text;

  NounPhrases(TaggedText text) {
    this.text = text;
  }

  /** The phrase that ends right before {@code end} and begins at {@code floor} or later. */
  @Nullable TokenRange before(int end, int floor) {
    int lowest = Math.max(floor, end - LONGEST);
    int last = end - 1;
    if (last < lowest || text.isQuoted(last)) {
      return null;
    }
    if (!text.isComma(last)) {
      int first = plainBefore(end, lowest);
      return first < end ? new TokenRange(first, end) : null;
    }
    return withApposition(last, end, lowest);
  }

  /** {@code Dora Quill, the envoy of Utopia,} and {@code Quill, who leads the group,}. */
  private @Nullable TokenRange withApposition(int comma, int end, int lowest) {
    boolean verb = false;
    for (int i = comma - 1; i > lowest; i--) {
      verb = (verb || text.isFiniteVerb(i)) && !text.isTagged(i, "WP") && !text.isTagged(i, "WDT");
      boolean opens = opensApposition(i + 1) && !verb;
      if (text.isQuoted(i)) {
        return null;
      }
      if (text.isComma(i) && opens && (text.isNoun(i - 1) || text.word(i - 1).equals(")"))) {
        int first = plainBefore(i, lowest);
        if (first >= i || isPreposition(first - 1)) {
          return null;
        }
        // One apposition may follow another: Quill, mayor of Rome, a Liberal, said.
        while (first - 1 > lowest
            && text.isComma(first - 1)
            && text.isTagged(first - 2, "NNP")
            && !text.isTagged(first, "NNP")) {
          int further = plainBefore(first - 1, lowest);
          if (further >= first - 1 || isPreposition(further - 1)) {
            break;
          }
          first = further;
        }
        return new TokenRange(first, end);
      }
    }
    return null;
  }

  private boolean opensApposition(int token) {
    return switch (text.tag(token)) {
      case "DT",
          "NN",
          "NNS",
          "NNP",
          "NNPS",
          "JJ",
          "JJS",
          "PRP$",
          "CD",
          "WP",
          "WDT",
          "WP$",
          "VBN",
          "VBG",
          "IN",
          "RB" ->
          true;
      default -> false;
    };
  }

  private boolean isPreposition(int token) {
    return text.isTagged(token, "IN") || text.isTagged(token, "TO");
  }

  /** Begin of the phrase without commas that ends before {@code end}; {@code end} for none. */
  private int plainBefore(int end, int lowest) {
    int first = end;
    int i = end - 1;
    if (i >= lowest && PRONOUNS.contains(text.word(i)) && !text.isTagged(i, "DT")) {
      return i;
    }
    while (i >= lowest && !text.isQuoted(i)) {
      if (text.word(i).equals(")")) {
        int bracket = i;
        while (bracket > lowest && !text.word(bracket).equals("(")) {
          bracket--;
        }
        i = bracket - 1;
        continue;
      }
      if (isPart(i) && !(first == i + 1 && first < end && isDeterminer(first) && text.isNoun(i))) {
        first = i;
        i--;
      } else if (first < end && isLink(i) && i - 1 >= lowest && isNounLike(i - 1)) {
        i--;
      } else {
        break;
      }
    }
    // What the walk stopped at may be a verb in a relative clause: the people who saw it said.
    int who = i;
    while (who > lowest && !text.isTagged(who, "WP") && !isBarrier(who)) {
      who--;
    }
    if (first == end || (i >= lowest && text.isTagged(i, "V"))) {
      if (who > lowest && text.isTagged(who, "WP") && text.isNoun(who - 1)) {
        return plainBefore(who, lowest);
      }
    }
    while (first < end && (text.isTagged(first, "POS") || TIME_WORDS.contains(text.word(first)))) {
      first++;
    }
    return first;
  }

  /** Whether a new phrase begins with the token. */
  private boolean isDeterminer(int token) {
    return text.isTagged(token, "DT") || text.isTagged(token, "PRP$");
  }

  private boolean isBarrier(int token) {
    String word = text.word(token);
    return text.isQuoted(token)
        || word.equals(",")
        || word.equals(";")
        || word.equals(":")
        || word.equals("--");
  }

  private boolean isNounLike(int token) {
    return text.isNoun(token)
        || text.isTagged(token, "CD")
        || text.word(token).equals(")")
        || text.word(token).equals("those")
        || text.word(token).equals("one");
  }

  /** Whether the token may stand in a noun phrase. */
  private boolean isPart(int token) {
    return switch (text.tag(token)) {
      case "DT",
          "PDT",
          "NN",
          "NNS",
          "NNP",
          "NNPS",
          "JJ",
          "JJR",
          "JJS",
          "PRP$",
          "POS",
          "CD",
          "$",
          "HYPH",
          "FW",
          "#",
          "``",
          "''" ->
          true;
      case "," -> false;
      default ->
          text.word(token).equals("&")
              || text.word(token).equals("-")
              || text.word(token).equals("%");
    };
  }

  /** Whether the token may tie a further part to a noun before it. */
  private boolean isLink(int token) {
    return switch (text.tag(token)) {
      case "IN" -> !SUBORDINATORS.contains(text.word(token));
      case "TO", "VBN", "VBG" -> true;
      case "CC" -> !text.word(token).equals("but");
      default -> false;
    };
  }

  private static final Set<String> SUBORDINATORS =
      Set.of(
          "that",
          "because",
          "if",
          "while",
          "as",
          "although",
          "though",
          "since",
          "until",
          "before",
          "after",
          "whether",
          "unless",
          "so",
          "once");

  /** The phrase that begins at {@code first} and ends at {@code ceiling} or earlier. */
  @Nullable TokenRange after(int first, int ceiling) {
    int highest = Math.min(ceiling, first + LONGEST);
    int end = plainAfter(first, highest);
    if (end == first) {
      return null;
    }
    if (text.isComma(end)
        && end + 1 < highest
        && opensApposition(end + 1)
        && !text.isQuoted(end + 1)
        && !isCueParticiple(end + 1)) {
      int close = end + 1;
      while (close < highest
          && !text.isQuoted(close)
          && !isBarrierButComma(close)
          && !(text.isComma(close) && (isCueParticiple(close + 1) || !listGoesOn(close + 1)))) {
        close++;
      }
      boolean clause =
          text.isTagged(end + 1, "IN")
              || text.isTagged(end + 1, "RB")
              || text.isTagged(end + 1, "VBG");
      if (!clause) {
        end = close;
      }
    }
    return new TokenRange(first, end);
  }

  /** The phrase that begins at {@code first}, without what follows a comma. */
  @Nullable TokenRange plainAfter(TokenRange within) {
    int end = plainAfter(within.first(), within.end());
    return end == within.first() ? null : new TokenRange(within.first(), end);
  }

  private boolean listGoesOn(int token) {
    return text.isNoun(token)
        || text.isTagged(token, "DT")
        || text.isTagged(token, "JJ")
        || text.isTagged(token, "CC");
  }

  private boolean isBarrierButComma(int token) {
    String word = text.word(token);
    return word.equals(";")
        || word.equals(":")
        || word.equals("--")
        || word.equals("—")
        || word.equals(".");
  }

  boolean isCueParticiple(int token) {
    return text.isTagged(token, "VBG") && !CueLexicon.frames(text.word(token)).isEmpty();
  }

  private int plainAfter(int first, int highest) {
    if (first >= highest || text.isQuoted(first)) {
      return first;
    }
    if (text.isTagged(first, "PRP") && !text.isTagged(first, "PRP$")) {
      return first + 1;
    }
    int end = first;
    int i = first;
    while (i < highest && !text.isQuoted(i)) {
      boolean next =
          i > first
              && (TIME_WORDS.contains(text.word(i)) || (isDeterminer(i) && text.isNoun(i - 1)));
      if (isPart(i) && !next) {
        i++;
        end = i;
      } else if (text.word(i).equals("(") && end == i) {
        int bracket = i;
        while (bracket < highest && !text.word(bracket).equals(")")) {
          bracket++;
        }
        if (bracket == highest) {
          break;
        }
        i = bracket + 1;
        end = i;
      } else if (end > first
          && isTie(i)
          && isPart(i + 1)
          && !TIME_WORDS.contains(text.word(i + 1))) {
        i++;
      } else {
        break;
      }
    }
    return end;
  }

  private boolean isTie(int token) {
    return switch (text.word(token)) {
      case "of", "for", "at", "with", "from", "to" -> true;
      case "in" ->
          !ADJUNCTS.contains(text.word(token + 2)) && !ADJUNCTS.contains(text.word(token + 1));
      case "and", "or" -> text.isTagged(token, "CC") && !text.isTagged(token + 1, "PRP");
      default -> false;
    };
  }

  private static final Set<String> ADJUNCTS =
      Set.of(
          "statement",
          "interview",
          "email",
          "e-mail",
          "speech",
          "report",
          "letter",
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "telephone",
          "phone",
          "tweet",
          "news",
          "text",
          "written",
          "response",
          "recent",
          "prepared");
}
