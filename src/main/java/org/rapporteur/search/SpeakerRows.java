package org.rapporteur.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.util.BitSet;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.rapporteur.index.Fields;

/** Reads how often each way of naming a speaker stands in an index, from doc values alone. */
final class SpeakerRows {
  private final IndexSearcher searcher;
  private final BitSetProducer articles;

  SpeakerRows(IndexSearcher searcher, BitSetProducer articles) {
    this.searcher = searcher;
    this.articles = articles;
  }

  /** The rows of all quotes that are not deleted, in the order of their values. */
  List<SpeakerRow> all() throws IOException {
    Map<String, SpeakerRow> rows = new HashMap<>();
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      SortedSetDocValues values = DocValues.getSortedSet(leaf.reader(), Fields.SPEAKER_ROW);
      DocIdSetIterator quotes = DocIdSetIterator.all(leaf.reader().maxDoc());
      read(leaf, quotes, row -> true, inOrder(values, rows), rows);
    }
    return inOrder(rows.values());
  }

  /** All rows of a segment, read one after the other: each alone would have its block unpacked. */
  private static @Nullable SpeakerRow[] inOrder(
      SortedSetDocValues values, Map<String, SpeakerRow> rows) throws IOException {
    @Nullable SpeakerRow[] byOrd = new SpeakerRow[Math.toIntExact(values.getValueCount())];
    TermsEnum terms = values.termsEnum();
    int ord = 0;
    for (BytesRef value = terms.next(); value != null; value = terms.next()) {
      byOrd[ord++] = rows.computeIfAbsent(value.utf8ToString(), SpeakerRow::new);
    }
    return byOrd;
  }

  /**
   * The rows of quotes by speakers with a word in the name, in the order of their values.
   *
   * @param word as the index has it
   * @param wanted picks rows, for such a quote may have other speakers too
   */
  List<SpeakerRow> with(String word, Predicate<SpeakerRow> wanted) throws IOException {
    Map<String, SpeakerRow> rows = new HashMap<>();
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      PostingsEnum quotes = leaf.reader().postings(new Term(Fields.SPEAKER, word));
      if (quotes != null) {
        SortedSetDocValues values = DocValues.getSortedSet(leaf.reader(), Fields.SPEAKER_ROW);
        int count = Math.toIntExact(values.getValueCount());
        read(leaf, quotes, wanted, new SpeakerRow[count], rows);
      }
    }
    return inOrder(rows.values());
  }

  /** Whether a speaker's name has a word, as the index has it. */
  boolean has(String word) throws IOException {
    return searcher.getIndexReader().docFreq(new Term(Fields.SPEAKER, word)) > 0;
  }

  private static List<SpeakerRow> inOrder(Collection<SpeakerRow> rows) {
    List<SpeakerRow> seen = new ArrayList<>(rows);
    seen.removeIf(row -> row.quotes() == 0); // all its quotes are deleted
    seen.sort((a, b) -> a.value().compareTo(b.value()));
    return seen;
  }

  private void read(
      LeafReaderContext leaf,
      DocIdSetIterator quotes,
      Predicate<SpeakerRow> wanted,
      @Nullable SpeakerRow[] byOrd,
      Map<String, SpeakerRow> rows)
      throws IOException {
    BitSet parents = articles.getBitSet(leaf);
    if (parents == null) {
      return;
    }
    SortedSetDocValues values = DocValues.getSortedSet(leaf.reader(), Fields.SPEAKER_ROW);
    NumericDocValues dates = DocValues.getNumeric(leaf.reader(), Fields.DATE);
    Bits live = leaf.reader().getLiveDocs();
    boolean[] unwanted = new boolean[byOrd.length];
    for (int doc = quotes.nextDoc(); doc < leaf.reader().maxDoc(); doc = quotes.nextDoc()) {
      if ((live != null && !live.get(doc)) || !values.advanceExact(doc)) {
        continue;
      }
      int article = leaf.docBase + parents.nextSetBit(doc);
      for (int i = values.docValueCount(); i > 0; i--) {
        int ord = (int) values.nextOrd();
        SpeakerRow row = byOrd[ord];
        if (row == null && !unwanted[ord]) {
          row = row(values.lookupOrd(ord).utf8ToString(), wanted, rows);
          byOrd[ord] = row;
          unwanted[ord] = row == null;
        }
        if (row != null) {
          row.add(article);
          if (dates.advanceExact(doc)) {
            row.at(dates.longValue());
          }
        }
      }
    }
  }

  private static @Nullable SpeakerRow row(
      String value, Predicate<SpeakerRow> wanted, Map<String, SpeakerRow> rows) {
    SpeakerRow known = rows.get(value);
    if (known != null) {
      return known;
    }
    SpeakerRow row = new SpeakerRow(value);
    if (!wanted.test(row)) {
      return null;
    }
    rows.put(value, row);
    return row;
  }
}
