package org.rapporteur.index;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.NumericUtils;

/**
 * A few short terms that two texts share at least one of where they are near.
 *
 * <p>Locality-sensitive hashing (Indyk and Motwani 1998) of MinHash values: {@value #BANDS} bands
 * of {@value #ROWS} values. Of pairs with a Jaccard similarity of 0.8 it finds 98 %, of 0.7 92 %,
 * of 0.5 55 %, of 0.05 fewer than one in a thousand: candidates are compared in full.
 */
public final class Sketch {
  private static final int BANDS = 6;
  private static final int ROWS = 3;

  /** Texts of fewer pairs of words are near many others by chance. */
  private static final int FEWEST = 3;

  private Sketch() {}

  /** The terms of a text; none where it is too short to tell. */
  public static List<BytesRef> of(Shingles shingles) {
    List<BytesRef> terms = new ArrayList<>(BANDS);
    if (shingles.size() < FEWEST) {
      return terms;
    }
    for (int band = 0; band < BANDS; band++) {
      long all = band;
      for (int row = 0; row < ROWS; row++) {
        all = Shingles.mix(31 * all + shingles.least(Shingles.mix(band * ROWS + row + 1L)));
      }
      byte[] term = new byte[Integer.BYTES];
      NumericUtils.intToSortableBytes((int) all, term, 0);
      terms.add(new BytesRef(term));
    }
    return terms;
  }
}
