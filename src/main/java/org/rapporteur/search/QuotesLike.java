package org.rapporteur.search;

import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnByteVectorQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.util.QueryBuilder;
import org.rapporteur.encoder.SentenceEncoder;
import org.rapporteur.index.Analyzers;
import org.rapporteur.index.Fields;
import org.rapporteur.index.QuoteVector;

/**
 * Finds quotes that mean about the same as a sentence.
 *
 * <p>Two lists, by the nearest vectors and by the words of the sentence, are fused by the ranks
 * that quotes have in them (reciprocal rank fusion: Cormack, Clarke and Buettcher, SIGIR 2009), so
 * that names and numbers count, which vectors blur.
 */
final class QuotesLike {
  /** How deep each list is looked at. */
  static final int DEPTH = 100;

  /** The constant of the rank fusion, from the paper. */
  private static final int RANK_CONSTANT = 60;

  /** Of the words of the sentence so many are needed: one alone says little. */
  private static final float HALF = 0.5f;

  private final IndexSearcher searcher;

  QuotesLike(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  /** Whether the index knows of any quote what it means. */
  boolean isPossible() {
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      if (leaf.reader().getFieldInfos().fieldInfo(Fields.QUOTE_VECTOR) != null) {
        return true;
      }
    }
    return false;
  }

  /** The best {@code most} of those that {@code among} asks for, the nearest first. */
  ScoreDoc[] find(String sentence, Query among, int most) throws IOException {
    int depth = Math.max(DEPTH, most);
    byte[] meaning = QuoteVector.of(SentenceEncoder.open().encode(sentence));
    TopDocs near = near(meaning, among, depth);
    Query words =
        new QueryBuilder(Analyzers.ENGLISH)
            .createMinShouldMatchQuery(Fields.QUOTE_TEXT, withoutSmallWords(sentence), HALF);
    if (words == null) {
      return TopDocs.rrf(most, RANK_CONSTANT, new TopDocs[] {near}).scoreDocs;
    }
    Query both = new BooleanQuery.Builder().add(words, Occur.MUST).add(among, Occur.FILTER).build();
    TopDocs worded = searcher.search(both, depth);
    return TopDocs.rrf(most, RANK_CONSTANT, new TopDocs[] {near, worded}).scoreDocs;
  }

  /** Of those that {@code among} asks for the ones with the nearest vectors, the nearest first. */
  TopDocs near(byte[] meaning, Query among, int most) throws IOException {
    return searcher.search(new KnnByteVectorQuery(Fields.QUOTE_VECTOR, meaning, most, among), most);
  }

  /** Without {@code the}, {@code to} and the like, which say nothing of what is meant. */
  private static String withoutSmallWords(String sentence) {
    return Pattern.compile("[^\\p{L}\\p{N}]+")
        .splitAsStream(sentence.toLowerCase(Locale.ROOT))
        .filter(word -> !EnglishAnalyzer.ENGLISH_STOP_WORDS_SET.contains(word))
        .collect(Collectors.joining(" "));
  }
}
