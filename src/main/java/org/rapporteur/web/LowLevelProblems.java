package org.rapporteur.web;

import io.helidon.http.DirectHandler;
import io.helidon.http.DirectHandler.EventType;
import io.helidon.http.DirectHandler.TransportRequest;
import io.helidon.http.DirectHandler.TransportResponse;
import io.helidon.http.HeaderNames;
import io.helidon.http.ServerResponseHeaders;
import io.helidon.http.Status;
import io.helidon.webserver.http.DirectHandlers;

/**
 * Replies to what is refused before it is a request: malformed, too large, of another HTTP. What
 * the library would say of it may hold what the client sent, and is left out.
 */
final class LowLevelProblems implements DirectHandler {
  private LowLevelProblems() {}

  static DirectHandlers handlers() {
    DirectHandlers.Builder handlers = DirectHandlers.builder();
    for (EventType type : EventType.values()) {
      handlers.addHandler(type, new LowLevelProblems());
    }
    return handlers.build();
  }

  @Override
  public TransportResponse handle(
      TransportRequest request,
      EventType type,
      Status status,
      ServerResponseHeaders headers,
      String message) {
    // Our own faults are told elsewhere: what fails in the library is bytes that it can't read.
    Status told = type == EventType.INTERNAL_ERROR ? Status.BAD_REQUEST_400 : status;
    return TransportResponse.builder()
        .status(told)
        .headers(headers)
        .header(HeaderNames.CONTENT_TYPE, Problem.MEDIA_TYPE)
        .header(HeaderNames.create("X-Content-Type-Options"), "nosniff")
        .header(HeaderNames.CACHE_CONTROL, "no-store")
        .keepAlive(false)
        .entity(new Problem(told.code(), sentence(told.code())).json())
        .build();
  }

  private static String sentence(int status) {
    return switch (status) {
      case 400 -> "this is no well-formed HTTP request";
      case 413 -> "the request's body is too large";
      case 414 -> "the request's address is too long";
      case 431 -> "the request's headers are too large";
      case 501 -> "this request asks for what is not done here";
      case 503 -> "too many requests at once; ask again soon";
      case 505 -> "only HTTP/1.1 is spoken here";
      default -> status < 500 ? "this request is refused" : "this request can't be answered";
    };
  }
}
