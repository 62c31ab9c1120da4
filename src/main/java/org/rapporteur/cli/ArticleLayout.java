package org.rapporteur.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fact.Span;
import org.rapporteur.search.ArticleHead;
import org.rapporteur.search.FoundArticle;
import org.rapporteur.search.Snippet;

/** Articles with their best passages. */
final class ArticleLayout implements Layout<FoundArticle> {
  private static final int INDENT = 2;

  @Override
  public List<String> columns() {
    return List.of("date", "article", "title", "source", "snippet", "score", "collection", "url");
  }

  @Override
  public List<@Nullable String> values(FoundArticle found) {
    ArticleHead article = found.article();
    List<@Nullable String> values = new ArrayList<>();
    values.add(article.day());
    values.add(article.id());
    values.add(article.title());
    values.add(article.source());
    values.add(ListPrinter.joined(texts(found)));
    values.add(Float.toString(found.score()));
    values.add(article.collection());
    values.add(article.url());
    return values;
  }

  @Override
  public String json(FoundArticle found) {
    return new JsonLine()
        .with("collection", found.article().collection())
        .with("id", found.article().id())
        .with("score", found.score())
        .withJson("article", found.article().metadata())
        .withJson("snippets", snippets(found))
        .toString();
  }

  private static String snippets(FoundArticle found) {
    List<String> snippets = new ArrayList<>();
    for (Snippet snippet : found.snippets()) {
      List<String> matches = new ArrayList<>();
      for (Span match : snippet.matches()) {
        matches.add("[" + match.begin() + "," + match.end() + "]");
      }
      snippets.add(
          new JsonLine()
              .with("text", snippet.text())
              .withJson("matches", "[" + String.join(",", matches) + "]")
              .toString());
    }
    return "[" + String.join(",", snippets) + "]";
  }

  private static List<String> texts(FoundArticle found) {
    return found.snippets().stream().map(Snippet::text).map(String::strip).toList();
  }

  @Override
  public void show(List<FoundArticle> articles, Screen screen) {
    for (FoundArticle found : articles) {
      ArticleHead article = found.article();
      screen.line(Style.BOLD, Objects.requireNonNullElse(article.title(), article.id()));
      List<String> where = new ArrayList<>();
      where.add(article.day().isEmpty() ? "no date" : article.day());
      if (article.source() != null) {
        where.add(article.source());
      }
      where.add(article.id());
      screen.line(Style.FAINT, " ".repeat(INDENT) + String.join(" · ", where));
      for (Snippet snippet : found.snippets()) {
        StyledText text = new StyledText(snippet.text()).with(Style.MATCH, snippet.matches());
        screen.wrapped(text, INDENT);
      }
      screen.blank();
    }
  }
}
