package org.rapporteur.index;

import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fact.ArticleFacts;
import org.rapporteur.fact.FactsJson;

/**
 * What the index keeps of an article: enough to write its block again without extraction.
 *
 * @param extractor the version of the program that found the facts
 * @param vectors whether the index knows what quotes mean
 */
record StoredBlock(
    String text, ArticleFacts facts, String fingerprint, String extractor, boolean vectors) {
  /** The fingerprint without what corrections added to it. */
  String ofArticle() {
    int mark = fingerprint.indexOf(CorrectionBook.MARK);
    return mark < 0 ? fingerprint : fingerprint.substring(0, mark);
  }

  /** As it stands now, with what is not yet committed; null where there is no such article. */
  static @Nullable StoredBlock read(IndexWriter writer, String key) throws IOException {
    try (DirectoryReader now = DirectoryReader.open(writer)) {
      IndexSearcher searcher = new IndexSearcher(now);
      BooleanQuery article =
          new BooleanQuery.Builder()
              .add(new TermQuery(new Term(Fields.KEY, key)), Occur.FILTER)
              .add(new TermQuery(new Term(Fields.KIND, Fields.ARTICLE)), Occur.FILTER)
              .build();
      for (ScoreDoc hit : searcher.search(article, 1).scoreDocs) {
        Document document = searcher.storedFields().document(hit.doc);
        return new StoredBlock(
            Objects.requireNonNullElse(document.get(Fields.TEXT), ""),
            FactsJson.read(document.get(Fields.FACTS)),
            Objects.requireNonNullElse(document.get(Fields.FINGERPRINT), ""),
            Objects.requireNonNullElse(document.get(Fields.EXTRACTOR), ""),
            FieldInfos.getMergedFieldInfos(now).fieldInfo(Fields.QUOTE_VECTOR) != null);
      }
      return null;
    }
  }
}
