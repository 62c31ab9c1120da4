package org.rapporteur.web;

import java.io.IOException;
import java.util.Set;
import org.rapporteur.search.QueryException;

/** {@code GET /health}: that the service answers, and whether the index is there still. */
final class HealthResource implements Resource {
  private final IndexAccess index;

  HealthResource(IndexAccess index) {
    this.index = index;
  }

  @Override
  public void answer(Call call) throws IOException, QueryException, Problem {
    call.parameters(Set.of());
    call.set("Cache-Control", "no-store");
    call.sendJson(
        json -> {
          json.writeStringField("status", "up");
          json.writeStringField("index", index.isReadable() ? "readable" : "unreadable");
        });
  }
}
