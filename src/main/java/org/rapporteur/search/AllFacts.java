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
import org.apache.lucene.util.Bits;
import org.rapporteur.index.Fields;

/** Runs through the articles that a query finds in the order in which the index has them. */
final class AllFacts {
  private static final Set<String> STORED =
      Set.of(Fields.COLLECTION, Fields.ID, Fields.FACTS, Fields.TEXT);

  private final IndexSearcher searcher;

  AllFacts(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  /** Hands over what {@code query}, which finds articles only, finds; gives how many. */
  int each(Query query, FactsTaker taker) throws IOException {
    int taken = 0;
    Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      Scorer scorer = weight.scorer(leaf);
      if (scorer == null) {
        continue;
      }
      Bits live = leaf.reader().getLiveDocs();
      StoredFields stored = leaf.reader().storedFields();
      DocIdSetIterator found = scorer.iterator();
      while (found.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        if (live == null || live.get(found.docID())) {
          taker.take(read(stored.document(found.docID(), STORED)));
          taken++;
        }
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
