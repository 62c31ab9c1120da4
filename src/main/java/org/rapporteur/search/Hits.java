package org.rapporteur.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BitSet;

/**
 * All documents of one segment that a query finds, in their order, each with its article and the
 * number of quotes or articles that it stands for.
 */
final class Hits {
  private final LeafReaderContext leaf;
  private final int size;
  private final int[] documents;
  private final int[] articles;
  private final int[] times;

  private Hits(LeafReaderContext leaf, int size, int[] documents, int[] articles, int[] times) {
    this.leaf = leaf;
    this.size = size;
    this.documents = documents;
    this.articles = articles;
    this.times = times;
  }

  /** What {@code query} finds, a value a segment. */
  static List<Hits> of(IndexSearcher searcher, Query query, BitSetProducer articles)
      throws IOException {
    List<Hits> all = new ArrayList<>();
    for (Found found : searcher.search(query, new Finding())) {
      BitSet parents = articles.getBitSet(found.leaf);
      if (parents != null) {
        all.add(found.hits(parents));
      }
    }
    return all;
  }

  /** The articles of these documents, each counting for all of its documents. */
  Hits ofArticles() {
    int[] own = new int[size];
    int[] sums = new int[size];
    int last = -1;
    for (int i = 0; i < size; i++) {
      if (last < 0 || own[last] != articles[i]) {
        last++;
        own[last] = articles[i];
      }
      sums[last] += times[i];
    }
    return new Hits(leaf, last + 1, own, own, sums);
  }

  LeafReaderContext leaf() {
    return leaf;
  }

  int size() {
    return size;
  }

  /** The number of a document in the segment. */
  int document(int index) {
    return documents[index];
  }

  /** The number in the segment of a document's article, itself if it is one. */
  int article(int index) {
    return articles[index];
  }

  /** What a document counts for. */
  int times(int index) {
    return times[index];
  }

  /** The sum of what the documents count for. */
  int total() {
    int total = 0;
    for (int i = 0; i < size; i++) {
      total += times[i];
    }
    return total;
  }

  private static final class Found {
    private final LeafReaderContext leaf;
    private int[] documents = new int[64];
    private int size;

    Found(LeafReaderContext leaf) {
      this.leaf = leaf;
    }

    void add(int document) {
      documents = ArrayUtil.grow(documents, size + 1);
      documents[size++] = document;
    }

    Hits hits(BitSet parents) {
      int[] articles = new int[size];
      int article = -1;
      for (int i = 0; i < size; i++) {
        if (documents[i] > article) {
          article = parents.nextSetBit(documents[i]); // quotes stand before their article
        }
        articles[i] = article;
      }
      int[] once = new int[size];
      Arrays.fill(once, 1);
      return new Hits(leaf, size, documents, articles, once);
    }
  }

  private static final class Finder extends SimpleCollector {
    private final List<Found> segments = new ArrayList<>();
    private Found segment;

    @SuppressWarnings("NullAway.Init") // Lucene tells the segment before its first document
    Finder() {}

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) {
      segment = new Found(leaf);
      segments.add(segment);
    }

    @Override
    public void collect(int document) {
      segment.add(document);
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
  }

  private static final class Finding implements CollectorManager<Finder, List<Found>> {
    @Override
    public Finder newCollector() {
      return new Finder();
    }

    @Override
    public List<Found> reduce(Collection<Finder> finders) {
      return finders.stream().flatMap(finder -> finder.segments.stream()).toList();
    }
  }
}
