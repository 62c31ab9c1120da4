package org.rapporteur.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.Rapporteur;

/** Facts of texts that are sent. */
class ExtractionTest {
  private static final String EXTRACT = "/api/v1/extract";

  @TempDir private Path folder;

  @Test
  void aTextThatIsSentGetsItsFactsByTheModels() throws IOException {
    try (Service service =
        Service.open(folder, Service.settings(null, null), () -> Rapporteur.open()::extract)) {
      String text = "\"We agree,\" said Ana Duarte, Brazil's envoy to the United Nations.";
      JsonNode facts = Service.json(service.post(EXTRACT, "text/plain; charset=UTF-8", text));
      assertThat(facts.at("/quotes/0/speaker/name").asText()).isEqualTo("Ana Duarte");
      assertThat(facts.at("/countries/0/code").asText()).isEqualTo("BR");
      String json =
          "{\"id\": \"a1\",\n \"title\": \"Talks\",\n \"text\": \""
              + text.replace("\"", "\\\"")
              + "\"}";
      JsonNode same = Service.json(service.post(EXTRACT, "application/json", json));
      assertThat(same.get("id").asText()).isEqualTo("a1");
      assertThat(same.at("/article/title").asText()).isEqualTo("Talks");
      assertThat(same.get("quotes")).isEqualTo(facts.get("quotes"));
      JsonNode sure = Service.json(service.post(EXTRACT + "?minConfidence=1", "text/plain", text));
      assertThat(sure.get("quotes")).isEmpty();
    }
  }

  @Test
  void theModelsAreLoadedOnceAndNotBeforeTheFirstText() throws IOException {
    AtomicInteger loads = new AtomicInteger();
    try (Service service =
        Service.open(
            folder,
            Service.settings(null, null),
            () -> {
              loads.incrementAndGet();
              return Service.NOTHING;
            })) {
      service.get("/api/v1/stats");
      assertThat(loads).hasValue(0);
      service.post(EXTRACT, "text/plain", "We agree.");
      service.post(EXTRACT, "text/plain", "We agree.");
      assertThat(loads).hasValue(1);
    }
  }

  @Test
  void aTextTooLargeOrOfAnotherTypeOrBrokenIsRefused() throws IOException {
    try (Service service = Service.open(folder)) {
      HttpResponse<String> large = service.post(EXTRACT, "text/plain", "x".repeat(10_001));
      assertThat(large.statusCode()).isEqualTo(413);
      assertThat(Service.detail(large)).isEqualTo("a text may have at most 10000 bytes.");
      String chunked =
          "POST "
              + EXTRACT
              + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\n"
              + "Transfer-Encoding: chunked\r\n\r\n"
              + ("1000\r\n" + "x".repeat(4096) + "\r\n").repeat(3);
      assertThat(Raw.send(service.server, chunked)).startsWith("HTTP/1.1 413");
      assertThat(service.post(EXTRACT, "text/html", "<p>We agree").statusCode()).isEqualTo(415);
      assertThat(service.post(EXTRACT, "text/plain; charset=utf-16", "x").statusCode())
          .isEqualTo(415);
      assertThat(service.post(EXTRACT, "text/plain", "").statusCode()).isEqualTo(400);
      HttpResponse<String> broken = service.post(EXTRACT, "application/json", "{\"text\": ");
      assertThat(broken.statusCode()).isEqualTo(400);
      assertThat(Service.detail(broken)).isEqualTo("line 1: unexpected end of input.");
      HttpResponse<String> two =
          service.post(EXTRACT, "application/json", "[{\"text\": \"a\"}, {\"text\": \"b\"}]");
      assertThat(Service.detail(two)).isEqualTo("send one article at a time.");
    }
  }

