package org.rapporteur.country;

import org.jspecify.annotations.Nullable;
import org.rapporteur.fact.CountryMentionKind;
import org.rapporteur.fact.Span;
import org.rapporteur.reference.CountryForm;

/** Words that may name a country. */
final class Candidate {
  private final int first;
  private final int end;
  private final CountryForm form;
  private String code;
  private @Nullable String why;

  Candidate(int first, int end, CountryForm form) {
    this.first = first;
    this.end = end;
    this.form = form;
    this.code = form.code();
  }

  /** Index of its first word. */
  int first() {
    return first;
  }

  /** Index behind its last word. */
  int end() {
    return end;
  }

  CountryMentionKind kind() {
    return form.kind();
  }

  String code() {
    return code;
  }

  /** What decided between several meanings; null where there is one only. */
  @Nullable String why() {
    return why;
  }

  void decide(String newCode, String reason) {
    code = newCode;
    why = reason;
  }

  /** Its folded words with spaces between them. */
  String key(Words words) {
    return words.folded(first, end);
  }

  /**
   * Its place. {@code U.S.} at a sentence's end keeps its last full stop, which the tokenizer gives
   * to the sentence.
   */
  Span span(String text, Words words) {
    int begin = words.begin(first);
    int close = words.end(end - 1);
    boolean stopLeft =
        kind() == CountryMentionKind.ABBREVIATION
            && close < text.length()
            && text.charAt(close) == '.'
            && text.substring(begin, close).indexOf('.') > 0;
    return new Span(begin, stopLeft ? close + 1 : close);
  }
}
