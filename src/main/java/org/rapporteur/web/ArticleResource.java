package org.rapporteur.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.rapporteur.fact.FactsJson;
import org.rapporteur.search.QueryException;
import org.rapporteur.search.StoredArticle;

/**
 * {@code GET articles/{collection}/{id}}: the facts of one article, with its text.
 *
 * <p>Both names may hold slashes. The collection's are percent-encoded ({@code %2F}), so that its
 * name is one segment of the path; the id is all behind it, and its slashes may be encoded or not:
 * {@code articles/%2Fdata%2Fnews/2024/water.txt}.
 */
final class ArticleResource extends IndexResource {
  static final String PREFIX = Routes.API + "articles/";

  ArticleResource(IndexAccess index) {
    super(index, "format");
  }

  /** The path that finds an article. */
  static String href(String collection, String id) {
    return PREFIX + Percent.encode(collection) + "/" + Percent.encode(id);
  }

  @Override
  void answer(Call call, Parameters asked, Question question)
      throws IOException, QueryException, Problem {
    StoredArticle article = article(call.path().substring(PREFIX.length()), question);
    if (asked.isCsv()) {
      FactTable.send(call, article);
      return;
    }
    String facts = FactsJson.write(article.facts().withText(article.text()));
    call.send(200, "application/json", facts.getBytes(StandardCharsets.UTF_8));
  }

  /** The article that the end of a path names. */
  static StoredArticle article(String name, Question question)
      throws IOException, QueryException, Problem {
    int slash = name.indexOf('/');
    if (slash <= 0 || slash == name.length() - 1) {
      throw new Problem(404, "an article's address is " + PREFIX + "{collection}/{id}");
    }
    String collection = Percent.decode(name.substring(0, slash), false);
    String id = Percent.decode(name.substring(slash + 1), false);
    StoredArticle article =
        question
            .ask(search -> Optional.ofNullable(search.stored().article(collection, id)))
            .orElse(null);
    if (article == null) {
      throw new Problem(404, "the index has no article '" + id + "' in '" + collection + "'");
    }
    return article;
  }
}
