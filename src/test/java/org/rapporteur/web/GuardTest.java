package org.rapporteur.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who may ask the service. */
class GuardTest {
  private static final String STATS = "/api/v1/stats";
  private static final String TOKEN = "a-token-of-many-letters";

  @TempDir private Path folder;

  private Service open(@Nullable String token, @Nullable String cors) throws IOException {
    return Service.open(folder, Service.settings(token, cors), () -> Service.NOTHING);
  }

  @Test
  void onlyWhoHasTheTokenIsAnsweredButHealthIsFree() throws IOException {
    try (Service service = open(TOKEN, null)) {
      for (String header :
          List.of("Bearer wrong", "Bearer " + TOKEN + "x", "Basic " + TOKEN, "Bearer")) {
        HttpResponse<String> refused = service.get(STATS, "Authorization", header);
        assertThat(refused.statusCode()).as(header).isEqualTo(401);
        assertThat(refused.body()).doesNotContain(TOKEN);
        assertThat(refused.headers().firstValue("WWW-Authenticate"))
            .get()
            .asString()
            .startsWith("Bearer");
      }
      for (String path : List.of(STATS, "/metrics", "/openapi.json", "/", "/no/such/path")) {
        assertThat(service.get(path).statusCode()).as(path).isEqualTo(401);
      }
      assertThat(service.get(STATS, "Authorization", "Bearer " + TOKEN).statusCode())
          .isEqualTo(200);
      assertThat(service.get("/health").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void aBrowserIsAskedForTheTokenAsAPassword() throws IOException {
    try (Service service = open(TOKEN, null)) {
      HttpResponse<String> asked = service.get("/quotes", "Accept", "text/html");
      assertThat(asked.statusCode()).isEqualTo(401);
      assertThat(asked.headers().firstValue("WWW-Authenticate"))
          .contains("Basic realm=\"rapporteur\", charset=\"UTF-8\"");
      assertThat(asked.body()).contains("as the password").doesNotContain("Lin Qiao");
      String style = asked.body().replaceAll("(?s).*\"(/static/[^\"]*\\.css)\".*", "$1");
      assertThat(service.get(style).statusCode()).as("the page may look well").isEqualTo(200);

      assertThat(service.get("/quotes", "Authorization", basic("me:" + TOKEN)).body())
          .contains("Lin Qiao");
      for (String wrong : List.of("me:" + TOKEN + "x", TOKEN + ":me", ":")) {
        assertThat(service.get("/quotes", "Authorization", basic(wrong)).statusCode())
            .as(wrong)
            .isEqualTo(401);
      }
      assertThat(service.get("/quotes", "Authorization", "Basic !").statusCode()).isEqualTo(401);
    }
  }

  private static String basic(String userAndPassword) {
    byte[] bytes = userAndPassword.getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(bytes);
  }

  @Test
  void othersMayReachItOnlyWithAToken() {
    ServerSettings everywhere =
        new ServerSettings("0.0.0.0", 0, null, null, ServerSettings.Bounds.DEFAULT);
    assertThatThrownBy(() -> Service.open(folder, everywhere, () -> Service.NOTHING))
        .isInstanceOf(ServerException.class)
        .hasMessage("others can reach 0.0.0.0: give a --token that they must send");
  }

  @Test
  void aNameThatIsNotThisMachinesIsRefused() throws IOException {
    try (Service service = open(null, null)) {
      for (String host : List.of("localhost", "LOCALHOST:9", "127.0.0.1:80", "[::1]")) {
        assertThat(asked(service, host)).as(host).startsWith("HTTP/1.1 200");
      }
      for (String host :
          List.of("evil.example", "localhost.evil.example", "127.0.0.1.evil.example")) {
        assertThat(asked(service, host))
            .as(host)
            .startsWith("HTTP/1.1 421")
            .contains("\"status\":421");
      }
    }
  }

  private static String asked(Service service, String host) throws IOException {
    return Raw.send(
        service.server,
        "GET " + STATS + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
  }

  @Test
  void pagesElsewhereMayNotAskUnlessTheirOriginIsNamed() throws IOException {
    try (Service service = open(null, null)) {
      HttpResponse<String> reply = service.get(STATS, "Origin", "https://news.example");
      assertThat(reply.headers().map()).doesNotContainKey("access-control-allow-origin");
      assertThat(posted(service, "https://news.example")).isEqualTo(403);
      String own = service.server.address().replaceAll("/$", "");
      assertThat(posted(service, own)).isEqualTo(200);
    }
    try (Service service = open(TOKEN, "https://news.example")) {
      HttpResponse<String> asked =
          service.send(
              service
                  .request(STATS)
                  .header("Origin", "https://news.example")
                  .method("OPTIONS", BodyPublishers.noBody()));
      assertThat(asked.statusCode()).isEqualTo(204);
      assertThat(asked.headers().firstValue("Access-Control-Allow-Origin"))
          .contains("https://news.example");
      assertThat(asked.headers().firstValue("Access-Control-Allow-Headers"))
          .get()
          .asString()
          .contains("Authorization");
      HttpResponse<String> other = service.get(STATS, "Origin", "https://evil.example");
      assertThat(other.headers().map()).doesNotContainKey("access-control-allow-origin");
    }
  }

  private static int posted(Service service, String origin) {
    return service
        .send(
            service
                .request("/api/v1/extract")
                .headers("Content-Type", "text/plain", "Origin", origin)
                .POST(BodyPublishers.ofString("We agree.")))
        .statusCode();
  }

  @Test
  void everyReplyTellsBrowsersToKeepToItsType() throws IOException {
    try (Service service = open(null, null)) {
      for (String path : List.of(STATS, "/", "/nothing", "/health")) {
        HttpResponse<String> reply = service.get(path);
        assertThat(reply.headers().firstValue("X-Content-Type-Options"))
            .as(path)
            .contains("nosniff");
        assertThat(reply.headers().firstValue("Content-Security-Policy"))
            .get()
            .asString()
            .contains("frame-ancestors 'none'");
      }
    }
  }

  @Test
  void whatIsTooLargeOrNoHttpIsRefusedAsAProblem() throws IOException {
    try (Service service = open(null, null)) {
      String host = " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n";
      assertThat(Raw.send(service.server, "GET /" + "a".repeat(20_000) + host + "\r\n"))
          .startsWith("HTTP/1.1 414");
      assertThat(Raw.send(service.server, "GET /" + host + "X: " + "a".repeat(20_000) + "\r\n\r\n"))
          .startsWith("HTTP/1.1 4");
      for (String request :
          List.of(
              "GET /%zz" + host + "\r\n",
              "nonsense\r\n\r\n",
              "GET / HTTP/1.1\r\n\r\n",
              "GET / HTTP/3.0\r\n\r\n")) {
        assertThat(Raw.send(service.server, request))
            .startsWith("HTTP/1.1 400")
            .contains(
                "application/problem+json", "\"detail\":\"this is no well-formed HTTP request.\"");
      }
    }
  }
}
