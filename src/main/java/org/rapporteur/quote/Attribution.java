package org.rapporteur.quote;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fact.Span;

/**
 * A found attribution: what is said, the words that name who says it, the words that tie the two.
 * The spans go by the rules of {@link org.rapporteur.fact.Quote}.
 *
 * @param content one span or more, in text order
 * @param source none where the text names no source
 * @param cue at least one where it was found; given ones may lack it
 * @param evidence what speaks for it; null where it is given, not found
 */
public record Attribution(
    List<Span> content, List<Span> source, List<Span> cue, @Nullable Evidence evidence) {
  /** Keeps the lists as they are now. */
  public Attribution {
    content = List.copyOf(content);
    source = List.copyOf(source);
    cue = List.copyOf(cue);
  }
}
