package org.rapporteur.web;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fact.FactsJson;

/** All routes of the service, in one table. */
final class Routes {
  static final String API = "/api/v1/";

  private final List<Route> table;
  private final PageRoutes pages;

  Routes(IndexAccess index, Extractions extractions, Metrics metrics, ServerSettings settings)
      throws IOException {
    IndexCounts counts = new IndexCounts(index);
    metrics.watch(index, counts);
    this.pages = new PageRoutes(index);
    List<Route> service =
        List.of(
            get(API + "articles", new ArticlesResource(index)),
            get(API + "articles/facets", FacetsResource.ofArticles(index)),
            get(API + "articles/{collection}/{id}", new ArticleResource(index)),
            get(API + "quotes", new QuotesResource(index)),
            get(API + "quotes/facets", FacetsResource.ofQuotes(index)),
            get(API + "speakers", new SpeakersResource(index)),
            get(API + "speakers/{key}", new SpeakerResource(index)),
            get(API + "countries", new CountriesResource(index)),
            get(API + "countries/{code}", new CountryResource(index)),
            get(API + "resolutions", new ResolutionsResource(index)),
            get(API + "resolutions/one", new ResolutionResource(index)),
            get(API + "suggest", new SuggestResource(index)),
            get(API + "stats", new StatsResource(index, counts)),
            new Route(
                "POST",
                API + "extract",
                Route.Access.API,
                new ExtractResource(extractions, settings.bounds())),
            get("/openapi.json", document(Routes.class, "openapi.json")),
            get(
                "/article-facts.schema.json",
                document(FactsJson.class, "article-facts.schema.json")),
            get("/metrics", metrics),
            new Route("GET", "/health", Route.Access.OPEN, new HealthResource(index)));
    this.table = Stream.concat(service.stream(), pages.table().stream()).toList();
  }

  /** The page, which tells people what is wrong. */
  PageRoutes pages() {
    return pages;
  }

  List<Route> table() {
    return table;
  }

  /**
   * The route of a request; null where there is nothing at that path.
   *
   * @throws Problem if the path takes other methods only
   */
  @Nullable Route find(String method, String path) throws Problem {
    String allowed = null;
    for (Route route : table) {
      if (route.has(path)) {
        if (route.takes(method)) {
          return route;
        }
        allowed = route.method().equals("GET") ? "GET, HEAD" : route.method();
      }
    }
    if (allowed != null) {
      throw new Problem(405, "this address takes " + allowed + " only").with("Allow", allowed);
    }
    return null;
  }

  private static Route get(String pattern, Resource resource) {
    return new Route("GET", pattern, Route.Access.API, resource);
  }

  private static Document document(Class<?> beside, String name) throws IOException {
    return Document.of(beside, name, "application/json");
  }
}
