package org.rapporteur.search;

import java.io.IOException;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
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
  private final IndexSearcher searcher;
  private final Reading reading;
  private final Set<String> terms = new LinkedHashSet<>();

  ResolutionArticles(IndexSearcher searcher, Reading reading, Collection<String> keys) {
    this.searcher = searcher;
    this.reading = reading;
    keys.forEach(key -> terms.add(ResolutionTerms.normalize(key)));
  }

  /** Asks for the articles. */
  Query query() {
    return new TermInSetQuery(Fields.RESOLUTION, terms.stream().map(BytesRef::new).toList());
  }

  /** Hands over what a page of articles tells; keeps the facts of one at a time. */
  void read(ScoreDoc[] page, Consumer<ResolutionArticle> answer) throws IOException {
    StoredFields stored = searcher.storedFields();
    for (ScoreDoc hit : page) {
      ArticleFacts facts =
          FactsJson.read(stored.document(hit.doc, Set.of(Fields.FACTS)).get(Fields.FACTS));
      ArticleHead head = reading.head(hit.doc);
      for (Resolution resolution : facts.resolutions()) {
        if (isAskedFor(head, resolution)) {
          answer.accept(
              new ResolutionArticle(head, resolution, quotes(facts.quotes(), resolution)));
        }
      }
    }
  }

  private boolean isAskedFor(ArticleHead article, Resolution resolution) {
    return !Collections.disjoint(
        terms, ResolutionTerms.of(article.collection(), article.id(), resolution));
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
