package org.rapporteur.index;

import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;

/**
 * An article with its facts, made ready for an index by {@link FactIndexWriter#prepare}: all that
 * can be done by several threads at once.
 *
 * @since 0.1.0
 */
public final class PreparedArticle {
  private final String collection;
  private final String id;
  private final Term key;
  private final List<Document> documents;

  PreparedArticle(String collection, String id, Term key, List<Document> documents) {
    this.collection = collection;
    this.id = id;
    this.key = key;
    this.documents = List.copyOf(documents);
  }

  String collection() {
    return collection;
  }

  String id() {
    return id;
  }

  /** What the article's documents are replaced by. */
  Term key() {
    return key;
  }

  List<Document> documents() {
    return documents;
  }
}
