package org.rapporteur.search;

import java.io.IOException;
import java.time.Duration;
import org.apache.lucene.index.ExitableDirectoryReader.ExitableFilterAtomicReader;
import org.apache.lucene.index.ExitableDirectoryReader.ExitingReaderException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/**
 * Gives up after some time, both while it looks through terms (for a regular expression, say) and
 * while it collects documents. Half an answer is none.
 */
final class TimedSearcher extends IndexSearcher {
  private TimedSearcher(IndexReader reader, QueryTimeout timeout) {
    super(reader);
    setTimeout(timeout);
  }

  /** Searches what {@code searcher} does, shares its caches, and ends {@code most} from now. */
  static IndexSearcher of(IndexSearcher searcher, Duration most) throws IOException {
    long end = System.nanoTime() + most.toNanos();
    QueryTimeout timeout = () -> System.nanoTime() - end >= 0;
    IndexReader[] segments =
        searcher.getIndexReader().leaves().stream()
            .map(leaf -> new ExitableFilterAtomicReader(leaf.reader(), timeout))
            .toArray(IndexReader[]::new);
    return new TimedSearcher(new MultiReader(segments), timeout); // never closed: they are others'
  }

  @Override
  public <C extends Collector, T> T search(Query query, CollectorManager<C, T> collectors)
      throws IOException {
    try {
      T found = super.search(query, collectors);
      if (timedOut()) {
        throw new SearchTimeoutException();
      }
      return found;
    } catch (ExitingReaderException e) {
      throw new SearchTimeoutException();
    }
  }
}
