package org.rapporteur.resolution;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fact.Body;
import org.rapporteur.fact.Span;
import org.rapporteur.reference.ResolutionSymbol;

/**
 * A symbol or number in the text.
 *
 * @param span noun and number for the first of a list, the number alone for the others
 * @param written the number as written; what a list leaves out is added: {@code 78/3 B} for the
 *     {@code B} of {@code 78/3 A and B}
 * @param symbol where it is complete in itself, else null
 * @param body where the hit's own letters name it
 * @param noun whether the span begins with the noun
 * @param between the numbers that a range from this hit to the next names without writing them
 */
record Hit(
    Span span,
    String written,
    @Nullable ResolutionSymbol symbol,
    @Nullable Body body,
    boolean noun,
    List<String> between) {
  Hit withBetween(List<String> numbers) {
    return new Hit(span, written, symbol, body, noun, numbers);
  }
}
