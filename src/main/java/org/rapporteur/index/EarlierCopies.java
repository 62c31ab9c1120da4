package org.rapporteur.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.MultiTermsEnum;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * Leaves out of several indexes what a later one has too: of an article, which is the same where
 * collection and id are, that of the index named last counts, as if they had been ingested into one
 * index one after the other.
 *
 * <p>Indexes without a collection in common have no article in common, and that is seen at once.
 * Else the keys of all articles are run through, side by side in their order: some 0.1 s for
 * 200,000 articles.
 */
final class EarlierCopies {
  private final List<Segment> segments;

  private EarlierCopies(List<Segment> segments) {
    this.segments = segments;
  }

  /** The segments of all {@code parts}, in their order, without what a later part has too. */
  static List<CodecReader> hidden(List<IndexPart> parts) throws IOException {
    List<Segment> segments = new ArrayList<>();
    for (int part = 0; part < parts.size(); part++) {
      for (LeafReaderContext leaf : parts.get(part).reader().leaves()) {
        segments.add(new Segment(part, (CodecReader) leaf.reader()));
      }
    }
    List<Integer> overlapping = overlapping(parts);
    new EarlierCopies(segments.stream().filter(one -> overlapping.contains(one.part)).toList())
        .find();
    List<CodecReader> hidden = new ArrayList<>();
    for (Segment segment : segments) {
      hidden.add(segment.left());
    }
    return hidden;
  }

  /** Those with a collection that another one has too. */
  private static List<Integer> overlapping(List<IndexPart> parts) throws IOException {
    Map<String, Integer> firstOf = new HashMap<>();
    Set<Integer> overlapping = new HashSet<>();
    for (int part = 0; part < parts.size(); part++) {
      Terms names = MultiTerms.getTerms(parts.get(part).reader(), Fields.COLLECTION);
      TermsEnum each = names == null ? TermsEnum.EMPTY : names.iterator();
      for (BytesRef name = each.next(); name != null; name = each.next()) {
        Integer first = firstOf.putIfAbsent(name.utf8ToString(), part);
        if (first != null) {
          overlapping.add(first);
          overlapping.add(part);
        }
      }
    }
    return List.copyOf(overlapping);
  }

  private void find() throws IOException {
    IndexReader[] readers = segments.stream().map(one -> one.reader).toArray(IndexReader[]::new);
    try (MultiReader all = new MultiReader(readers, /* closeSubReaders= */ false)) {
      Terms keys = MultiTerms.getTerms(all, Fields.KEY);
      if (keys != null && keys.iterator() instanceof MultiTermsEnum each) {
        for (BytesRef key = each.next(); key != null; key = each.next()) {
          if (each.getMatchCount() > 1) {
            hideAllButTheLast(key);
          }
        }
      }
    }
  }

  private void hideAllButTheLast(BytesRef key) throws IOException {
    Term term = new Term(Fields.KEY, BytesRef.deepCopyOf(key));
    int last = -1;
    for (int i = segments.size() - 1; i >= 0; i--) {
      Segment segment = segments.get(i);
      if (last < 0) {
        last = segment.has(term) ? segment.part : -1;
      } else if (segment.part < last) {
        segment.hide(term);
      }
    }
  }

  private static final class Segment {
    private final int part;
    private final CodecReader reader;
    private @Nullable FixedBitSet live; // null while nothing is hidden

    Segment(int part, CodecReader reader) {
      this.part = part;
      this.reader = reader;
    }

    boolean has(Term key) throws IOException {
      PostingsEnum documents = reader.postings(key, PostingsEnum.NONE);
      Bits alive = reader.getLiveDocs();
      int document = documents == null ? DocIdSetIterator.NO_MORE_DOCS : documents.nextDoc();
      while (document != DocIdSetIterator.NO_MORE_DOCS && alive != null && !alive.get(document)) {
        document = documents.nextDoc();
      }
      return document != DocIdSetIterator.NO_MORE_DOCS;
    }

    void hide(Term key) throws IOException {
      PostingsEnum documents = reader.postings(key, PostingsEnum.NONE);
      if (documents == null) {
        return;
      }
      FixedBitSet left = live == null ? copy(reader.getLiveDocs(), reader.maxDoc()) : live;
      for (int document = documents.nextDoc();
          document != DocIdSetIterator.NO_MORE_DOCS;
          document = documents.nextDoc()) {
        left.clear(document);
      }
      live = left;
    }

    private static FixedBitSet copy(Bits alive, int size) {
      FixedBitSet copy = new FixedBitSet(size);
      copy.set(0, size);
      for (int document = 0; alive != null && document < size; document++) {
        if (!alive.get(document)) {
          copy.clear(document);
        }
      }
      return copy;
    }

    CodecReader left() {
      return live == null ? reader : new ThinnedSegment(reader, live);
    }
  }
}
