package org.rapporteur.search;

import java.util.List;
import org.rapporteur.fact.Span;

/**
 * A quote where it stands in its article.
 *
 * <p>Around {@code "Yes,"} in {@code It rained. "Yes," he said. They left.} with one sentence to
 * either side, {@link #before} is {@code It rained.} and {@link #after} is {@code he said. They
 * left.}
 *
 * @param passage the sentences before the quote, those that it stands in, and those after it, as
 *     the article has them
 * @param content where the quote's content stands in {@code passage}, in text order
 * @since 0.1.0
 */
public record QuoteContext(String passage, List<Span> content) {
  /** Keeps the spans as they are now. */
  public QuoteContext {
    content = List.copyOf(content);
  }

  /** The sentences before the quote, and what its own sentence has before it. */
  public String before() {
    return passage.substring(0, content.get(0).begin()).strip();
  }

  /** What the quote's own sentence has after it, and the sentences after that. */
  public String after() {
    return passage.substring(content.get(content.size() - 1).end()).strip();
  }
}
