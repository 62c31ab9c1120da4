package org.rapporteur.mcp;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fact.Span;
import org.rapporteur.mcp.Evidence.ToldCountry;
import org.rapporteur.mcp.Evidence.ToldQuote;
import org.rapporteur.mcp.Evidence.ToldResolution;
import org.rapporteur.mcp.Evidence.Words;
import org.rapporteur.search.ArticleHead;
import org.rapporteur.search.FactSearch;
import org.rapporteur.search.LiveSearch;
import org.rapporteur.search.QueryException;
import org.rapporteur.search.StoredArticle;

/** {@code get_article}: a part of an article's text, and its facts. */
final class ArticleTool extends IndexTool {
  private static final int MOST_NAMED = 10;

  ArticleTool(LiveSearch index) {
    super(index);
  }

  /** The tool's answer. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Article(
      ArticleRef article,
      @Nullable String language,
      int length,
      Words text,
      List<ToldQuote> quotes,
      List<ToldCountry> countries,
      List<ToldResolution> resolutions,
      @Nullable Integer leftOut,
      @Nullable Integer next) {}

  @Override
  Answer answer(Arguments asked, Question question)
      throws IOException, QueryException, ToolException {
    String id = asked.required("id");
    String collection = asked.text("collection");
    List<ArticleHead> named = question.ask(search -> named(search, id, collection));
    if (named.isEmpty()) {
      throw new ToolException(
          "the index has no article '"
              + id
              + (collection == null ? "'" : "' in '" + collection + "'")
              + "; search_articles and search_quotes tell ids");
    }
    if (named.size() > 1) {
      throw new ToolException(
          "several articles are meant by '"
              + id
              + "'; give id and collection of one: "
              + named.stream()
                  .map(one -> one.id() + " in " + one.collection())
                  .collect(Collectors.joining(", ")));
    }
    ArticleHead head = named.get(0);
    StoredArticle article = question.ask(search -> stored(search, head));
    return answer(article, part(article.text(), asked));
  }

  private static List<ArticleHead> named(FactSearch search, String id, @Nullable String collection)
      throws IOException {
    List<ArticleHead> named = search.stored().named(id, MOST_NAMED);
    return collection == null
        ? named
        : named.stream().filter(one -> one.collection().equals(collection)).toList();
  }

  private static StoredArticle stored(FactSearch search, ArticleHead head) throws IOException {
    StoredArticle article = search.stored().article(head.collection(), head.id());
    if (article == null) {
      throw new IOException("an article without its text: " + head.id());
    }
    return article;
  }

  /** What is asked for, but no half of a pair of surrogates. */
  private static Span part(String text, Arguments asked) throws ToolException {
    int begin = asked.number("begin");
    if (begin > 0 && begin >= text.length()) {
      throw new ToolException("the text ends at " + text.length() + ", before begin " + begin);
    }
    int end = Math.min(text.length(), begin + asked.number("length"));
    return new Span(isInPair(text, begin) ? begin - 1 : begin, isInPair(text, end) ? end + 1 : end);
  }

  private static boolean isInPair(String text, int offset) {
    return offset > 0
        && offset < text.length()
        && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
  }

  private static Answer answer(StoredArticle article, Span part) {
    int length = article.text().length();
    FactsPart facts = FactsPart.of(article.facts(), article.text(), part);
    ArticleRef ref = ArticleRef.of(article);
    Integer next = part.end() < length ? part.end() : null;
    String more = next == null ? "" : "; the next part begins at " + next;
    String words = part.of(article.text());
    return new Answer(
        new Article(
            ref,
            article.facts().article().language(),
            length,
            new Words(part, words, null),
            facts.quotes(),
            facts.countries(),
            facts.resolutions(),
            facts.leftOut(),
            next),
        "%s\ncharacters %d-%d of %d%s\n\n%s%s"
            .formatted(ref.told(), part.begin(), part.end(), length, more, words, facts.told()));
  }
}
