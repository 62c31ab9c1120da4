package org.rapporteur.search;

import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.ScoreDoc;
import org.jspecify.annotations.Nullable;

/**
 * The place in an answer where a part of it ended. Means something for one question and one state
 * of the index only.
 *
 * @param document the last document that was handed over
 * @param sortKey what the answer is sorted by: the document's date, or the bits of its score
 */
public record Mark(int document, long sortKey) {
  /** The end of a part of {@code size} newest hits; null where no more follow. */
  static @Nullable Mark ofDate(ScoreDoc[] hits, int size) {
    if (hits.length <= size || !(hits[size - 1] instanceof FieldDoc last)) {
      return null;
    }
    return new Mark(last.doc, (Long) last.fields[0]);
  }

  /** The end of a part of {@code size} best hits; null where no more follow. */
  static @Nullable Mark ofScore(ScoreDoc[] hits, int size) {
    return hits.length <= size
        ? null
        : new Mark(hits[size - 1].doc, Float.floatToIntBits(hits[size - 1].score));
  }

  ScoreDoc byDate() {
    return new FieldDoc(document, Float.NaN, new Object[] {sortKey, document});
  }

  ScoreDoc byScore() {
    return new ScoreDoc(document, Float.intBitsToFloat((int) sortKey));
  }
}
