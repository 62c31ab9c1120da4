package org.rapporteur.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.jspecify.annotations.Nullable;

/** Runs through what a query finds, page by page. */
final class Pages {
  /** How many are collected at a time where all are asked for: memory stays flat. */
  private static final int AT_A_TIME = 10_000;

  /** Makes answers of documents. */
  interface Reader<T> {
    void read(ScoreDoc[] documents, Consumer<T> answer) throws IOException;
  }

  /** Takes documents one by one. */
  interface Taker {
    /** Whether more are wanted behind {@code document}. */
    boolean take(ScoreDoc document) throws IOException;
  }

  private final IndexSearcher searcher;
  private final long version;

  /**
   * @param version of the index, see {@link org.rapporteur.index.FactIndex#version}
   */
  Pages(IndexSearcher searcher, long version) {
    this.searcher = searcher;
    this.version = version;
  }

  /** The same by another searcher of the index. */
  Pages(Pages same, IndexSearcher searcher) {
    this(searcher, same.version);
  }

  /**
   * Hands over what {@code query} finds, at most {@code limit}, 0 being all.
   *
   * @return how many it finds
   */
  <T> int run(Query query, Order order, int limit, Reader<T> reader, Consumer<T> answer)
      throws IOException {
    int left = limit <= 0 ? Integer.MAX_VALUE : limit;
    FieldDoc last = null;
    while (left > 0) {
      int size = Math.min(left, AT_A_TIME);
      ScoreDoc[] page = after(last, query, order, size);
      reader.read(page, answer);
      if (page.length < size) {
        break;
      }
      last = (FieldDoc) page[page.length - 1];
      left -= page.length;
    }
    return searcher.count(query);
  }

  /**
   * Hands over what {@code query} finds until no more are wanted.
   *
   * @param likely as many as will probably do
   */
  void each(Query query, Order order, int likely, Taker taker) throws IOException {
    int size = Math.min(likely, AT_A_TIME);
    FieldDoc last = null;
    while (true) {
      ScoreDoc[] page = after(last, query, order, size);
      for (ScoreDoc document : page) {
        if (!taker.take(document)) {
          return;
        }
      }
      if (page.length < size) {
        return;
      }
      last = (FieldDoc) page[page.length - 1];
    }
  }

  /**
   * The page of {@code size} behind the place {@code cursor}, null being the begin.
   *
   * @throws QueryException if {@code cursor} is of another index or order
   */
  <T> Page<T> page(Query query, Order order, int size, @Nullable String cursor, Reader<T> reader)
      throws IOException, QueryException {
    if (size < 1) {
      throw new IllegalArgumentException("a page has one answer or more, not " + size);
    }
    Cursor places = new Cursor(version, searcher.getIndexReader().maxDoc(), order);
    ScoreDoc[] found = after(places.read(cursor), query, order, size + 1);
    boolean more = found.length > size; // the last page may be full
    List<T> items = new ArrayList<>();
    reader.read(more ? Arrays.copyOf(found, size) : found, items::add);
    String next = more ? places.at((FieldDoc) found[size - 1]) : null;
    return new Page<>(items, searcher.count(query), next);
  }

  private ScoreDoc[] after(@Nullable FieldDoc last, Query query, Order order, int size)
      throws IOException {
    return searcher.searchAfter(last, query, size, order.sort(), true).scoreDocs;
  }
}
