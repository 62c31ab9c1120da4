package org.rapporteur.search;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.queryparser.charstream.FastCharStream;
import org.apache.lucene.queryparser.flexible.core.nodes.AndQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.BooleanQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.BoostQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.GroupQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.ModifierQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.OrQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;
import org.apache.lucene.queryparser.flexible.standard.parser.ParseException;
import org.apache.lucene.queryparser.flexible.standard.parser.StandardSyntaxParser;
import org.apache.lucene.queryparser.flexible.standard.parser.Token;
import org.apache.lucene.queryparser.flexible.standard.parser.TokenMgrError;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.join.BitSetProducer;
import org.jspecify.annotations.Nullable;

/**
 * The query language: Lucene's, with AND where nothing stands between two conditions.
 *
 * <pre>
 * query      = any { any }                      all must hold
 * any        = all { ("OR" | "||") all }
 * all        = condition { ("AND" | "&&") condition }
 * condition  = ["+" | "-" | "!" | "NOT"] (value | field ":" value | field ":" "(" query ")" | "(" query ")") ["^" boost]
 * value      = word | prefix "*" | w?ldc*rd | word "~" | '"' phrase '"' ["~" distance] | "[" from "TO" to "]" | "/" regexp "/"
 * </pre>
 *
 * <p>Conditions are on the article ({@code text title country focus group resolution source date})
 * or on one of its quotes ({@code quote speaker role type}). Conditions on quotes that stand side
 * by side hold for one and the same quote, their negations too: {@code speaker:fu quote:sanctions
 * -type:indirect}. In parentheses of their own they may hold for another: {@code (speaker:fu)
 * (speaker:li)} asks for articles that quote both. Alternatives are no such parentheses: {@code
 * speaker:fu (quote:sanctions OR quote:embargo)} is one quote. A negation alone means no quote at
 * all: {@code -speaker:fu}.
 */
final class QueryLanguage {
  /** A condition: on one quote, or on the article; no query where there is nothing to ask for. */
  private record Condition(@Nullable Query query, boolean ofQuote) {}

  private record Clause(Condition condition, boolean not) {}

  private final SymbolEscapes source;
  private final String query;
  private final LeafQueries leaves;
  private final BitSetProducer articles;
  private final boolean quotesOnly;

  private QueryLanguage(
      String query, BitSetProducer articles, DateParser dates, boolean quotesOnly) {
    this.query = query;
    this.source = SymbolEscapes.of(query);
    this.leaves = new LeafQueries(query, source, dates);
    this.articles = articles;
    this.quotesOnly = quotesOnly;
  }

  /**
   * Articles that {@code query} asks for; a word without a field is one of the text or the title.
   *
   * @throws QueryException if the query can't be understood or asks for nothing
   */
  static Query articles(String query, BitSetProducer articles, DateParser dates)
      throws QueryException {
    QueryLanguage language = new QueryLanguage(query, articles, dates, false);
    Query all = language.closed(language.read(LeafQueries.ANYWHERE)).query();
    return Blocks.only(Blocks.ARTICLES, language.something(all));
  }

  /**
   * Quotes that {@code query} asks for; a word without a field is one of the quote.
   *
   * @throws QueryException if the query can't be understood, asks for nothing, or asks for more
   *     than quotes
   */
  static Query quotes(String query, BitSetProducer articles, DateParser dates)
      throws QueryException {
    QueryLanguage language = new QueryLanguage(query, articles, dates, true);
    return language.something(language.read("quote").query());
  }

  /**
   * The names of speakers that a query for articles asks for, in its order.
   *
   * @throws QueryException as {@link #articles}
   */
  static List<String> speakers(String query, BitSetProducer articles, DateParser dates)
      throws QueryException {
    QueryLanguage language = new QueryLanguage(query, articles, dates, false);
    language.read(LeafQueries.ANYWHERE);
    return language.leaves.speakers();
  }

  private Query something(@Nullable Query asked) throws QueryException {
    if (asked == null) {
      throw QueryException.at(query, 0, "no word to search for");
    }
    return asked;
  }

  private Condition read(String field) throws QueryException {
    if (query.isBlank()) {
      throw QueryException.at(query, 0, "no word to search for");
    }
    try {
      StandardSyntaxParser parser =
          new StandardSyntaxParser(new FastCharStream(new StringReader(source.text())));
      return condition(parser.TopLevelQuery(field));
    } catch (ParseException e) {
      throw at(e);
    } catch (TokenMgrError e) {
      throw QueryException.at(query, query.length(), "a quotation mark or bracket is not closed");
    } catch (IndexSearcher.TooManyClauses e) {
      throw QueryException.at(query, 0, "too many conditions");
    }
  }

  private QueryException at(ParseException e) {
    Token unexpected = e.currentToken == null ? null : e.currentToken.next;
    if (unexpected == null) {
      return QueryException.at(query, 0, "can't be understood");
    }
    if (unexpected.image.isEmpty()) {
      return QueryException.at(query, query.length(), "unexpected end");
    }
    int offset = source.original(unexpected.beginColumn);
    return QueryException.at(query, offset, "unexpected '" + unexpected.image + "'");
  }

