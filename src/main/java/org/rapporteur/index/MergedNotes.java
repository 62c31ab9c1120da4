package org.rapporteur.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.TermQuery;

/**
 * What indexes that are merged know beside the facts: which articles failed, and what was corrected
 * by hand. It ends as if the articles had been ingested into one index, index after index.
 */
final class MergedNotes {
  /** An article by its names. */
  private record Named(String collection, String id) {}

  private final List<IndexPart> parts;
  private final IndexWriter writer;

  /** Of {@code parts}, the articles of which {@code writer} has already. */
  MergedNotes(List<IndexPart> parts, IndexWriter writer) {
    this.parts = parts;
    this.writer = writer;
  }

  /**
   * Enters all corrections into {@code book}, of two of one quote the later, and applies them; and
   * forgets failures of articles that a later index has.
   *
   * @param name what messages call the new index
   */
  void mergeInto(CorrectionBook book, String name) throws IOException {
    forgetFailures();
    List<CorrectionBook> books = new ArrayList<>();
    Set<Named> corrected = new LinkedHashSet<>();
    for (IndexPart part : parts) {
      CorrectionBook own = new CorrectionBook(new CorrectionsFile(Path.of(part.name())));
      books.add(own);
      for (Correction correction : own.all()) {
        book.put(correction);
        corrected.add(new Named(correction.collection(), correction.article()));
      }
    }
    Corrections corrections = new Corrections(writer, book, name);
    for (Named article : corrected) {
      int last = lastWith(article);
      if (last >= 0) {
        corrections.renew(article.collection, article.id, books.get(last));
      }
    }
  }

  private void forgetFailures() throws IOException {
    Map<Named, Integer> lastOf = new LinkedHashMap<>();
    for (int part = 0; part < parts.size(); part++) {
      for (Failures.Failure failure : new Failures(parts.get(part).reader(), writer).all()) {
        lastOf.put(new Named(failure.collection(), failure.id()), part);
      }
    }
    for (Map.Entry<Named, Integer> failed : lastOf.entrySet()) {
      Named article = failed.getKey();
      if (lastWith(article) > failed.getValue()) {
        writer.deleteDocuments(Failures.term(article.collection, article.id));
      }
    }
  }

  /** The last part that has the article; -1 where none has. */
  private int lastWith(Named article) throws IOException {
    String key = Fingerprint.key(article.collection, article.id);
    int last = parts.size() - 1;
    while (last >= 0 && parts.get(last).count(new TermQuery(new Term(Fields.KEY, key))) == 0) {
      last--;
    }
    return last;
  }
}
