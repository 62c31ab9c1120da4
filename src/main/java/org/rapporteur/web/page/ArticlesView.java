package org.rapporteur.web.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.article;
import static j2html.TagCreator.button;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.form;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.input;
import static j2html.TagCreator.label;
import static j2html.TagCreator.li;
import static j2html.TagCreator.ol;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.time;

import j2html.tags.specialized.ArticleTag;
import j2html.tags.specialized.FormTag;
import j2html.tags.specialized.OlTag;
import j2html.tags.specialized.PTag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.search.ArticleHead;
import org.rapporteur.search.FoundArticle;

/**
 * Articles that a query asks for.
 *
 * @param address of the view
 * @param articles one part of them
 * @param total how many there are
 * @param next cursor of the next part; null at the end
 */
public record ArticlesView(
    Address address, List<FoundArticle> articles, int total, @Nullable String next) {
  /** Keeps the list as it is now. */
  public ArticlesView {
    articles = List.copyOf(articles);
  }

  /** The view. */
  public View view() {
    String asked = address.value("q");
    Address all = address.with("q", "*").with("order", "date");
    Address same = asked.isEmpty() ? all : address;
    return new View(
        asked.isEmpty() ? "Articles" : "Articles: " + asked,
        address,
        same.json(),
        same.csv(),
        div(
                h1(total == 0 ? "No articles" : Words.count(total, "article")),
                ask(asked),
                list(articles),
                Pager.of(address, next))
            .withClass("wrap narrow"));
  }

  private static FormTag ask(String asked) {
    return form()
        .withAction(Links.ARTICLES)
        .withMethod("get")
        .withClass("ask")
        .with(
            label("Ask in the query language").withFor("q"),
            input().withType("search").withId("q").withName("q").withValue(asked),
            button("Find articles").withType("submit"),
            p("For example: water AND country:KE, speaker:oduya quote:comma, focus:CN date:2024")
                .withClass("quiet"));
  }

  /** The articles with their best passages. */
  static OlTag list(List<FoundArticle> articles) {
    return ol(each(articles, found -> li(card(found)))).withClass("cards").attr("role", "list");
  }

  private static ArticleTag card(FoundArticle found) {
    ArticleHead head = found.article();
    return article()
        .withClass("card")
        .with(
            h2(a(Words.title(head)).withHref(Links.article(head))),
            where(head),
            each(
                found.snippets(),
                passage ->
                    p(Highlighted.of(passage.text(), passage.matches())).withClass("passage")));
  }

  /** Publisher and day. */
  static PTag where(ArticleHead head) {
    String day = head.day();
    return p().withClass("where")
        .with(
            iff(head.source() != null, span(String.valueOf(head.source()))),
            iff(!day.isEmpty(), time(Words.day(day)).withDatetime(day)));
  }
}
