package org.rapporteur.search;

import java.io.IOException;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;
import org.rapporteur.index.Fields;

/**
 * Hands over articles with all their facts, one after the other in the order in which the index has
 * them: a million take no more memory than one. May be shared between threads.
 *
 * @since 0.1.0
 */
public final class AllFacts {
  private static final Set<String> STORED =
      Set.of(Fields.COLLECTION, Fields.ID, Fields.FACTS, Fields.TEXT);

  private final IndexSearcher searcher;
  private final BitSetProducer articles;
  private final DateParser dates;

  /** Takes articles one by one. */
  public interface Taker {
    /** Takes one; an exception ends the run. */
    void take(StoredFacts article) throws IOException;
  }

  AllFacts(IndexSearcher searcher, BitSetProducer articles, DateParser dates) {
    this.searcher = searcher;
    this.articles = articles;
    this.dates = dates;
  }

  /**
   * Hands over the articles that {@code query} asks for.
   *
   * @param query as for {@link FactSearch#articles}; null for all articles
   * @return how many were handed over
   * @throws QueryException if the query can't be understood
   */
  public int each(@Nullable String query, Taker taker) throws IOException, QueryException {
    Query asked = query == null ? Blocks.ARTICLES : QueryLanguage.articles(query, articles, dates);
    int taken = 0;
    Weight weight = searcher.createWeight(searcher.rewrite(asked), ScoreMode.COMPLETE_NO_SCORES, 1);
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      taken += each(leaf, weight, taker);
    }
    return taken;
  }

  private static int each(LeafReaderContext leaf, Weight weight, Taker taker) throws IOException {
    Scorer scorer = weight.scorer(leaf);
    if (scorer == null) {
      return 0;
    }
    int taken = 0;
    Bits live = leaf.reader().getLiveDocs();
    StoredFields stored = leaf.reader().storedFields();
    DocIdSetIterator found = scorer.iterator();
    while (found.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      if (live == null || live.get(found.docID())) {
        taker.take(read(stored.document(found.docID(), STORED)));
        taken++;
      }
    }
    return taken;
  }

  private static StoredFacts read(Document document) {
    return new StoredFacts(
        document.get(Fields.COLLECTION),
        document.get(Fields.ID),
        document.get(Fields.FACTS),
        Objects.requireNonNullElse(document.get(Fields.TEXT), ""));
  }
}
