package org.rapporteur.web;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.fact.Quote;
import org.rapporteur.search.FoundArticle;
import org.rapporteur.search.ListCursor;
import org.rapporteur.search.Order;
import org.rapporteur.search.Page;
import org.rapporteur.search.QueryException;
import org.rapporteur.search.Snippet;
import org.rapporteur.search.SpeakerCount;
import org.rapporteur.search.StoredArticle;
import org.rapporteur.web.page.Address;
import org.rapporteur.web.page.ArticleView;
import org.rapporteur.web.page.ArticlesView;
import org.rapporteur.web.page.View;

/** {@code GET /articles?q=water} and {@code GET /articles/{collection}/{id}}. */
final class ArticlePages {
  private static final String PREFIX = "/articles/";
  private static final String ALL = "*";

  private ArticlePages() {}

  static View list(Call call, Parameters asked, IndexResource.Question question)
      throws IOException, QueryException, Problem {
    String typed = asked.text("q");
    String query = typed == null ? ALL : typed;
    Order order = asked.order(typed == null ? Order.DATE : Order.RELEVANCE);
    int limit = asked.limit();
    ListCursor cursor = asked.cursor(call.path());
    String after = cursor == null ? null : cursor.place();
    Page<FoundArticle> page =
        question.ask(search -> search.articlesPage(query, order, limit, after));
    List<FoundArticle> items =
        typed == null ? page.items().stream().map(ArticlePages::plain).toList() : page.items();
    String next = page.next() == null ? null : question.cursor(call, asked, page.next());
    return new ArticlesView(Address.of(call.path(), asked.all()), items, page.total(), next).view();
  }

  /** Where all is asked for, no word was: none is marked. */
  private static FoundArticle plain(FoundArticle found) {
    List<Snippet> passages =
        found.snippets().stream()
            .map(one -> new Snippet(one.text(), one.begin(), List.of()))
            .toList();
    return new FoundArticle(found.article(), found.score(), passages);
  }

  static View one(Call call, Parameters asked, IndexResource.Question question)
      throws IOException, QueryException, Problem {
    String path = call.path();
    StoredArticle article = ArticleResource.article(path.substring(PREFIX.length()), question);
    Map<String, SpeakerCount> speakers = new HashMap<>();
    question.ask(
        search -> {
          for (Quote quote : article.facts().quotes()) {
            SpeakerCount speaker = search.speaker(quote.speaker());
            if (speaker != null) {
              speakers.put(quote.id(), speaker);
            }
          }
          return speakers;
        });
    return new ArticleView(Address.of(path), article, speakers).view();
  }
}
