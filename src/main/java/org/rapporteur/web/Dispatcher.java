package org.rapporteur.web;

import io.helidon.webserver.CloseConnectionException;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import org.rapporteur.search.QueryException;

/** Takes every request through the same checks to its resource, and tells what goes wrong. */
final class Dispatcher {
  /** What requests are counted under that have no route: paths as they come are without end. */
  private static final String NO_ROUTE = "none";

  private final Guard guard;
  private final Routes routes;
  private final Metrics metrics;

  Dispatcher(Guard guard, Routes routes, Metrics metrics) {
    this.guard = guard;
    this.routes = routes;
    this.metrics = metrics;
  }

  /** Answers a request. */
  void handle(ServerRequest request, ServerResponse response) throws IOException {
    long start = System.nanoTime();
    Call call = new Call(request, response);
    String[] pattern = {NO_ROUTE};
    try {
      guard.protect(call);
      answer(call, pattern);
    } catch (Problem | QueryException | IOException | RuntimeException e) {
      if (call.isBegun()) { // the client sees that the rest is missing
        throw new CloseConnectionException("the reply can't be finished", e);
      }
      send(call, problem(e));
    } finally {
      metrics.count(call.method(), pattern[0], call.status(), System.nanoTime() - start);
    }
    if (call.isLast()) {
      throw new CloseConnectionException("the client's wish, or its body is unread");
    }
  }

  private void answer(Call call, String[] pattern) throws IOException, QueryException, Problem {
    guard.checkHost(call);
    if (guard.isPreflight(call)) {
      return;
    }
    guard.checkOrigin(call);
    Route route = routes.find(call.method(), call.path());
    if (route == null || route.access() != Route.Access.OPEN) {
      guard.checkToken(call);
    }
    if (route == null) {
      throw new Problem(404, "there is nothing at this address; /openapi.json tells what there is");
    }
    pattern[0] = route.pattern();
    route.resource().answer(call);
  }

  private void send(Call call, Problem problem) throws IOException {
    if (call.isForPeople()) {
      routes.pages().send(call, problem);
    } else {
      call.send(problem);
    }
  }

  private static Problem problem(Exception e) {
    if (e instanceof Problem problem) {
      return problem;
    }
    if (e instanceof QueryException) {
      // The index's messages name options of the command line, which are parameters here.
      return new Problem(400, String.valueOf(e.getMessage()).replaceFirst("^--", ""));
    }
    return new Problem(500, "this request can't be answered, by a fault of the program");
  }
}
