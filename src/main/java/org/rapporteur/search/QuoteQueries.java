package org.rapporteur.search;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.QueryBuilder;
import org.jspecify.annotations.Nullable;
import org.rapporteur.index.Analyzers;
import org.rapporteur.index.Fields;

/** A {@link QuoteQuestion} as a Lucene query for quotes. */
final class QuoteQueries {
  private QuoteQueries() {}

  /**
   * Asks for the quotes that answer.
   *
   * @param speakerRows further rows of the speakers asked for, however they write the name
   */
  static Query of(
      QuoteQuestion question,
      Collection<String> speakerRows,
      @Nullable Query about,
      BitSetProducer articles)
      throws QueryException {
    BooleanQuery.Builder quote = new BooleanQuery.Builder();
    quote.add(Blocks.QUOTES, Occur.FILTER);
    if (question.speaker() != null) {
      quote.add(speaker(question.speaker(), speakerRows), Occur.FILTER);
    }
    if (about != null) {
      quote.add(about, Occur.MUST); // its words alone tell how well a quote answers
    }
    addCountry(quote, Fields.QUOTE_COUNTRY, question.country());
    addCountry(quote, Fields.SPEAKER_COUNTRY, question.speakerCountry());
    addOneOf(quote, Fields.TYPE, question.types());
    addOneOf(quote, Fields.ACT, question.acts());
    if (question.from() != null || question.to() != null) {
      quote.add(new DateRange(question.from(), question.to()).query(), Occur.FILTER);
    }
    if (question.leastConfidence() > 0) {
      quote.add(
          DoublePoint.newRangeQuery(Fields.CONFIDENCE, question.leastConfidence(), 1),
          Occur.FILTER);
    }
    BooleanQuery.Builder article = new BooleanQuery.Builder();
    addCountry(article, Fields.COUNTRY, question.articleCountry());
    if (question.resolution() != null) {
      article.add(ResolutionQueries.of(question.resolution(), 0), Occur.FILTER);
    }
    if (question.source() != null) {
      Query source =
          new QueryBuilder(Analyzers.PLAIN)
              .createBooleanQuery(Fields.SOURCE, question.source(), Occur.MUST);
      article.add(named(source, "--source"), Occur.FILTER);
    }
    BooleanQuery ofArticle = article.build();
    if (!ofArticle.clauses().isEmpty()) {
      quote.add(Blocks.quotesOf(ofArticle, articles), Occur.FILTER);
    }
    return quote.build();
  }

  private static Query speaker(String asked, Collection<String> rows) throws QueryException {
    Query known = new TermInSetQuery(Fields.SPEAKER_ROW, rows.stream().map(BytesRef::new).toList());
    if (Speakers.isKey(asked)) {
      return known;
    }
    Query named = named(SpeakerName.query(asked), "--speaker");
    return rows.isEmpty()
        ? named
        : new BooleanQuery.Builder().add(named, Occur.SHOULD).add(known, Occur.SHOULD).build();
  }

  private static Query named(@Nullable Query query, String option) throws QueryException {
    if (query == null) {
      throw QueryException.of(option + " has no word to search for");
    }
    return query;
  }

  private static void addCountry(
      BooleanQuery.Builder query, String field, @Nullable String nameOrCode) throws QueryException {
    if (nameOrCode == null) {
      return;
    }
    query.add(new TermQuery(new Term(field, CountryNames.codeOf(nameOrCode))), Occur.FILTER);
  }

  private static void addOneOf(
      BooleanQuery.Builder query, String field, Set<? extends Enum<?>> values) {
    if (values.isEmpty()) {
      return;
    }
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (Enum<?> value : values) {
      String term = value.name().toLowerCase(Locale.ROOT);
      any.add(new TermQuery(new Term(field, term)), Occur.SHOULD);
    }
    query.add(any.build(), Occur.FILTER);
  }
}
