package org.rapporteur.quote;

import java.util.List;
import org.rapporteur.text.LabelChain;
import org.rapporteur.text.ModelFiles;

/**
 * What joins the encoder's scores of single words, learned with it ({@code attribution.json}).
 *
 * @param labels what the columns of the head {@code labels} stand for
 * @param chain what joins the labels of neighbours
 * @param distances bounds of the buckets of words between the two ends of a link
 * @param cueDistance score of a link from content to cue by the bucket of its distance, the
 *     farthest cue before the content first
 * @param sourceDistance the same of a link from cue to source
 */
@SuppressWarnings("ArrayRecordComponent") // read-only tables, on the hot path
record AttributionHeads(
    List<String> labels,
    LabelChain chain,
    int[] distances,
    float[] cueDistance,
    float[] sourceDistance) {
  /** Checks that the tables are of one size. */
  AttributionHeads {
    chain.check(labels.size());
    int buckets = 2 * distances.length + 1;
    if (cueDistance.length != buckets || sourceDistance.length != buckets) {
      throw new IllegalArgumentException("the links' distances need " + buckets + " scores");
    }
  }

  static AttributionHeads read() {
    return ModelFiles.json("attribution.json", AttributionHeads.class);
  }
}
