package org.rapporteur.web;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How the service is set up.
 *
 * @param host address or name to listen on; none but this machine reaches {@code 127.0.0.1}
 * @param port to listen on; 0 for any that is free
 * @param token what clients must send as a bearer token; null lets everybody in
 * @param cors the origin whose pages may ask ({@code https://news.example}), {@code *} for all;
 *     null for none
 * @param bounds what a request may take
 */
public record ServerSettings(
    String host, int port, @Nullable String token, @Nullable String cors, Bounds bounds) {
  /**
   * What requests may take.
   *
   * @param body the largest text to extract from, in bytes
   * @param bodyTime how long it may take to send it
   * @param searchTime how long the index may look for an answer
   * @param extractTime how long an extraction may take, waiting included
   * @param extractions how many run at once
   * @param waiting how many may wait for that; one more is refused
   */
  public record Bounds(
      int body,
      Duration bodyTime,
      Duration searchTime,
      Duration extractTime,
      int extractions,
      int waiting) {
    /**
     * 512 kB, which is some 80,000 words, and a minute for it; as many extractions as half of the
     * processors, for each has several threads of its own.
     */
    public static final Bounds DEFAULT =
        new Bounds(
            512 << 10,
            Duration.ofSeconds(15),
            Duration.ofSeconds(10),
            Duration.ofSeconds(60),
            Math.max(1, Runtime.getRuntime().availableProcessors() / 2),
            8);
  }

  /** On this machine only, open to all its users, with the usual bounds. */
  public static ServerSettings local(int port) {
    return new ServerSettings("127.0.0.1", port, null, null, Bounds.DEFAULT);
  }
}
