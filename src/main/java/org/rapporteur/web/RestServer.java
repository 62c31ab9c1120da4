package org.rapporteur.web;

import io.helidon.webserver.WebServer;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http1.Http1Config;
import java.io.IOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rapporteur.Rapporteur;
import org.rapporteur.search.LiveSearch;

/**
 * The REST service: answers of the index as JSON over HTTP/1.1, facts of texts that are sent.
 *
 * <pre>{@code
 * try (LiveSearch index = LiveSearch.open(Path.of(".rapporteur"));
 *     RestServer server = RestServer.start(ServerSettings.local(8080), index)) {
 *   // http://127.0.0.1:8080/openapi.json tells what it answers
 * }
 * }</pre>
 *
 * <p>Each request has a virtual thread.
 */
public final class RestServer implements AutoCloseable {
  /** An address and its question: several times what any of ours takes. */
  private static final int MOST_ADDRESS_BYTES = 16 << 10;

  private static final int MOST_HEADER_BYTES = 16 << 10;
  private static final int MOST_CONNECTIONS = 1000;
  private static final Duration READ_PATIENCE = Duration.ofSeconds(15);
  private static final Duration IDLE_PATIENCE = Duration.ofSeconds(60);

  /** How long requests under way may take until all is stopped. */
  private static final Duration STOP_PATIENCE = Duration.ofSeconds(8);

  private final WebServer server;
  private final Extractions extractions;
  private final String address;
  private final Routes routes;

  private RestServer(WebServer server, Extractions extractions, String host, Routes routes) {
    this.server = server;
    this.extractions = extractions;
    this.address = "http://" + host + ":" + server.port() + "/";
    this.routes = routes;
  }

  /**
   * Starts the service; the models are loaded when the first text is sent.
   *
   * @param index stays open until this is closed, and is closed by who opened it
   * @throws ServerException if there is no such address, its port is in use, or others could reach
   *     it without a token
   */
  public static RestServer start(ServerSettings settings, LiveSearch index) throws IOException {
    return start(
        settings,
        index,
        () -> {
          Rapporteur rapporteur = Rapporteur.open();
          return rapporteur::extract;
        });
  }

  /** Starts the service with another extractor, which is loaded when the first text is sent. */
  public static RestServer start(
      ServerSettings settings, LiveSearch index, Supplier<Extractor> extractor) throws IOException {
    InetAddress address = address(settings);
    Metrics metrics = new Metrics();
    Extractions extractions = new Extractions(extractor, settings.bounds(), metrics.registry());
    IndexAccess access = new IndexAccess(index, settings.bounds().searchTime());
    Routes routes = new Routes(access, extractions, metrics, settings);
    Dispatcher dispatcher = new Dispatcher(new Guard(settings, address), routes, metrics);
    WebServer server = server(address, settings.port(), dispatcher);
    try {
      server.start();
    } catch (RuntimeException e) {
      extractions.close();
      throw whyNot(address, settings.port(), e);
    }
    if (!server.isRunning() || server.port() <= 0) { // it tells its log why, and nobody else
      server.stop();
      extractions.close();
      throw whyNot(address, settings.port(), null);
    }
    return new RestServer(server, extractions, inAddress(address), routes);
  }

  private static WebServer server(InetAddress address, int port, Dispatcher dispatcher) {
    return WebServer.builder()
        .address(address)
        .port(port)
        .shutdownHook(false)
        .shutdownGracePeriod(STOP_PATIENCE)
        .maxTcpConnections(MOST_CONNECTIONS)
        .idleConnectionTimeout(IDLE_PATIENCE)
        .idleConnectionPeriod(IDLE_PATIENCE.dividedBy(2))
        .connectionOptions(socket -> socket.readTimeout(READ_PATIENCE))
        .protocolsDiscoverServices(false)
        .addProtocol(
            Http1Config.builder()
                .maxPrologueLength(MOST_ADDRESS_BYTES)
                .maxHeadersSize(MOST_HEADER_BYTES)
                .build())
        .directHandlers(LowLevelProblems.handlers())
        .routing((HttpRouting.Builder routing) -> routing.any(dispatcher::handle))
        .build();
  }

  private static InetAddress address(ServerSettings settings) throws ServerException {
    InetAddress address;
    try {
      address = InetAddress.getByName(settings.host());
    } catch (UnknownHostException e) {
      throw new ServerException("no such address: " + settings.host(), e);
    }
    String token = settings.token();
    if (!address.isLoopbackAddress() && token == null) {
      throw new ServerException(
          "others can reach " + settings.host() + ": give a --token that they must send", null);
    }
    if (token != null && !token.matches("[!-~]+")) {
      throw new ServerException("a token is of letters, digits and signs, without blanks", null);
    }
    return address;
  }

  /** Why a server does not start, found by listening there once more. */
  private static ServerException whyNot(
      InetAddress address, int port, @Nullable RuntimeException failure) {
    String place = inAddress(address) + ":" + port;
    try {
      new ServerSocket(port, 1, address).close();
      return new ServerException("can't listen on " + place + "; try again", failure);
    } catch (IOException e) {
      String reason = String.valueOf(e.getMessage());
      return reason.contains("in use")
          ? new ServerException("port " + port + " is in use; choose another one with --port", e)
          : new ServerException("can't listen on " + place + ": " + reason, e);
    }
  }

  /** Where it is, {@code http://127.0.0.1:8080/}. */
  public String address() {
    return address;
  }

  Routes routes() {
    return routes;
  }

  /** Takes no more requests, and finishes those under way. */
  @Override
  public void close() {
    server.stop();
    extractions.close();
  }

  private static String inAddress(InetAddress address) {
    String written = address.getHostAddress();
    return address instanceof Inet6Address ? "[" + written + "]" : written;
  }
}
