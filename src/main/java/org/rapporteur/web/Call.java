package org.rapporteur.web;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.search.QueryException;

/** One request and the reply to it. */
final class Call {
  private static final JsonFactory JSON =
      new JsonFactory().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

  private final ServerRequest request;
  private final ServerResponse response;
  private @Nullable ReplyStream reply;

  Call(ServerRequest request, ServerResponse response) {
    this.request = request;
    this.response = response;
  }

  /** What writes a JSON object. */
  interface Body {
    void write(JsonGenerator json) throws IOException, QueryException, Problem;
  }

  ServerRequest request() {
    return request;
  }

  String method() {
    return request.prologue().method().text();
  }

  /** The path as it was sent, percent signs and all. */
  String path() {
    return request.prologue().uriPath().rawPath();
  }

  private String query() {
    return request.prologue().query().rawValue();
  }

  /** The parameters behind the question mark, each one of {@code known}. */
  Parameters parameters(Set<String> known) throws Problem {
    return Parameters.read(query(), known);
  }

  @Nullable String header(String name) {
    return request.headers().first(HeaderNames.create(name)).orElse(null);
  }

  /** Sets a header of the reply, in place of what it was. */
  void set(String header, String value) {
    response.header(header, value);
  }

  /**
   * The name of what {@code state} answers to this request; today, for "last week" may be asked.
   */
  EntityTag tag(String state) {
    return EntityTag.of(
        state, path() + "?" + query() + " " + LocalDate.now(ZoneId.systemDefault()));
  }

  /**
   * Tells caches how long a reply holds: until the tag differs. Sends 304 where the client has it.
   *
   * @return whether that was all
   */
  boolean isKnown(EntityTag tag) {
    set("ETag", tag.value());
    set("Cache-Control", "private, no-cache");
    String known = header("If-None-Match");
    if (known == null || !tag.isIn(known)) {
      return false;
    }
    response.status(304);
    response.send();
    return true;
  }

  /** Sends a JSON object as {@code body} writes it. */
  void sendJson(Body body) throws IOException, QueryException, Problem {
    ReplyStream out = open(200, "application/json");
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.writeStartObject();
      body.write(json);
      json.writeEndObject();
    }
    out.finish();
  }

  /** Writes the rows of a table. */
  interface Table {
    void write(Csv.Rows rows) throws IOException, QueryException, Problem;
  }

  /** Sends a table as {@code body} writes it. */
  void sendCsv(Csv csv, Table body) throws IOException, QueryException, Problem {
    ReplyStream out = open(200, "text/csv; charset=utf-8; header=present");
    try (Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
      body.write(csv.begin(writer));
    }
    out.finish();
  }

  /** Sends bytes that are there already. */
  void send(int status, String mediaType, byte[] bytes) throws IOException {
    ReplyStream out = open(status, mediaType);
    out.write(bytes, 0, bytes.length);
    out.finish();
  }

  /** Sends what is wrong. */
  void send(Problem problem) throws IOException {
    send(problem, Problem.MEDIA_TYPE, problem.json());
  }

  /** Sends what is wrong in another form. */
  void send(Problem problem, String mediaType, byte[] told) throws IOException {
    set("Cache-Control", "no-store");
    response.headers().remove(HeaderNames.ETAG);
    problem.headers().forEach(this::set);
    send(problem.status(), mediaType, told);
  }

  /** Whether a browser asks for something to show. */
  boolean isForPeople() {
    String accepted = header("Accept");
    return accepted != null && accepted.contains("text/html") && !path().startsWith(Routes.API);
  }

  /** Sends no body. */
  void sendEmpty(int status) {
    response.status(status);
    response.send();
  }

  /** Whether the connection must end with this reply. */
  boolean isLast() {
    String asked = header("Connection");
    return "close".equalsIgnoreCase(asked)
        || response.headers().contains(HeaderValues.CONNECTION_CLOSE);
  }

  int status() {
    return response.status().code();
  }

  /** Whether a part of the reply is sent: too late to send something else. */
  boolean isBegun() {
    return response.isSent() || (reply != null && reply.isBegun());
  }

  private ReplyStream open(int status, String mediaType) {
    response.status(status);
    set("Content-Type", mediaType);
    String accepted = header("Accept-Encoding");
    boolean packs = accepted != null && AcceptedEncoding.hasGzip(accepted);
    ReplyStream opened = new ReplyStream(response, packs, method().equals("HEAD"));
    reply = opened;
    return opened;
  }
}
