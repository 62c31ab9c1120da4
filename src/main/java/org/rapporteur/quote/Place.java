package org.rapporteur.quote;

import java.util.List;
import org.rapporteur.fact.Span;

/**
 * Where a source stands.
 *
 * @param token index of its first token, of the content's where there is no source
 * @param sentence index of its sentence, of the content's begin where that comes before it in the
 *     same paragraph
 * @param paragraph index of its paragraph
 * @param content what is attributed
 * @param quoted whether the content has quotation marks
 */
record Place(int token, int sentence, int paragraph, List<Span> content, boolean quoted) {
  static Place of(TokenView view, Attribution attribution) {
    Span content = attribution.content().get(0);
    int begin = Math.min(view.tokenAt(content.begin()), view.size() - 1);
    int token =
        attribution.source().isEmpty()
            ? begin
            : Math.min(view.tokenAt(attribution.source().get(0).begin()), view.size() - 1);
    int paragraph = view.paragraphOf(token);
    int sentence = view.sentenceOf(token);
    if (begin < token && view.paragraphOf(begin) == paragraph) {
      sentence = view.sentenceOf(begin);
    }
    boolean quoted = false;
    for (Span span : attribution.content()) {
      int first = view.tokenAt(span.begin());
      quoted |= view.quoted(first) || view.quoted(Math.max(first, view.endToken(span) - 1));
    }
    return new Place(token, sentence, paragraph, attribution.content(), quoted);
  }

  boolean inContent(TokenView view, int other) {
    for (Span span : content) {
      if (span.contains(view.begin(other))) {
        return true;
      }
    }
    return false;
  }
}
