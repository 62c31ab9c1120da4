package org.rapporteur.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fact.ArticleFacts;
import org.rapporteur.fact.FactsJson;
import org.rapporteur.fact.Quote;
import org.rapporteur.fact.Resolution;
import org.rapporteur.fact.ResolutionMention;
import org.rapporteur.fact.Span;
import org.rapporteur.index.Fields;
import org.rapporteur.index.ResolutionTerms;

/** Articles by the resolution that they speak of. */
final class ResolutionArticles {
  private static final Sort NEWEST_FIRST =
      new Sort(
          new SortField(Fields.DATE, SortField.Type.LONG, true, Long.MIN_VALUE),
          SortField.FIELD_DOC);

  private final IndexSearcher searcher;
  private final Reading reading;

  ResolutionArticles(IndexSearcher searcher, Reading reading) {
    this.searcher = searcher;
    this.reading = reading;
  }

  List<ResolutionArticle> of(String symbol) throws IOException {
    String wanted = ResolutionTerms.normalize(symbol);
    List<ResolutionArticle> found = new ArrayList<>();
    TermQuery query = new TermQuery(new Term(Fields.RESOLUTION, wanted));
    int most = Math.max(1, searcher.count(query));
    for (ScoreDoc hit : searcher.search(query, most, NEWEST_FIRST).scoreDocs) {
      ArticleFacts facts =
          FactsJson.read(searcher.storedFields().document(hit.doc).get(Fields.FACTS));
      for (Resolution resolution : facts.resolutions()) {
        if (isOf(wanted, resolution)) {
          found.add(
              new ResolutionArticle(
                  reading.head(hit.doc), resolution, quotes(facts.quotes(), resolution)));
        }
      }
    }
    return found;
  }

  private static boolean isOf(String wanted, Resolution resolution) {
    boolean matched =
        resolution.catalogue() != null && isOf(wanted, resolution.catalogue().symbol());
    return matched || isOf(wanted, resolution.symbol());
  }

  private static boolean isOf(String wanted, @Nullable String symbol) {
    return symbol != null && ResolutionTerms.normalize(symbol).equals(wanted);
  }

  private static List<Quote> quotes(List<Quote> all, Resolution resolution) {
    return all.stream().filter(quote -> speaksOf(quote, resolution)).toList();
  }

  private static boolean speaksOf(Quote quote, Resolution resolution) {
    for (Span content : quote.content()) {
      for (ResolutionMention mention : resolution.mentions()) {
        if (content.overlaps(mention.span())) {
          return true;
        }
      }
    }
    return false;
  }
}
