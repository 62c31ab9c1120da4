package org.rapporteur.web.page;

import static j2html.TagCreator.mark;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.fact.Span;

/** A text with some words marked. */
final class Highlighted {
  private Highlighted() {}

  /** The text with {@code matches}, in its order and without overlaps, as {@code mark}. */
  static DomContent[] of(String text, List<Span> matches) {
    List<DomContent> parts = new ArrayList<>();
    int at = 0;
    for (Span match : matches) {
      if (match.begin() >= at && match.end() <= text.length()) {
        parts.add(text(text.substring(at, match.begin())));
        parts.add(mark(text.substring(match.begin(), match.end())));
        at = match.end();
      }
    }
    parts.add(text(text.substring(at)));
    return parts.toArray(DomContent[]::new);
  }
}
