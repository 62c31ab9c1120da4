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
        source == null ? List.of() : List.of(text.span(source)),
        List.of(text.span(cue)));
  }
}
