package org.rapporteur.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.rapporteur.web.page.Assets;
import org.rapporteur.web.page.ProblemView;
import org.rapporteur.web.page.Shell;

/** The routes of the page, and what it shows where one fails. */
final class PageRoutes {
  private final Assets assets = Assets.load();
  private final Shell shell = new Shell(assets);
  private final IndexAccess index;

  PageRoutes(IndexAccess index) throws IOException {
    this.index = index;
  }

  List<Route> table() {
    return List.of(
        view("/", new OverviewPage()::view),
        view("/quotes", QuotesPage::view, QuotesResource.names("order", "limit", "cursor")),
        view("/articles", ArticlePages::list, "q", "order", "limit", "cursor"),
        view("/articles/{collection}/{id}", ArticlePages::one),
        view("/speakers", SpeakerPages::list, "prefix", "limit", "cursor"),
        view("/speakers/{key}", SpeakerPages::one),
        view("/countries", CountryPages::list),
        view("/countries/{code}", CountryPages::one),
        view(
            "/resolutions",
            ResolutionPages::list,
            "body",
            "country",
            "status",
            "from",
            "to",
            "limit",
            "cursor"),
        view("/resolutions/one", ResolutionPages::one, "name", "limit", "cursor"),
        // Style and scripts hold no facts.
        new Route("GET", Assets.PREFIX + "{digest}/{name}", Route.Access.OPEN, this::asset));
  }

  private Route view(String pattern, HtmlResource.Maker maker, String... names) {
    return new Route(
        "GET", pattern, Route.Access.PAGE, new HtmlResource(index, shell, maker, names));
  }

  private void asset(Call call) throws IOException, Problem {
    call.parameters(Set.of());
    Assets.Asset asset = assets.at(call.path());
    if (asset == null) {
      throw new Problem(404, "the page has no such part");
    }
    call.set("Cache-Control", "public, max-age=31536000, immutable");
    call.send(200, asset.mediaType(), asset.bytes());
  }

  /** Shows people what is wrong with what they asked. */
  void send(Call call, Problem problem) throws IOException {
    ProblemView shown =
        new ProblemView(
            problem.title(), String.valueOf(problem.getMessage()), problem.list("candidates"));
    call.set("Content-Security-Policy", Shell.POLICY);
    call.send(
        problem,
        "text/html; charset=utf-8",
        shell.document(shown.view()).getBytes(StandardCharsets.UTF_8));
  }
}
