package org.rapporteur.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.QueryBuilder;
import org.jspecify.annotations.Nullable;
import org.rapporteur.index.Analyzers;
import org.rapporteur.index.Fields;
import org.rapporteur.index.ResolutionTerms;
import org.rapporteur.reference.Catalogue;
import org.rapporteur.reference.CatalogueEntry;
import org.rapporteur.reference.ResolutionSymbol;

/** Asks for articles by a resolution that they speak of. */
final class ResolutionQueries {
  /** Its number alone is asked: of what body is not told. */
  private static final Pattern NOUN_BEFORE_NUMBER =
      Pattern.compile(
          "(?i)^\\s{0,9}(?:the\\s{1,9})?res(?:olution)?\\.?\\s{1,9}(?:no\\.?\\s{0,9}|#)?(?=\\d)");

  private ResolutionQueries() {}

  /**
   * By symbol, number, body or status, however written: {@code UNSC Res. 1701} asks for {@code
   * S/RES/1701 (2006)}, a draft's symbol also for what it became. Words also by what texts and
   * catalogue call it.
   */
  static Query of(String written, int slop) {
    Set<String> terms = new LinkedHashSet<>();
    terms.add(ResolutionTerms.normalize(written));
    terms.add(ResolutionTerms.normalize(withoutNoun(written)));
    ResolutionSymbol symbol = ResolutionSymbol.read(written);
    if (symbol != null) {
      terms.add(ResolutionTerms.normalize(symbol.canonical()));
      CatalogueEntry became =
          symbol.draft() ? Catalogue.bundled().findByDraft(symbol.canonical()) : null;
      if (became != null) {
        terms.add(ResolutionTerms.normalize(became.symbol()));
      }
    }
    List<Query> queries = new ArrayList<>();
    terms.forEach(term -> queries.add(new TermQuery(new Term(Fields.RESOLUTION, term))));
    if (written.chars().noneMatch(Character::isDigit)) {
      QueryBuilder builder = new QueryBuilder(Analyzers.ENGLISH);
      Query words = builder.createPhraseQuery(Fields.RESOLUTION_TEXT, written, slop);
      if (words != null) {
        queries.add(words);
      }
    }
    return queries.size() == 1 ? queries.get(0) : new DisjunctionMaxQuery(queries, 0);
  }

  /** The number where {@code written} names no body: 1701 of {@code resolution 1701}; else null. */
  static @Nullable String bareNumber(String written) {
    String number = withoutNoun(written).strip();
    return number.isEmpty() || !Character.isDigit(number.charAt(0)) ? null : number;
  }

  private static String withoutNoun(String written) {
    return NOUN_BEFORE_NUMBER.matcher(written).replaceFirst("");
  }
}
