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

  Draft(@Nullable TokenRange source, TokenRange cue) {
    this.source = source;
    this.cue = cue;
  }

  int contentEnd() {
    return content.stream().mapToInt(TokenRange::end).max().orElse(0);
  }

  Attribution attribution(TaggedText text) {
    content.sort(Comparator.comparingInt(TokenRange::first));
    return new Attribution(
        content.stream().map(text::span).toList(),
        source == null ? List.of() : List.of(text.span(withoutComma(source, text))),
        List.of(text.span(cue)));
  }

  /** The comma that ends an apposition belongs to nobody: {@code Dora Quill, a poet, said}. */
  private static TokenRange withoutComma(TokenRange range, TaggedText text) {
    boolean comma = range.end() - 1 > range.first() && text.isComma(range.end() - 1);
    return comma ? new TokenRange(range.first(), range.end() - 1) : range;
  }
}
