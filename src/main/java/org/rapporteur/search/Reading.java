package org.rapporteur.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.util.BitSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fact.Span;
import org.rapporteur.index.FactsParts;
import org.rapporteur.index.Fields;

/** Stored fields to what lists show; facts stay unread in their JSON form. */
final class Reading {
  private static final int HIGHLIGHTED_AT_A_TIME = 100;

  private static final Set<String> HEAD =
      Set.of(
          Fields.COLLECTION,
          Fields.ID,
          Fields.TITLE,
          Fields.SOURCE,
          Fields.PUBLISHED,
          Fields.URL,
          Fields.FACTS);

  private final IndexSearcher searcher;
  private final BitSetProducer articles;

  Reading(IndexSearcher searcher, BitSetProducer articles) {
    this.searcher = searcher;
    this.articles = articles;
  }

  /** The quotes of {@code page} in its order; {@code about} is what matches are marked of. */
  List<FoundQuote> quotes(ScoreDoc[] page, @Nullable Query about) throws IOException {
    StoredFields stored = searcher.storedFields();
    int[] documents = Arrays.stream(page).mapToInt(hit -> hit.doc).toArray();
    List<List<Span>> matches =
        about == null
            ? List.of()
            : new Highlights(searcher).matches(Fields.QUOTE_TEXT, about, documents);
    List<FoundQuote> quotes = new ArrayList<>(page.length);
    int lastArticle = -1;
    Document parent = null;
    for (int i = 0; i < documents.length; i++) {
      int article = articleOf(documents[i]);
      if (parent == null || article != lastArticle) { // quotes of one article follow each other
        parent = stored.document(article, HEAD);
        lastArticle = article;
      }
      Document document = stored.document(documents[i]);
      quotes.add(quote(document, parent, about == null ? List.of() : matches.get(i)));
    }
    return quotes;
  }

  private static FoundQuote quote(Document document, Document article, List<Span> matches) {
    List<FoundSpeaker> speakers = new ArrayList<>();
    for (String row : document.getValues(Fields.SPEAKER_SHOWN)) {
      speakers.add(FoundSpeaker.of(row));
    }
    String id = text(document, Fields.QUOTE_ID);
    return new FoundQuote(
        head(article),
        id,
        text(document, Fields.TYPE),
        document.get(Fields.ACT),
        text(document, Fields.QUOTE_TEXT),
        matches,
        speakers,
        List.of(document.getValues(Fields.QUOTE_COUNTRY)),
        FactsParts.quote(text(article, Fields.FACTS), id));
  }

  /** Hands over the articles of {@code page} in its order, with their best passages. */
  void articles(ScoreDoc[] page, Query query, int snippets, Consumer<FoundArticle> answer)
      throws IOException {
    for (int i = 0; i < page.length; i += HIGHLIGHTED_AT_A_TIME) {
      int end = Math.min(i + HIGHLIGHTED_AT_A_TIME, page.length);
      articles(List.of(page).subList(i, end), query, snippets).forEach(answer);
    }
  }

  private List<FoundArticle> articles(List<ScoreDoc> hits, Query query, int snippets)
      throws IOException {
    if (hits.isEmpty()) {
      return List.of();
    }
    StoredFields stored = searcher.storedFields();
    int[] documents = hits.stream().mapToInt(hit -> hit.doc).toArray();
    List<List<Snippet>> passages =
        new Highlights(searcher).sentences(Fields.TEXT, query, documents, snippets);
    List<FoundArticle> found = new ArrayList<>(documents.length);
    for (int i = 0; i < documents.length; i++) {
      ArticleHead head = head(stored.document(documents[i], HEAD));
      found.add(new FoundArticle(head, hits.get(i).score, passages.get(i)));
    }
    return found;
  }

  ArticleHead head(int article) throws IOException {
    return head(searcher.storedFields().document(article, HEAD));
  }

  private static ArticleHead head(Document document) {
    return new ArticleHead(
        text(document, Fields.COLLECTION),
        text(document, Fields.ID),
        document.get(Fields.TITLE),
        document.get(Fields.SOURCE),
        document.get(Fields.PUBLISHED),
        document.get(Fields.URL),
        FactsParts.metadata(text(document, Fields.FACTS)));
  }

  /** The document of the article that a quote's document belongs to. */
  int articleOf(int quote) throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(quote, leaves));
    BitSet parents = articles.getBitSet(leaf);
    if (parents == null) {
      throw new IllegalStateException("a quote without its article: " + quote);
    }
    return leaf.docBase + parents.nextSetBit(quote - leaf.docBase);
  }

  private static String text(Document document, String field) {
    String value = document.get(field);
    return value == null ? "" : value;
  }
}
