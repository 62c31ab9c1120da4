package org.rapporteur.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An attribution under way. */
final class Draft {
  final @Nullable TokenRange source;
  final TokenRange cue;
  final List<TokenRange> content = new ArrayList<>();
  private final double sourceLink;
  private double contentLink = 1;
  private @Nullable Evidence evidence;

  /**
   * @param sourceLink how probable it is that the cue has this source, or none
   */
  Draft(@Nullable TokenRange source, TokenRange cue, double sourceLink) {
    this.source = source;
    this.cue = cue;
    this.sourceLink = sourceLink;
  }

  /** Adds a content that belongs to the cue with probability {@code link}. */
  void add(TokenRange range, double link) {
    content.add(range);
    contentLink = Math.min(contentLink, link);
  }

  /** Notes what speaks for the attribution as it is now. */
  void weigh(LabeledSpans spans) {
    evidence =
        new Evidence(
            content.stream().mapToDouble(spans::mean).min().orElse(1),
            content.stream().mapToDouble(spans::edges).min().orElse(1),
            spans.mean(cue),
            source == null ? 1 : spans.mean(source),
            contentLink,
            sourceLink);
  }

  Attribution attribution(QuotedText text) {
    content.sort(Comparator.comparingInt(TokenRange::first));
    return new Attribution(
        content.stream().map(text::span).toList(),
        source == null ? List.of() : List.of(text.span(source)),
        List.of(text.span(cue)),
        evidence);
  }
}
