package org.rapporteur.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.rapporteur.index.Fields;
import org.rapporteur.index.Shingles;
import org.rapporteur.index.Sketch;

/**
 * Finds documents whose text is nearly another's: candidates by their sketches, then compared in
 * full.
 */
final class NearDuplicates {
  /** More than any wire story has takers; a text that more share is boilerplate. */
  private static final int MOST = 2_000;

  private final IndexSearcher searcher;
  private final Query kind;
  private final String field;
  private final Measure near;

  /** Tells whether two texts are near. */
  interface Measure {
    boolean isNear(Shingles one, Shingles other);
  }

  /**
   * Searches documents of one kind.
   *
   * @param field the stored text that is compared
   */
  NearDuplicates(IndexSearcher searcher, Query kind, String field, Measure near) {
    this.searcher = searcher;
    this.kind = kind;
    this.field = field;
    this.near = near;
  }

  /** Documents near {@code text} in the order of the index; that of the text itself among them. */
  List<Integer> of(String text) throws IOException {
    Shingles shingles = Shingles.of(text);
    Query candidates = new TermInSetQuery(Fields.SKETCH, Sketch.of(shingles));
    StoredFields stored = searcher.storedFields();
    List<Integer> found = new ArrayList<>();
    for (ScoreDoc hit : searcher.search(Blocks.only(kind, candidates), MOST).scoreDocs) {
      String other = stored.document(hit.doc, Set.of(field)).get(field);
      if (other != null && near.isNear(shingles, Shingles.of(other))) {
        found.add(hit.doc);
      }
    }
    found.sort(null);
    return found;
  }
}
