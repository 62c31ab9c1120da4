package org.rapporteur.search;

import java.io.IOException;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.join.BitSetProducer;
import org.jspecify.annotations.Nullable;

/** The speakers of an index, gathered when first asked for. May be shared between threads. */
final class LazySpeakers {
  private final IndexSearcher searcher;
  private final BitSetProducer articles;
  private final SpeakerAliases aliases;
  private volatile @Nullable Speakers gathered;

  LazySpeakers(IndexSearcher searcher, BitSetProducer articles, SpeakerAliases aliases) {
    this.searcher = searcher;
    this.articles = articles;
    this.aliases = aliases;
  }

  Speakers get() throws IOException {
    Speakers known = gathered;
    return known != null ? known : gather();
  }

  private synchronized Speakers gather() throws IOException {
    Speakers known = gathered;
    if (known == null) {
      known = Speakers.of(searcher, articles, aliases);
      gathered = known;
    }
    return known;
  }
}
