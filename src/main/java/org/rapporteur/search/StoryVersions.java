package org.rapporteur.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.rapporteur.index.Fields;
import org.rapporteur.index.Shingles;

/** Finds the versions of a story: articles of the same address, or of nearly the same text. */
final class StoryVersions {
  private static final double NEAR = 0.5;

  /** What is cut to its first paragraphs is still the story. */
  private static final double CUT = 0.85;

  private static final int LONG = 40;
  private static final int MOST = 200;

  private final IndexSearcher searcher;
  private final Reading reading;
  private final NearDuplicates near;

  StoryVersions(IndexSearcher searcher, Reading reading) {
    this.searcher = searcher;
    this.reading = reading;
    this.near = new NearDuplicates(searcher, Blocks.ARTICLES, Fields.TEXT, StoryVersions::isNear);
  }

  static boolean isNear(Shingles one, Shingles other) {
    return one.jaccard(other) >= NEAR
        || (Math.min(one.size(), other.size()) >= LONG && one.containment(other) >= CUT);
  }

  /** All versions of {@code article}'s story but itself, the earliest first. */
  List<ArticleHead> of(StoredArticle article) throws IOException {
    Set<Integer> documents = new LinkedHashSet<>(near.of(article.text()));
    String url = article.facts().article().url();
    if (url != null) {
      TermQuery same = new TermQuery(new Term(Fields.URL, Fields.term(url)));
      for (ScoreDoc hit : searcher.search(same, MOST).scoreDocs) {
        documents.add(hit.doc);
      }
    }
    List<ArticleHead> versions = new ArrayList<>();
    for (int document : documents) {
      ArticleHead head = reading.head(document);
      if (!head.collection().equals(article.collection())
          || !head.id().equals(article.facts().id())) {
        versions.add(head);
      }
    }
    versions.sort(ArticleHead.EARLIEST_FIRST);
    return versions;
  }
}
