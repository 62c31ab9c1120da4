package org.rapporteur.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Requests that nobody should send: none fails inside, and none shows the inside. */
class MalformedRequestsTest {
  private static final long SEED = 20_241;

  private static final List<String> PATHS =
      List.of(
          "/",
          "/health",
          "/metrics",
          "/openapi.json",
          "/static/a/b",
          "/api/v1/articles",
          "/api/v1/articles/news/dry.txt",
          "/api/v1/quotes",
          "/api/v1/speakers",
          "/api/v1/countries",
          "/api/v1/resolutions",
          "/api/v1/resolutions/one",
          "/api/v1/stats",
          "/api/v1/extract");

  private static final List<String> NAMES =
      List.of(
          "q",
          "limit",
          "cursor",
          "speaker",
          "about",
          "country",
          "type",
          "from",
          "to",
          "with",
          "name",
          "minConfidence",
          "resolution",
          "source",
          "prefix",
          "body",
          "x");

  private static final List<String> VALUES =
      List.of(
          "",
          "1",
          "-1",
          "99999999999999999999",
          "NaN",
          "%00",
          "%zz",
          "%",
          "%ED%A0%80",
          "..%2F..",
          "((((",
          "%22",
          "a%20AND",
          "/(a*)*b/",
          "*",
          "*:*",
          "?",
          "%5B1%20TO",
          "quote:*x*",
          "a~2",
          "title:/.*.*.*/",
          "speaker:%22a%20b%22~99",
          "CN",
          "2024-01-01",
          "0000-00-00",
          "%F0%9F%92%A7",
          "-",
          "NOT",
          "%5C",
          "a%5E9e99",
          "2024/water.txt%23r1",
          "UNSC%20vetoed%20",
          "AZZgNv_nJwLZyzyRcFavHc8AAABiAAAAAD9ATz0",
          "A".repeat(3000),
          "(a%20".repeat(200),
          "a%20OR%20".repeat(300));

  private static final List<String> HEADERS =
      List.of(
          "Host: evil",
          "Host:",
          "Content-Length: -5",
          "Content-Length: 5",
          "Content-Length: 99999999999",
          "Transfer-Encoding: chunked",
          "Transfer-Encoding: gzip",
          "Content-Type: text/plain",
          "Content-Type: application/json",
          "Content-Type: a/b;;=",
          "Accept-Encoding: gzip;q=x",
          "Accept-Encoding: ,;,",
          "If-None-Match: *",
          "If-None-Match: W/\"",
          "Authorization: Bearer",
          "Origin: null",
          "Expect: 100-continue",
          "Upgrade: h2c",
          "Connection: Upgrade",
          "X: " + "y".repeat(9000),
          "no colon",
          ": empty",
          "Range: bytes=0-",
          "Content-Encoding: gzip");

  @TempDir private Path folder;
  private Service service;

  @BeforeEach
  void start() throws IOException {
    service = Service.open(folder);
  }

  @AfterEach
  void stop() throws IOException {
    service.close();
  }

  @Test
  void noMalformedRequestFailsInside() throws IOException {
    sendMalformed(200);
  }

  @Test
  @Tag("long")
  void noneOfVeryManyMalformedRequestsFailsInside() throws IOException {
    sendMalformed(20_000);
  }

  private void sendMalformed(int count) throws IOException {
    Random random = new Random(SEED);
    int answered = 0;
    for (int i = 0; i < count; i++) {
      byte[] request = request(random);
      String shown = i + ": " + new String(request, StandardCharsets.ISO_8859_1);
      String reply = Raw.send(service.server, request);
      assertThat(reply)
          .as(shown)
          .doesNotContainPattern("HTTP/1.1 5(?!0[15])") // 501: another coding, 505: another HTTP
          .doesNotContain("Exception", "\tat ", "io.helidon", "org.apache", "org.rapporteur");
      answered += reply.startsWith("HTTP/1.1 ") ? 1 : 0;
    }
    assertThat(answered).as("most get an answer").isGreaterThan(count / 2);
    assertThat(service.get("/health").statusCode()).isEqualTo(200);
  }

  private static byte[] request(Random random) {
    StringBuilder request = new StringBuilder();
    request.append(
        one(random, List.of("GET", "GET", "GET", "GET", "POST", "HEAD", "PUT", "get", "")));
    request.append(' ').append(one(random, PATHS));
    for (int i = random.nextInt(4); i > 0; i--) {
      request.append(request.indexOf("?") < 0 ? '?' : '&');
      request.append(one(random, NAMES)).append('=').append(one(random, VALUES));
    }
    request.append(
        one(random, List.of(" HTTP/1.1", " HTTP/1.1", " HTTP/1.1", " HTTP/1.0", " HTTP/9", "")));
    request.append("\r\nHost: localhost\r\nConnection: close\r\n");
    for (int i = random.nextInt(3); i > 0; i--) {
      request.append(one(random, HEADERS)).append("\r\n");
    }
    request
        .append("\r\n")
        .append(one(random, List.of("", "", "abc", "{\"text\":", "5\r\nhello\r\n0\r\n\r\n")));
    byte[] bytes = request.toString().getBytes(StandardCharsets.ISO_8859_1);
    if (random.nextInt(3) == 0) {
      for (int i = 1 + random.nextInt(4); i > 0; i--) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
    }
    return bytes;
  }

  private static String one(Random random, List<String> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
