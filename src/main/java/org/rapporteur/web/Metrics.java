package org.rapporteur.web;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.rapporteur.search.LiveSearch.State;
import org.rapporteur.search.QueryException;

/** {@code GET /metrics}: figures about the service, as Prometheus reads them. */
final class Metrics implements Resource {
  private static final String MEDIA_TYPE = "text/plain; version=0.0.4; charset=utf-8";
  private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "OPTIONS");

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

  PrometheusMeterRegistry registry() {
    return registry;
  }

  /** Tells the index's size whenever it is asked for. */
  void watch(IndexAccess index, IndexCounts counts) {
    gauge("rapporteur.index.articles", index, counts, IndexCounts.Counts::articles);
    gauge("rapporteur.index.quotes", index, counts, IndexCounts.Counts::quotes);
    gauge("rapporteur.index.bytes", index, counts, IndexCounts.Counts::bytes);
  }

  private void gauge(
      String name, IndexAccess index, IndexCounts counts, ToLongFunction<IndexCounts.Counts> of) {
    Gauge.builder(
            name,
            () -> {
              try (State now = index.now()) {
                return (double) of.applyAsLong(counts.of(now));
              } catch (IOException | QueryException | Problem e) {
                return Double.NaN;
              }
            })
        .register(registry);
  }

  /** Counts a request; {@code route} is a pattern, never a path as it came. */
  void count(String method, String route, int status, long nanos) {
    Timer.builder("rapporteur.requests")
        .tags("method", METHODS.contains(method) ? method : "other")
        .tags("route", route, "status", Integer.toString(status))
        .register(registry)
        .record(Duration.ofNanos(nanos));
  }

  @Override
  public void answer(Call call) throws IOException, Problem {
    call.parameters(Set.of());
    call.set("Cache-Control", "no-store");
    call.send(200, MEDIA_TYPE, registry.scrape().getBytes(StandardCharsets.UTF_8));
  }
}
