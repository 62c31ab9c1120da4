package org.rapporteur.web;

import java.io.IOException;
import java.util.List;
import org.rapporteur.search.ListCursor;
import org.rapporteur.search.NamedResolution;
import org.rapporteur.search.Page;
import org.rapporteur.search.QueryException;
import org.rapporteur.search.ResolutionArticle;
import org.rapporteur.search.ResolutionCount;
import org.rapporteur.search.ResolutionQuestion;
import org.rapporteur.web.page.Address;
import org.rapporteur.web.page.NamedAlikeView;
import org.rapporteur.web.page.ResolutionView;
import org.rapporteur.web.page.ResolutionsView;
import org.rapporteur.web.page.View;

/** {@code GET /resolutions} and {@code GET /resolutions/one?name=2728}. */
final class ResolutionPages {
  private ResolutionPages() {}

  static View list(Call call, Parameters asked, IndexResource.Question question)
      throws IOException, QueryException, Problem {
    ResolutionQuestion resolutions = ResolutionsResource.question(asked);
    Page<ResolutionCount> page =
        ItemList.slice(call, asked, question, search -> search.resolutions(resolutions));
    return new ResolutionsView(
            Address.of(call.path(), asked.all()), page.items(), page.total(), page.next())
        .view();
  }

  static View one(Call call, Parameters asked, IndexResource.Question question)
      throws IOException, QueryException, Problem {
    String name = asked.required("name");
    List<NamedResolution> named = ResolutionResource.candidates(name, question);
    if (ResolutionResource.isSeveral(name, named)) {
      return new NamedAlikeView(Address.of(call.path(), asked.all()), named).view();
    }
    NamedResolution first = named.get(0);
    int limit = asked.limit();
    ListCursor cursor = asked.cursor(call.path());
    String after = cursor == null ? null : cursor.place();
    Page<ResolutionArticle> page =
        question.ask(search -> search.articlesOnPage(first.keys(), limit, after));
    String next = page.next() == null ? null : question.cursor(call, asked, page.next());
    return new ResolutionView(
            Address.of(call.path(), asked.all()),
            first,
            named.subList(1, named.size()),
            page.items(),
            page.total(),
            next)
        .view();
  }
}
