package org.rapporteur.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.util.BitSet;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;
import org.rapporteur.index.Fields;

/** Reads how often each way of naming a speaker stands in an index, from doc values alone. */
final class SpeakerRows {
  private SpeakerRows() {}

  /** The rows of all quotes that are not deleted, in the order of their values. */
  static List<SpeakerRow> read(IndexSearcher searcher, BitSetProducer articles) throws IOException {
    Map<String, SpeakerRow> rows = new HashMap<>();
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      BitSet parents = articles.getBitSet(leaf);
      if (parents != null) {
        read(leaf, parents, rows);
      }
    }
    List<SpeakerRow> seen = new ArrayList<>(rows.values());
    seen.removeIf(row -> row.quotes() == 0); // all its quotes are deleted
    seen.sort((a, b) -> a.value().compareTo(b.value()));
    return seen;
  }

  private static void read(LeafReaderContext leaf, BitSet parents, Map<String, SpeakerRow> rows)
      throws IOException {
    SortedSetDocValues values = DocValues.getSortedSet(leaf.reader(), Fields.SPEAKER_ROW);
    NumericDocValues dates = DocValues.getNumeric(leaf.reader(), Fields.DATE);
    Bits live = leaf.reader().getLiveDocs();
    @Nullable SpeakerRow[] byOrd = new SpeakerRow[Math.toIntExact(values.getValueCount())];
    for (int doc = values.nextDoc(); doc < leaf.reader().maxDoc(); doc = values.nextDoc()) {
      if (live != null && !live.get(doc)) {
        continue;
      }
      int article = leaf.docBase + parents.nextSetBit(doc);
      for (int i = values.docValueCount(); i > 0; i--) {
        int ord = (int) values.nextOrd();
        SpeakerRow row = byOrd[ord];
        if (row == null) {
          row = rows.computeIfAbsent(values.lookupOrd(ord).utf8ToString(), SpeakerRow::new);
          byOrd[ord] = row;
        }
        row.add(article);
        if (dates.advanceExact(doc)) {
          row.at(dates.longValue());
        }
      }
    }
  }
}