  @Test
  void aBodyThatIsNotSentInFullHoldsNothingUp() throws IOException {
    try (Service service = Service.open(folder)) {
      String half =
          "POST "
              + EXTRACT
              + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\n"
              + "Content-Length: 100\r\n\r\nWe ag";
      assertThat(Raw.send(service.server, half)).doesNotContain("200 OK").doesNotContain("\tat ");
      assertThat(service.get("/health").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void moreTextsThanMayWaitAreRefusedWhileQuestionsAreAnswered() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch end = new CountDownLatch(1);
    Extractor slow =
        article -> {
          begun.countDown();
          awaitQuietly(end);
          return Service.NOTHING.extract(article);
        };
    try (Service service = Service.open(folder, Service.settings(null, null), () -> slow);
        ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
      Callable<Integer> post = () -> service.post(EXTRACT, "text/plain", "We agree.").statusCode();
      List<Future<Integer>> replies = new ArrayList<>(List.of(clients.submit(post)));
      assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
      replies.addAll(List.of(clients.submit(post), clients.submit(post), clients.submit(post)));
      while (replies.stream().filter(Future::isDone).count() < 2) {
        Thread.onSpinWait(); // one runs, one waits, two are refused
      }
      assertThat(service.get("/api/v1/stats").statusCode()).isEqualTo(200);
      end.countDown();
      List<Integer> statuses = new ArrayList<>();
      for (Future<Integer> reply : replies) {
        statuses.add(reply.get());
      }
      assertThat(statuses).containsExactlyInAnyOrder(200, 200, 503, 503);
    }
  }

  @Test
  void aTextThatTakesTooLongIsGivenUp() throws IOException {
    CountDownLatch end = new CountDownLatch(1);
    ServerSettings.Bounds hasty =
        new ServerSettings.Bounds(
            1000, Duration.ofSeconds(1), Duration.ofSeconds(1), Duration.ofMillis(100), 1, 1);
    Extractor slow =
        article -> {
          awaitQuietly(end);
          return Service.NOTHING.extract(article);
        };
    try (Service service =
        Service.open(folder, new ServerSettings("127.0.0.1", 0, null, null, hasty), () -> slow)) {
      HttpResponse<String> reply = service.post(EXTRACT, "text/plain", "We agree.");
      assertThat(reply.statusCode()).isEqualTo(503);
      assertThat(reply.headers().firstValue("Retry-After")).isPresent();
      assertThat(service.get("/metrics").body()).contains("outcome=\"timeout\"} 1.0");
    } finally {
      end.countDown();
    }
  }

  @Test
  void aFaultOfTheProgramIsToldWithoutItsInside() throws IOException {
    Extractor broken =
        article -> {
          throw new IllegalStateException("secret inside");
        };
    try (Service service = Service.open(folder, Service.settings(null, null), () -> broken)) {
      HttpResponse<String> reply = service.post(EXTRACT, "text/plain", "We agree.");
      assertThat(reply.statusCode()).isEqualTo(500);
      assertThat(reply.body()).doesNotContain("secret").doesNotContain("Exception");
    }
  }

  @Test
  void aRequestUnderWayIsFinishedWhenTheServiceStops() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch end = new CountDownLatch(1);
    Extractor slow =
        article -> {
          begun.countDown();
          awaitQuietly(end);
          return Service.NOTHING.extract(article);
        };
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Service service = Service.open(folder, Service.settings(null, null), () -> slow);
      Future<Integer> reply =
          threads.submit(() -> service.post(EXTRACT, "text/plain", "We agree.").statusCode());
      assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
      Future<?> stopped = threads.submit(service.server::close);
      Thread.sleep(200); // the stop is under way
      assertThat(reply.isDone()).isFalse();
      end.countDown();
      assertThat(reply.get(10, TimeUnit.SECONDS)).isEqualTo(200);
      stopped.get(10, TimeUnit.SECONDS);
      service.close();
    }
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      if (!latch.await(20, TimeUnit.SECONDS)) {
        throw new AssertionError("the test does not go on");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