  private Condition condition(QueryNode node) throws QueryException {
    if (node instanceof GroupQueryNode group) {
      Condition inside = condition(group.getChild());
      boolean joins = group.getChild() instanceof OrQueryNode || leaves.isFieldGroup(group);
      return joins ? inside : closed(inside);
    }
    if (node instanceof OrQueryNode) {
      return any(clauses(node, false));
    }
    if (node instanceof BooleanQueryNode || node instanceof ModifierQueryNode) {
      return all(clauses(node, true));
    }
    if (node instanceof BoostQueryNode boost) {
      Condition inside = condition(boost.getChild());
      Query asked = inside.query();
      return asked == null
          ? inside
          : new Condition(new BoostQuery(asked, boost.getValue()), inside.ofQuote());
    }
    LeafQueries.Leaf leaf = leaves.leaf(node);
    if (quotesOnly && !leaf.ofQuote()) {
      throw leaves.wrong(node, "'" + leaf.field() + "' is not of quotes");
    }
    return new Condition(leaf.query(), leaf.ofQuote());
  }

  /** The conditions that a group joins; ANDs inside ANDs are one group. */
  private List<Clause> clauses(QueryNode node, boolean flatten) throws QueryException {
    List<Clause> clauses = new ArrayList<>();
    List<QueryNode> children =
        node instanceof ModifierQueryNode ? List.of(node) : node.getChildren();
    for (QueryNode child : children) {
      if (child instanceof ModifierQueryNode modifier) {
        boolean not = modifier.getModifier() == ModifierQueryNode.Modifier.MOD_NOT;
        clauses.add(new Clause(condition(modifier.getChild()), not));
      } else if (flatten && isAll(child)) {
        clauses.addAll(clauses(child, true));
      } else {
        clauses.add(new Clause(condition(child), false));
      }
    }
    clauses.removeIf(clause -> clause.condition().query() == null);
    return clauses;
  }

  private static boolean isAll(QueryNode node) {
    return node instanceof AndQueryNode
        || (node instanceof BooleanQueryNode && !(node instanceof OrQueryNode));
  }

  private Condition all(List<Clause> clauses) {
    boolean asksQuote = clauses.stream().anyMatch(c -> c.condition().ofQuote() && !c.not());
    boolean quoteAlone = quotesOnly || clauses.stream().allMatch(c -> c.condition().ofQuote());
    BooleanQuery.Builder quote = new BooleanQuery.Builder();
    BooleanQuery.Builder article = new BooleanQuery.Builder();
    boolean asksArticle = false;
    for (Clause clause : clauses) {
      Condition condition = clause.condition();
      if (condition.ofQuote() && (asksQuote || quotesOnly)) {
        quote.add(query(condition), clause.not() ? Occur.MUST_NOT : Occur.MUST);
      } else {
        article.add(query(closed(condition)), clause.not() ? Occur.MUST_NOT : Occur.MUST);
        asksArticle |= !clause.not();
      }
    }
    if (clauses.isEmpty()) {
      return new Condition(null, false);
    }
    if (quoteAlone && (asksQuote || quotesOnly)) {
      if (!asksQuote) {
        quote.add(Blocks.QUOTES, Occur.MUST);
      }
      return new Condition(quote.build(), true);
    }
    if (asksQuote) {
      article.add(Blocks.articlesWith(quote.build(), articles), Occur.MUST);
    } else if (!asksArticle) {
      article.add(Blocks.ARTICLES, Occur.FILTER);
    }
    return new Condition(article.build(), false);
  }

  private Condition any(List<Clause> clauses) {
    boolean ofQuote =
        quotesOnly || clauses.stream().allMatch(c -> c.condition().ofQuote() && !c.not());
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (Clause clause : clauses) {
      Condition condition = ofQuote ? clause.condition() : closed(clause.condition());
      Query asked = query(condition);
      if (clause.not()) {
        BooleanQuery.Builder others = new BooleanQuery.Builder();
        others.add(ofQuote ? Blocks.QUOTES : Blocks.ARTICLES, Occur.FILTER);
        asked = others.add(asked, Occur.MUST_NOT).build();
      }
      any.add(asked, Occur.SHOULD);
    }
    return clauses.isEmpty() ? new Condition(null, false) : new Condition(any.build(), ofQuote);
  }

  /** A condition on a quote as one on the article that has such a quote. */
  private Condition closed(Condition condition) {
    return condition.query() == null || !condition.ofQuote() || quotesOnly
        ? condition
        : new Condition(Blocks.articlesWith(condition.query(), articles), false);
  }

  private static Query query(Condition condition) {
    Query query = condition.query();
    if (query == null) {
      throw new IllegalStateException("empty conditions are left out before");
    }
    return query;
  }
}
