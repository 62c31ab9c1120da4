package org.rapporteur.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fact.ArticleFacts;
import org.rapporteur.index.FactIndexWriter;
import org.rapporteur.index.Samples;
import org.rapporteur.search.LiveSearch;
import org.rapporteur.search.ThreeArticles;

/** The service on a port of its own, with three articles, asked over HTTP. */
@NullMarked
final class Service implements AutoCloseable {
  /** Finds nothing, at once; the models are tried elsewhere. */
  static final Extractor NOTHING =
      article -> ArticleFacts.none(article.id(), article.metadata().withLanguage("en"));

  static final ServerSettings.Bounds BOUNDS =
      new ServerSettings.Bounds(
          10_000, Duration.ofSeconds(2), Duration.ofSeconds(10), Duration.ofSeconds(20), 1, 1);

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Held here, for the JDK forgets the level of a logger that nobody holds. */
  private static final Logger HELIDON = Logger.getLogger("io.helidon");

  static {
    HELIDON.setLevel(Level.OFF);
  }

  private final HttpClient client = HttpClient.newHttpClient();
  private final Path folder;
  private final LiveSearch index;
  final RestServer server;

  private Service(Path folder, LiveSearch index, RestServer server) {
    this.folder = folder;
    this.index = index;
    this.server = server;
  }

  static Service open(Path folder) throws IOException {
    return open(folder, settings(null, null), () -> NOTHING);
  }

  static ServerSettings settings(@Nullable String token, @Nullable String cors) {
    return new ServerSettings("127.0.0.1", 0, token, cors, BOUNDS);
  }

  static Service open(Path folder, ServerSettings settings, Supplier<Extractor> extractor)
      throws IOException {
    try (FactIndexWriter writer = FactIndexWriter.open(folder)) {
      ThreeArticles.putInto(writer);
      writer.commit();
    }
    LiveSearch index = LiveSearch.open(folder);
    return new Service(folder, index, RestServer.start(settings, index, extractor));
  }

  /** Puts one more article into the index, as another program does. */
  void ingest(Samples article) throws IOException {
    try (FactIndexWriter writer = FactIndexWriter.open(folder)) {
      article.putInto(writer);
      writer.commit();
    }
  }

  /** Waits until the service sees so many articles. */
  void waitForArticles(int count) {
    long end = System.nanoTime() + 10_000_000_000L;
    while (json("/api/v1/stats").get("articles").asInt() != count) {
      if (System.nanoTime() > end) {
        throw new AssertionError("a commit is seen within seconds");
      }
      Thread.onSpinWait();
    }
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(server.address()).resolve(path))
        .timeout(Duration.ofSeconds(30));
  }

  HttpResponse<String> get(String path, String... headers) {
    HttpRequest.Builder request = request(path);
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  HttpResponse<String> post(String path, String mediaType, String body) {
    return send(
        request(path).header("Content-Type", mediaType).POST(BodyPublishers.ofString(body)));
  }

  HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** The JSON of a reply that must be fine. */
  JsonNode json(String path) {
    HttpResponse<String> reply = get(path);
    if (reply.statusCode() != 200) {
      throw new AssertionError(path + ": " + reply.statusCode() + " " + reply.body());
    }
    return json(reply);
  }

  static JsonNode json(HttpResponse<String> reply) {
    try {
      return JSON.readTree(reply.body());
    } catch (IOException e) {
      throw new AssertionError("no JSON: " + reply.body(), e);
    }
  }

  static String detail(HttpResponse<String> reply) {
    return json(reply).path("detail").asText();
  }

  @Override
  public void close() throws IOException {
    server.close();
    index.close();
  }
}
