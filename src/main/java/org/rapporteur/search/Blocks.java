package org.rapporteur.search;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToChildBlockJoinQuery;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;
import org.rapporteur.index.Fields;

/** From quotes to their articles and back. */
final class Blocks {
  static final Query ARTICLES = new TermQuery(new Term(Fields.KIND, Fields.ARTICLE));
  static final Query QUOTES = new TermQuery(new Term(Fields.KIND, Fields.QUOTE));

  private Blocks() {}

  /** Which documents are articles; keeps what it found, so use one for an index. */
  static BitSetProducer articles() {
    return new QueryBitSetProducer(ARTICLES);
  }

  /** Articles with a quote that {@code quotes} finds; the best quote gives the score. */
  static Query articlesWith(Query quotes, BitSetProducer articles) {
    return new ToParentBlockJoinQuery(only(QUOTES, quotes), articles, ScoreMode.Max);
  }

  /** All quotes of the articles that {@code query} finds. */
  static Query quotesOf(Query query, BitSetProducer articles) {
    return new ToChildBlockJoinQuery(only(ARTICLES, query), articles);
  }

  /** What {@code query} finds among documents of one kind. */
  static Query only(Query kind, Query query) {
    return new BooleanQuery.Builder().add(query, Occur.MUST).add(kind, Occur.FILTER).build();
  }
}
