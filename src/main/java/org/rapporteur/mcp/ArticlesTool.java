package org.rapporteur.mcp;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fact.Span;
import org.rapporteur.mcp.Evidence.Words;
import org.rapporteur.search.ArticleHead;
import org.rapporteur.search.FactSearch;
import org.rapporteur.search.FoundArticle;
import org.rapporteur.search.LiveSearch;
import org.rapporteur.search.Order;
import org.rapporteur.search.QueryException;
import org.rapporteur.search.StoredArticle;

/** {@code search_articles}: articles that answer a query, with the passages that do. */
final class ArticlesTool extends IndexTool {
  ArticlesTool(LiveSearch index) {
    super(index);
  }

  /** An article and its passages. */
  record Item(ArticleRef article, List<Words> passages) {
    String told() {
      String words =
          passages.stream()
              .map(one -> "\n   " + Told.text(one) + " (" + Told.places(List.of(one)) + ")")
              .collect(Collectors.joining());
      return article.told() + words;
    }
  }

  /** The tool's answer. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Articles(
      List<Item> items, int total, @Nullable String next, @Nullable String didYouMean) {}

  @Override
  Answer answer(Arguments asked, Question question)
      throws IOException, QueryException, ToolException {
    String query = asked.required("query");
    Order order = asked.constant("order", Order.class).stream().findFirst().orElse(Order.RELEVANCE);
    Part<Item> part =
        question.ask(
            search ->
                Part.of(
                    asked.number("limit"),
                    size -> search.articlesPage(query, order, size, question.after()),
                    found -> item(search, found)));
    String meant =
        part.total() > 0
            ? null
            : question.ask(search -> Optional.ofNullable(search.didYouMean(query))).orElse(null);
    String next = question.cursor(part.next());
    return new Answer(
        new Articles(part.items(), part.total(), next, meant),
        Told.list(
            Told.head(part.items().size(), part.total(), "articles", next) + Told.meant(meant),
            part.items().stream().map(Item::told).toList()));
  }

  private static Item item(FactSearch search, FoundArticle found) throws IOException {
    ArticleHead head = found.article();
    StoredArticle article = search.stored().article(head.collection(), head.id());
    Evidence evidence = new Evidence(article == null ? "" : article.text());
    List<Words> passages =
        found.snippets().stream()
            .map(one -> new Span(one.begin(), one.begin() + one.text().length()))
            .map(evidence::words)
            .toList();
    return new Item(ArticleRef.of(head), passages);
  }
}
