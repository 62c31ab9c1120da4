package org.rapporteur.quote;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.text.Sentence;

/**
 * Finds what a cue governs on its right: {@code that} clauses and bare ones, quotations, questions,
 * infinitives, noun phrases, as the cue's frames allow.
 */
final class Complements {
  private static final int FURTHEST_OPENING = 25;
  private static final Set<String> QUESTION_WORDS =
      Set.of("whether", "if", "how", "why", "what", "where", "who", "when", "which");
  private static final Set<String> DAYS =
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
          "earlier",
          "later",
          "here");

  private static final Set<String> CONCESSIONS = Set.of("although", "though", "while", "whereas");

  private final TaggedText text;
  private final NounPhrases phrases;

  Complements(TaggedText text, NounPhrases phrases) {
    this.text = text;
    this.phrases = phrases;
  }

  /**
   * Content behind a cue.
   *
   * @param content the words governed
   * @param cueEnd index behind the cue's last token, a governed preposition included
   */
  record Complement(TokenRange content, int cueEnd) {}

  /** What the verb that ends before {@code begin} governs; null for nothing. */
  @Nullable Complement of(int begin, Sentence sentence, Set<String> frames) {
    int sentenceEnd = sentence.endToken();
    boolean clause = frames.contains("clause") || frames.contains("hearer");
    for (int i = begin; i < Math.min(sentenceEnd, begin + FURTHEST_OPENING); i++) {
      String word = text.word(i);
      if (text.isQuoted(i)) {
        return quotation(begin, i, sentenceEnd, frames);
      }
      if (word.equals("that")
          && (text.isTagged(i, "IN") || i == begin || opensClause(i))
          && (clause || frames.contains("wh"))) {
        return complement(i, sentenceEnd, begin);
      }
      if (word.equals(":") && frames.contains("speech")) {
        return afterColon(i, sentenceEnd, begin);
      }
      if (text.isFiniteVerb(i)
          || word.equals("but")
          || word.equals(";")
          || (text.isComma(i) && phrases.isCueParticiple(i + 1))) {
        break;
      }
    }
    return bare(begin, sentenceEnd, frames);
  }

  /** Whether {@code that} is followed by a subject, so that it is no relative pronoun. */
  private boolean opensClause(int that) {
    return switch (text.tag(that + 1)) {
      case "PRP", "DT", "NNP", "EX", "PRP$" -> true;
      default -> false;
    };
  }

  private @Nullable Complement quotation(int begin, int mark, int sentenceEnd, Set<String> frames) {
    TokenRange quotation = text.quotations().get(text.quotationAt(mark));
    boolean adjacent = mark == begin || text.isComma(mark - 1);
    boolean speech = frames.contains("speech");
    if (adjacent && mark == begin && !speech && frames.contains("object")) {
      return complement(begin, sentenceEnd, begin);
    }
    boolean whole = quotation.end() >= sentenceEnd - 1 && startsUpperCase(mark + 1);
    boolean hearer = frames.contains("hearer") && isPhrase(begin, mark);
    if (speech && (adjacent || hearer || whole)) {
      boolean alone =
          quotation.end() >= sentenceEnd || text.isComma(quotation.end()) || isEnd(quotation.end());
      return alone ? new Complement(quotation, begin) : complement(mark, sentenceEnd, begin);
    }
    return bare(begin, sentenceEnd, frames);
  }

  private boolean startsUpperCase(int token) {
    return token < text.size()
        && Character.isUpperCase(text.text().tokens().get(token).text().codePointAt(0));
  }

  private boolean isPhrase(int begin, int end) {
    TokenRange phrase = phrases.after(begin, end);
    return phrase != null
        && (phrase.end() == end || (phrase.end() == end - 1 && text.isComma(end - 1)));
  }

  private @Nullable Complement afterColon(int colon, int sentenceEnd, int cueEnd) {
    int next = colon + 1;
    if (text.isQuoted(next)) {
      return new Complement(text.quotations().get(text.quotationAt(next)), cueEnd);
    }
    return next < sentenceEnd ? complement(next, sentenceEnd, cueEnd) : null;
  }

  private @Nullable Complement bare(int begin, int sentenceEnd, Set<String> frames) {
    if (frames.contains(text.word(begin)) && !text.isQuoted(begin)) {
      return complement(begin + 1, sentenceEnd, begin + 1);
    }
    int start = skipTime(begin);
    if (frames.contains("hearer")) {
      TokenRange hearer = phrases.after(start, sentenceEnd);
      if (hearer != null && hearer.end() < sentenceEnd && text.tag(start).length() > 0) {
        start = hearer.end();
        if (frames.contains("hearer")
            && text.word(start).equals("to")
            && text.tag(start + 1).equals("VB")) {
          return complement(start, sentenceEnd, begin);
        }
      }
      start = skipTime(start);
    }
    String word = text.word(start);
    boolean clause = frames.contains("clause");
    if (QUESTION_WORDS.contains(word) && (clause || frames.contains("wh"))) {
      return complement(start, sentenceEnd, begin);
    }
    if (word.equals("to") && text.tag(start + 1).equals("VB") && frames.contains("infinitive")) {
      return complement(start, sentenceEnd, begin);
    }
    boolean phrase = beginsPhrase(start);
    if (phrase && (frames.contains("object") || (clause && hasFiniteVerb(start, sentenceEnd)))) {
      return complement(start, sentenceEnd, begin);
    }
    return null;
  }

  private int skipTime(int begin) {
    int i = begin;
    if (text.word(i).equals("on") && DAYS.contains(text.word(i + 1))) {
      i += 2;
    } else if (DAYS.contains(text.word(i))) {
      i++;
    }
    return i;
  }

  private boolean beginsPhrase(int token) {
    return switch (text.tag(token)) {
      case "DT",
          "PDT",
          "PRP",
          "PRP$",
          "NN",
          "NNS",
          "NNP",
          "NNPS",
          "JJ",
          "JJR",
          "JJS",
          "CD",
          "EX",
          "WP",
          "VBG",
          "$" ->
          true;
      default -> text.isQuoted(token);
    };
  }

  private boolean hasFiniteVerb(int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (text.isFiniteVerb(i)) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Complement complement(int begin, int sentenceEnd, int cueEnd) {
    int end = clauseEnd(begin, sentenceEnd);
    return begin < end ? new Complement(new TokenRange(begin, end), cueEnd) : null;
  }

  /** Where the clause from {@code begin} ends: before a new cue, else with its sentence. */
  int clauseEnd(int begin, int sentenceEnd) {
    int i = begin;
    while (i < sentenceEnd) {
      if (text.isQuoted(i)) {
        i = text.quotations().get(text.quotationAt(i)).end();
        continue;
      }
      if ((text.isComma(i) && newCueBegins(i + 1))
          || (text.isTagged(i, "CC") && isCueVerb(i + 1))) {
        break;
      }
      i++;
    }
    while (i > begin && !text.isQuoted(i - 1) && isEnd(i - 1)) {
      i--;
    }
    return i;
  }

  private boolean newCueBegins(int token) {
    if (phrases.isCueParticiple(token) || text.word(token).equals("according")) {
      return true;
    }
    int subject =
        text.isTagged(token, "CC") || CONCESSIONS.contains(text.word(token)) ? token + 1 : token;
    if (isCueVerb(subject)) {
      return true;
    }
    TokenRange phrase = phrases.after(subject, Math.min(text.size(), subject + 12));
    return phrase != null && isCueVerb(phrase.end());
  }

  private boolean isCueVerb(int token) {
    return (text.isFiniteVerb(token) || text.isTagged(token, "VBN"))
        && !text.isQuoted(token)
        && CueLexicon.frames(text.word(token)).contains("speech");
  }

  private boolean isEnd(int token) {
    return switch (text.word(token)) {
      case ".", "?", "!", ",", ";", ":", "--", "—", "–", "-", "...", "…" -> true;
      default -> false;
    };
  }
}
