package org.rapporteur.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.ArrayUtil;

/**
 * Counts documents by the rows of one field, from doc values alone; rows of one key are one value.
 *
 * <p>Which key a row has is looked up when a document first has it, and kept as long as the index
 * is open, in four bytes a row. What a value is shown as is read for those that are given out. So
 * few documents cost little, however many values there are, and a million a fraction of a second.
 * May be shared between threads.
 */
final class FacetRows {
  /** What a row says: {@code fu-cong} is the key of {@code FU Cong}. */
  record Value(String key, String value, String label) {}

  /** Tells what a row of the index says. */
  interface Reader {
    Value read(String row) throws IOException;
  }

  private final String field;
  private final Reader reader;
  private final Map<String, Integer> numbers = new ConcurrentHashMap<>();
  private final AtomicInteger next = new AtomicInteger();

  /** By segment, the number of each row's key, counted from 1; 0 while it is not looked up. */
  private final Map<Integer, int[]> known = new ConcurrentHashMap<>();

  FacetRows(String field, Reader reader) {
    this.field = field;
    this.reader = reader;
  }

  /**
   * The values that {@code hits} have, the most frequent first.
   *
   * @param most at most that many; 0 is all
   */
  List<FacetCount> count(List<Hits> hits, int most) throws IOException {
    Sums sums = new Sums();
    List<Rows> segments = new ArrayList<>();
    for (Hits segment : hits) {
      Rows rows = new Rows(segment);
      rows.addTo(sums);
      segments.add(rows);
    }
    int limit = most <= 0 ? Integer.MAX_VALUE : most;
    List<Integer> first = sums.most(limit);
    Map<Integer, Names> names = new HashMap<>();
    first.forEach(number -> names.put(number, new Names()));
    for (Rows rows : segments) {
      rows.addTo(names);
    }
    return first.stream()
        .map(number -> names.getOrDefault(number, new Names()).count(sums, number))
        .sorted(
            Comparator.comparingInt(FacetCount::count).reversed().thenComparing(FacetCount::value))
        .limit(limit)
        .toList();
  }

  private int number(String key) {
    return numbers.computeIfAbsent(key, unseen -> next.incrementAndGet());
  }

  /** The rows of one segment's hits. */
  private final class Rows {
    private final Hits hits;
    private final SortedSetDocValues values;
    private final int[] numberOf;
    private final int[] times;

    Rows(Hits hits) throws IOException {
      this.hits = hits;
      this.values = DocValues.getSortedSet(hits.leaf().reader(), field);
      int rows = Math.toIntExact(values.getValueCount());
      this.numberOf = known.computeIfAbsent(hits.leaf().ord, unseen -> new int[rows]);
      this.times = new int[rows];
      if (hits.size() > rows) {
        lookUpAll();
      }
    }

    /** In their order, for each alone would have its block unpacked. */
    private void lookUpAll() throws IOException {
      for (int row = 0; row < numberOf.length; row++) {
        if (numberOf[row] == 0) {
          numberOf[row] = number(read(row).key());
        }
      }
    }

    void addTo(Sums sums) throws IOException {
      for (int i = 0; i < hits.size(); i++) {
        if (!values.advanceExact(hits.document(i))) {
          continue;
        }
        int document = hits.leaf().docBase + hits.document(i);
        int article = hits.leaf().docBase + hits.article(i);
        for (int left = values.docValueCount(); left > 0; left--) {
          int row = (int) values.nextOrd();
          int number = numberOf[row];
          if (number == 0) {
            number = number(read(row).key());
            numberOf[row] = number; // another thread would write the same
          }
          times[row] += hits.times(i);
          sums.add(number, hits.times(i), document, article);
        }
      }
    }

    void addTo(Map<Integer, Names> names) throws IOException {
      for (int row = 0; row < times.length; row++) {
        Names of = times[row] == 0 ? null : names.get(numberOf[row]);
        if (of != null) {
          of.add(read(row), times[row]);
        }
      }
    }

    private Value read(int row) throws IOException {
      return reader.read(values.lookupOrd(row).utf8ToString());
    }
  }

  /** Documents and articles by number, each once: two rows of a document may have one key. */
  private static final class Sums {
    private int[] documents = new int[1 << 10];
    private int[] articles = new int[1 << 10];
    private int[] lastDocument = new int[1 << 10];
    private int[] lastArticle = new int[1 << 10];
    private int size;

    void add(int number, int times, int document, int article) {
      if (number >= documents.length) {
        documents = ArrayUtil.grow(documents, number + 1);
        articles = ArrayUtil.growExact(articles, documents.length);
        lastDocument = ArrayUtil.growExact(lastDocument, documents.length);
        lastArticle = ArrayUtil.growExact(lastArticle, documents.length);
      }
      size = Math.max(size, number + 1);
      boolean first = documents[number] == 0;
      if (first || lastDocument[number] != document) {
        lastDocument[number] = document;
        documents[number] += times;
      }
      if (first || lastArticle[number] != article) {
        lastArticle[number] = article;
        articles[number]++;
      }
    }

    /** The numbers of most documents; more than {@code most} where the last ones are equal. */
    List<Integer> most(int most) {
      int[] counted = IntStream.range(0, size).filter(n -> documents[n] > 0).toArray();
      if (counted.length <= most) {
        return Arrays.stream(counted).boxed().toList();
      }
      int[] counts = Arrays.stream(counted).map(n -> documents[n]).sorted().toArray();
      int least = counts[counts.length - most];
      return Arrays.stream(counted).filter(n -> documents[n] >= least).boxed().toList();
    }
  }

  private static final class Names {
    private final Tally values = new Tally();
    private final Tally labels = new Tally();

    void add(Value value, int times) {
      values.add(value.value(), times);
      labels.add(value.label(), times);
    }

    FacetCount count(Sums sums, int number) {
      return new FacetCount(
          Objects.requireNonNullElse(values.most(), ""),
          Objects.requireNonNullElse(labels.most(), ""),
          sums.documents[number],
          sums.articles[number]);
    }
  }
}
