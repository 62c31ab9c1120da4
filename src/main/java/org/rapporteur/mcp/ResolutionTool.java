package org.rapporteur.mcp;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.mcp.Evidence.ToldQuote;
import org.rapporteur.mcp.Evidence.ToldResolution;
import org.rapporteur.search.ArticleHead;
import org.rapporteur.search.FactSearch;
import org.rapporteur.search.LiveSearch;
import org.rapporteur.search.NamedResolution;
import org.rapporteur.search.QueryException;
import org.rapporteur.search.ResolutionArticle;
import org.rapporteur.search.StoredArticle;

/** {@code resolution}: one resolution over the whole index. */
final class ResolutionTool extends IndexTool {
  private static final int MOST_NAMED = 10;
  private static final int MOST_QUOTES = 5;

  ResolutionTool(LiveSearch index) {
    super(index);
  }

  /** What one article tells of it. */
  record Item(ArticleRef article, ToldResolution resolution, List<ToldQuote> quotes) {
    String told() {
      StringBuilder told = new StringBuilder(article.told());
      told.append("\n   ").append(Told.resolution(resolution));
      quotes.forEach(quote -> told.append("\n   ").append(Told.quote(quote)));
      return told.toString();
    }
  }

  /** The tool's answer. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record OneResolution(
      String ref,
      @Nullable JsonNode catalogue,
      List<String> sameNumber,
      List<Item> items,
      int total,
      @Nullable String next) {}

  @Override
  Answer answer(Arguments asked, Question question)
      throws IOException, QueryException, ToolException {
    String name = asked.required("name");
    List<NamedResolution> named = question.ask(search -> search.resolutionsNamed(name));
    NamedResolution one = one(name, named);
    List<String> others = refs(named.subList(1, named.size()));
    Part<Item> part =
        question.ask(
            search ->
                Part.of(
                    asked.number("limit"),
                    size -> search.articlesOnPage(one.keys(), size, question.after()),
                    told -> item(search, told)));
    String next = question.cursor(part.next());
    String entry = one.entryJson();
    JsonNode catalogue = entry == null ? null : Json.MAPPER.readTree(entry);
    String same = others.isEmpty() ? "" : "\nof the same number: " + String.join(", ", others);
    return new Answer(
        new OneResolution(one.ref(), catalogue, others, part.items(), part.total(), next),
        Told.list(
            one.ref()
                + told(catalogue)
                + same
                + "\n"
                + Told.head(part.items().size(), part.total(), "articles tell of it", next),
            part.items().stream().map(Item::told).toList()));
  }

  /** {@code catalogue: S/RES/1701 (2006), 2006-08-11: The situation in the Middle East}. */
  private static String told(@Nullable JsonNode entry) {
    return entry == null
        ? ""
        : "\ncatalogue: %s, %s: %s"
            .formatted(
                entry.path("symbol").asText(),
                entry.path("adopted").asText(),
                entry.path("title").asText());
  }

  /** The one that is meant: of a number the likeliest, of a title the only one. */
  private static NamedResolution one(String name, List<NamedResolution> named)
      throws ToolException {
    if (named.isEmpty()) {
      throw new ToolException(
          "neither catalogue nor index has a resolution '"
              + name
              + "'; give its symbol, as S/RES/2728 (2024) or A/RES/78/311, or words of its title");
    }
    if (named.size() > 1 && !NamedResolution.isNumber(name)) {
      throw new ToolException(
          "several resolutions are named '"
              + name
              + "'; ask for one of them: "
              + String.join(", ", refs(named)));
    }
    return named.get(0);
  }

  private static List<String> refs(List<NamedResolution> named) {
    return named.stream().limit(MOST_NAMED).map(NamedResolution::ref).toList();
  }

  private static Item item(FactSearch search, ResolutionArticle told) throws IOException {
    ArticleHead head = told.article();
    StoredArticle article = search.stored().article(head.collection(), head.id());
    Evidence evidence = new Evidence(article == null ? "" : article.text());
    return new Item(
        ArticleRef.of(head),
        evidence.resolution(told.resolution()),
        told.quotes().stream().limit(MOST_QUOTES).map(evidence::quote).toList());
  }
}
