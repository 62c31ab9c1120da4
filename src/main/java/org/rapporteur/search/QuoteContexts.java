package org.rapporteur.search;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fact.Span;

/**
 * Finds the sentences around quotes. Keeps the article asked for last, so ask for the quotes of one
 * article one after the other, as {@link FactSearch#quotes} hands them over; for one thread.
 *
 * @since 0.1.0
 */
public final class QuoteContexts {
  private static final JsonFactory JSON = new JsonFactory();

  private final StoredArticles articles;
  private final int sentences;
  private @Nullable ArticleHead head;
  private String text = "";
  private SentenceBorders borders = new SentenceBorders("");

  QuoteContexts(StoredArticles articles, int sentences) {
    this.articles = articles;
    this.sentences = sentences;
  }

  /**
   * The quote with the sentences around it.
   *
   * @throws IOException if the index can't be read
   */
  public QuoteContext of(FoundQuote quote) throws IOException {
    String text = text(quote);
    List<Span> content = content(quote.json());
    int end = content.get(content.size() - 1).end();
    int from = borders.begin(content.get(0).begin(), sentences);
    int to = borders.end(end, sentences);
    while (to > end && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    List<Span> inPassage =
        content.stream().map(span -> new Span(span.begin() - from, span.end() - from)).toList();
    return new QuoteContext(text.substring(from, to), inPassage);
  }

  /**
   * The text of the quote's article, which the quote's spans count in.
   *
   * @throws IOException if the index can't be read
   */
  public String text(FoundQuote quote) throws IOException {
    ArticleHead article = quote.article();
    if (!article.equals(head)) {
      text = articles.text(article.collection(), article.id());
      borders = new SentenceBorders(text);
      head = article;
    }
    return text;
  }

  /** The content spans of a quote's JSON form; no objects are mapped, which costs a start. */
  private static List<Span> content(String quote) throws IOException {
    List<Span> spans = new ArrayList<>();
    try (JsonParser json = JSON.createParser(quote)) {
      json.nextToken();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        boolean isContent = json.currentName().equals("content");
        json.nextToken();
        if (!isContent) {
          json.skipChildren();
          continue;
        }
        while (json.nextToken() == JsonToken.START_ARRAY) {
          spans.add(new Span(json.nextIntValue(0), json.nextIntValue(0)));
          json.nextToken();
        }
        return spans;
      }
    }
    throw new IOException("a quote without content: " + quote);
  }
}
