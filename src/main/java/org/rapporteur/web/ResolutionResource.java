package org.rapporteur.web;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.rapporteur.fact.FactsJson;
import org.rapporteur.search.NamedResolution;
import org.rapporteur.search.QueryException;
import org.rapporteur.search.ResolutionArticle;

/**
 * {@code GET resolutions/one?name=2728}: one resolution over the whole index, by its symbol,
 * number, title or the {@code ref} of a list; what articles tell of it, the newest first.
 */
final class ResolutionResource extends IndexResource {
  private static final int MOST_CANDIDATES = 20;

  private static final Csv COLUMNS =
      Csv.of(
          "date=/article/published",
          "title=/article/title",
          "source=/article/source",
          "status=/resolution/status",
          "adopted=/resolution/adopted",
          "for=/resolution/vote/for",
          "against=/resolution/vote/against",
          "abstain=/resolution/vote/abstain",
          "vetoedBy=/resolution/vetoedBy",
          "sponsors=/resolution/sponsors",
          "quotes=/quotes",
          "id=/id",
          "collection=/collection",
          "url=/article/url");

  ResolutionResource(IndexAccess index) {
    super(index, "name", "format", "limit", "cursor");
  }

  @Override
  void answer(Call call, Parameters asked, Question question)
      throws IOException, QueryException, Problem {
    String name = asked.required("name");
    List<NamedResolution> named = named(name, question);
    NamedResolution one = named.get(0);
    new ItemList<ResolutionArticle>(call, asked, question, ResolutionResource::write)
        .send(
            json -> {
              json.writeStringField("ref", one.ref());
              Fields.raw(json, "catalogue", one.entryJson());
              Fields.texts(json, "sameNumber", refs(named.subList(1, named.size())));
            },
            (after, limit) -> search -> search.articlesOnPage(one.keys(), limit, after),
            COLUMNS);
  }

  /**
   * The resolution that is meant, and behind it those that have the same number.
   *
   * @throws Problem if there is none, or several have the title that was given
   */
  static List<NamedResolution> named(String name, IndexResource.Question question)
      throws IOException, QueryException, Problem {
    List<NamedResolution> named = question.ask(search -> search.resolutionsNamed(name));
    if (named.isEmpty()) {
      throw new Problem(404, "neither catalogue nor index has a resolution '" + name + "'");
    }
    if (named.size() > 1 && !NamedResolution.isNumber(name)) {
      throw new Problem(409, "several resolutions are named '" + name + "'; ask for one of them")
          .with("candidates", refs(named.stream().limit(MOST_CANDIDATES).toList()));
    }
    return named;
  }

  static List<String> refs(List<NamedResolution> named) {
    return named.stream().map(NamedResolution::ref).toList();
  }

  private static void write(JsonGenerator json, ResolutionArticle told) throws IOException {
    Fields.article(json, told.article());
    Fields.raw(json, "resolution", FactsJson.writePart(told.resolution()));
    Fields.raw(json, "quotes", FactsJson.writePart(told.quotes()));
  }
}
