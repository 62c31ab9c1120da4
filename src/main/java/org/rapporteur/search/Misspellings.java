package org.rapporteur.search;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/** What questions that have no answer probably meant. May be shared between threads. */
final class Misspellings {
  private final IndexSearcher searcher;
  private final LazySpeakers speakers;
  private final Suggestions suggestions;

  Misspellings(IndexSearcher searcher, LazySpeakers speakers, Suggestions suggestions) {
    this.searcher = searcher;
    this.speakers = speakers;
    this.suggestions = suggestions;
  }

  /** The speaker that {@code question} probably means, else the resolution; null where none. */
  @Nullable String in(QuoteQuestion question) throws IOException {
    String speaker = question.speaker() == null ? null : likelySpeaker(question.speaker());
    return speaker != null || question.resolution() == null
        ? speaker
        : suggestions.resolution(question.resolution());
  }

  /** Whom the first misspelt one of {@code names} probably means; null where none is. */
  @Nullable String in(List<String> names) throws IOException {
    for (String name : names) {
      String speaker = likelySpeaker(name);
      if (speaker != null) {
        return speaker;
      }
    }
    return null;
  }

  private @Nullable String likelySpeaker(String asked) throws IOException {
    Query query = SpeakerName.query(asked);
    boolean found = query == null || searcher.count(query) > 0 || !speakers.rowsOf(asked).isEmpty();
    return found ? null : suggestions.speaker(asked);
  }
}
