package org.rapporteur.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fact.FactsJson;
import org.rapporteur.index.Fields;

/**
 * The articles of an index as they are kept: by their ids, all of them, and which are versions of
 * one story. May be shared between threads.
 *
 * @since 0.1.0
 */
public final class StoredArticles {
  private final IndexSearcher searcher;
  private final Reading reading;
  private final AllFacts all;

  StoredArticles(IndexSearcher searcher, Reading reading, AllFacts all) {
    this.searcher = searcher;
    this.reading = reading;
    this.all = all;
  }

  /** Hands over articles with all their facts, as many as there are. */
  public AllFacts allFacts() {
    return all;
  }

  /**
   * The articles that {@code id} may mean: those of that very id; else those whose collection and
   * id, joined with a slash, end so.
   *
   * @param most no more than that many
   * @return one where {@code id} is unique, none where there is no such article
   */
  public List<ArticleHead> named(String id, int most) throws IOException {
    List<ArticleHead> exact = heads(new TermQuery(new Term(Fields.ID, Fields.term(id))), most);
    if (!exact.isEmpty() || id.isEmpty()) {
      return exact;
    }
    List<ArticleHead> ending = new ArrayList<>();
    for (String known : endingLike(id)) {
      for (ArticleHead head : heads(new TermQuery(new Term(Fields.ID, known)), most)) {
        if (ending.size() < most && (head.collection() + "/" + head.id()).endsWith(id)) {
          ending.add(head);
        }
      }
    }
    return ending;
  }

  /** Ids that end with {@code id}, or that {@code id} ends with: it may name the collection too. */
  private Set<String> endingLike(String id) throws IOException {
    Set<String> ids = new TreeSet<>();
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      Terms terms = leaf.reader().terms(Fields.ID);
      if (terms != null) {
        TermsEnum each = terms.iterator();
        for (BytesRef term = each.next(); term != null; term = each.next()) {
          String known = term.utf8ToString();
          if (known.endsWith(id) || id.endsWith("/" + known)) {
            ids.add(known);
          }
        }
      }
    }
    return ids;
  }

  /**
   * The article with its text and facts; null where the index has none of that collection and id.
   */
  public @Nullable StoredArticle article(String collection, String id) throws IOException {
    for (ScoreDoc hit : searcher.search(only(collection, id), 1).scoreDocs) {
      Document document = searcher.storedFields().document(hit.doc);
      String text = document.get(Fields.TEXT);
      return new StoredArticle(
          collection, text == null ? "" : text, FactsJson.read(document.get(Fields.FACTS)));
    }
    return null;
  }

  /**
   * The other versions of an article's story in the index, the earliest first: articles of the same
   * address, or of nearly the same text.
   */
  public List<ArticleHead> versions(StoredArticle article) throws IOException {
    return new StoryVersions(searcher, reading).of(article);
  }

  /** The collections that articles were ingested into, by name, each with how many it has. */
  public SortedMap<String, Integer> collections() throws IOException {
    SortedMap<String, Integer> articles = new TreeMap<>();
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      Terms terms = leaf.reader().terms(Fields.COLLECTION);
      if (terms != null) {
        TermsEnum each = terms.iterator();
        for (BytesRef term = each.next(); term != null; term = each.next()) {
          articles.put(term.utf8ToString(), 0);
        }
      }
    }
    for (String name : List.copyOf(articles.keySet())) {
      int live = searcher.count(new TermQuery(new Term(Fields.COLLECTION, name)));
      if (live == 0) {
        articles.remove(name); // removed, and not yet merged away
      } else {
        articles.put(name, live);
      }
    }
    return articles;
  }

  private List<ArticleHead> heads(Query query, int most) throws IOException {
    List<ArticleHead> heads = new ArrayList<>();
    for (ScoreDoc hit : searcher.search(query, most).scoreDocs) {
      heads.add(reading.head(hit.doc));
    }
    return heads;
  }

  /** The text of an article; empty where the index has none of that collection and id. */
  String text(String collection, String id) throws IOException {
    for (ScoreDoc hit : searcher.search(only(collection, id), 1).scoreDocs) {
      String text = searcher.storedFields().document(hit.doc, Set.of(Fields.TEXT)).get(Fields.TEXT);
      return text == null ? "" : text;
    }
    return "";
  }

  private static Query only(String collection, String id) {
    return new BooleanQuery.Builder()
        .add(new TermQuery(new Term(Fields.COLLECTION, Fields.term(collection))), Occur.FILTER)
        .add(new TermQuery(new Term(Fields.ID, Fields.term(id))), Occur.FILTER)
        .build();
  }
}
