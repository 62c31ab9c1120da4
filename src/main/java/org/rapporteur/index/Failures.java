package org.rapporteur.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fact.ArticleFailure;

/**
 * Which articles of an index could not be read or extracted when it was last tried, and why. For
 * any thread.
 */
final class Failures {
  /**
   * One article's failure.
   *
   * @param state what failed to be extracted, and by which program; null if it could not be read
   */
  record Failure(String collection, String id, String because, @Nullable String state) {}

  private final IndexWriter writer;
  private final Map<String, Failure> byKey = new HashMap<>();

  /** Reads what {@code before} has; changes go to {@code writer}. */
  Failures(IndexReader before, IndexWriter writer) throws IOException {
    this.writer = writer;
    IndexSearcher searcher = new IndexSearcher(before);
    TermQuery all = new TermQuery(new Term(Fields.KIND, Fields.FAILURE));
    for (ScoreDoc hit : searcher.search(all, Math.max(1, before.maxDoc())).scoreDocs) {
      Document document = searcher.storedFields().document(hit.doc);
      Failure failure =
          new Failure(
              text(document, Fields.FAILED_COLLECTION),
              text(document, Fields.FAILED_ID),
              text(document, Fields.FAILED_BECAUSE),
              document.get(Fields.FAILED_STATE));
      byKey.put(key(failure.collection(), failure.id()), failure);
    }
  }

  private static String text(Document document, String field) {
    return Objects.requireNonNullElse(document.get(field), "");
  }

  private static String key(String collection, String id) {
    return Fingerprint.digest(Fields.FAILURE, collection, id);
  }

  /** Why an article in this very state failed to be extracted; null where it did not. */
  synchronized @Nullable String of(String collection, String id, String state) {
    if (byKey.isEmpty()) {
      return null; // as a rule: spares the digest
    }
    Failure failure = byKey.get(key(collection, id));
    return failure == null || !state.equals(failure.state()) ? null : failure.because();
  }

  /** What finds the document of a failure. */
  static Term term(String collection, String id) {
    return new Term(Fields.KEY, key(collection, id));
  }

  /** All of them. */
  synchronized List<Failure> all() {
    return List.copyOf(byKey.values());
  }

  /** Those of one collection. */
  synchronized List<ArticleFailure> of(String collection) {
    List<ArticleFailure> all = new ArrayList<>();
    for (Failure failure : byKey.values()) {
      if (failure.collection().equals(collection)) {
        all.add(new ArticleFailure(failure.id(), failure.because()));
      }
    }
    return all;
  }

  /** Enters a failure in the place of an earlier one of that article. */
  synchronized void put(Failure failure) throws IOException {
    String key = key(failure.collection(), failure.id());
    if (failure.equals(byKey.put(key, failure))) {
      return;
    }
    Document document = new Document();
    document.add(new StringField(Fields.KIND, Fields.FAILURE, Store.NO));
    document.add(new StringField(Fields.KEY, key, Store.NO));
    document.add(new StoredField(Fields.FAILED_COLLECTION, failure.collection()));
    document.add(new StoredField(Fields.FAILED_ID, failure.id()));
    document.add(new StoredField(Fields.FAILED_BECAUSE, failure.because()));
    if (failure.state() != null) {
      document.add(new StoredField(Fields.FAILED_STATE, failure.state()));
    }
    writer.updateDocument(new Term(Fields.KEY, key), document);
  }

  /** Forgets the failure of an article, if there is one. */
  synchronized void clear(String collection, String id) throws IOException {
    if (byKey.isEmpty()) {
      return;
    }
    String key = key(collection, id);
    if (byKey.remove(key) != null) {
      writer.deleteDocuments(new Term(Fields.KEY, key));
    }
  }

  /** Forgets those of a collection. */
  synchronized void clear(String collection) throws IOException {
    for (ArticleFailure failure : of(collection)) {
      clear(collection, failure.id());
    }
  }
}
