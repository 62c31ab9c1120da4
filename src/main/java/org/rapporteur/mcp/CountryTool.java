package org.rapporteur.mcp;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fact.Country;
import org.rapporteur.mcp.Evidence.ToldCountry;
import org.rapporteur.search.ArticleHead;
import org.rapporteur.search.CountryCount;
import org.rapporteur.search.CountryTie;
import org.rapporteur.search.Facet;
import org.rapporteur.search.FactSearch;
import org.rapporteur.search.FoundArticle;
import org.rapporteur.search.LiveSearch;
import org.rapporteur.search.Order;
import org.rapporteur.search.QueryException;
import org.rapporteur.search.QuoteQuestion;
import org.rapporteur.search.StoredArticle;

/** {@code country}: one country over the whole index. */
final class CountryTool extends IndexTool {
  private static final int MOST = 10;

  CountryTool(LiveSearch index) {
    super(index);
  }

  /** A speaker with the number of quotes that name the country. */
  record Speaker(String name, int quotes) {}

  /** How one article names it. */
  record Item(ArticleRef article, ToldCountry country) {
    String told() {
      return article.told() + "\n   " + Told.country(country);
    }
  }

  /** The tool's answer. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record OneCountry(
      String code,
      String name,
      int articles,
      long mentions,
      List<CountryTie> with,
      List<Speaker> speakers,
      List<Item> items,
      int total,
      @Nullable String next) {}

  @Override
  Answer answer(Arguments asked, Question question)
      throws IOException, QueryException, ToolException {
    CountryCount country = question.ask(search -> search.country(asked.required("name")));
    List<CountryTie> with =
        question.ask(search -> search.countriesWith(country.code())).stream().limit(MOST).toList();
    List<Speaker> speakers = question.ask(search -> speakers(search, country.code()));
    String query = "country:" + country.code();
    Part<Item> part =
        question.ask(
            search ->
                Part.of(
                    asked.number("limit"),
                    size -> search.articlesPage(query, Order.DATE, size, question.after()),
                    found -> item(search, found, country)));
    String next = question.cursor(part.next());
    OneCountry one =
        new OneCountry(
            country.code(),
            country.name(),
            country.articles(),
            country.mentions(),
            with,
            speakers,
            part.items(),
            part.total(),
            next);
    return new Answer(one, told(one));
  }

  private static List<Speaker> speakers(FactSearch search, String code)
      throws IOException, QueryException {
    QuoteQuestion onIt =
        new QuoteQuestion(
            null, null, code, null, null, null, Set.of(), Set.of(), null, null, null, 0);
    return search.facets(onIt, MOST).of(Facet.SPEAKER).stream()
        .map(count -> new Speaker(count.value(), count.count()))
        .toList();
  }

  private static Item item(FactSearch search, FoundArticle found, CountryCount asked)
      throws IOException {
    ArticleHead head = found.article();
    StoredArticle article = search.stored().article(head.collection(), head.id());
    if (article == null) {
      throw new IOException("an article without its text: " + head.id());
    }
    Country named =
        article.facts().countries().stream()
            .filter(one -> one.code().equals(asked.code()))
            .findFirst()
            .orElseThrow(() -> new IOException("an article that names no " + asked.code()));
    return new Item(ArticleRef.of(head), new Evidence(article.text()).country(named));
  }

  private static String told(OneCountry one) {
    String with =
        one.with.stream()
            .map(tie -> tie.name() + " (" + tie.articles() + ")")
            .collect(Collectors.joining(", "));
    String speakers =
        one.speakers.stream()
            .map(who -> who.name() + " (" + who.quotes() + ")")
            .collect(Collectors.joining(", "));
    return Told.list(
        "%s %s; articles that name it: %d; how often: %d%s%s\n%s"
            .formatted(
                one.code,
                one.name,
                one.articles,
                one.mentions,
                with.isEmpty() ? "" : "\nin one sentence with: " + with,
                speakers.isEmpty() ? "" : "\nquoted on it: " + speakers,
                Told.head(one.items.size(), one.total, "articles", one.next)),
        one.items.stream().map(Item::told).toList());
  }
}
