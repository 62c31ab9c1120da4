package org.rapporteur.web;

import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who may ask: the checks that every request passes before it is answered, and their headers. */
final class Guard {
  private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");
  private static final String BEARER = "bearer ";
  private static final String BASIC = "basic ";

  private final boolean loopback;
  private final String host;
  private final byte @Nullable [] token;
  private final @Nullable String cors;

  Guard(ServerSettings settings, InetAddress address) {
    this.loopback = address.isLoopbackAddress();
    this.host = settings.host().toLowerCase(Locale.ROOT);
    this.token = settings.token() == null ? null : digest(settings.token());
    this.cors = settings.cors();
  }

  /** Sets the headers that all replies have, whatever comes of the request. */
  void protect(Call call) {
    call.set("X-Content-Type-Options", "nosniff");
    call.set("X-Frame-Options", "DENY");
    call.set("Referrer-Policy", "no-referrer");
    call.set("Cross-Origin-Resource-Policy", cors == null ? "same-origin" : "cross-origin");
    call.set("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
    call.set("Vary", cors == null ? "Accept-Encoding" : "Accept-Encoding, Origin");
    if (isAllowed(call.header("Origin"))) {
      call.set("Access-Control-Allow-Origin", String.valueOf(cors));
      call.set("Access-Control-Expose-Headers", "ETag, Retry-After");
    }
  }

  /**
   * Answers a browser that asks whether a page of another origin may ask.
   *
   * @return whether it was such a request
   */
  boolean isPreflight(Call call) {
    if (!call.method().equals("OPTIONS") || !isAllowed(call.header("Origin"))) {
      return false;
    }
    call.set("Access-Control-Allow-Methods", "GET, HEAD, POST");
    call.set("Access-Control-Allow-Headers", "Authorization, Content-Type, If-None-Match");
    call.set("Access-Control-Max-Age", "600");
    call.sendEmpty(204);
    return true;
  }

  /**
   * Refuses names that are not this machine's: a page elsewhere may let its own name point here
   * (DNS rebinding) to read what only this machine may.
   */
  void checkHost(Call call) throws Problem {
    String asked = call.header("Host");
    if (loopback && (asked == null || !isThisMachine(name(asked)))) {
      throw new Problem(421, "this service is asked for as localhost, 127.0.0.1 or [::1] only");
    }
  }

  /** Refuses what a browser sends for a page of another origin that may not ask. */
  void checkOrigin(Call call) throws Problem {
    String origin = call.header("Origin");
    if (call.method().equals("POST")
        && origin != null
        && !isAllowed(origin)
        && !origin.equalsIgnoreCase("http://" + call.header("Host"))) {
      throw new Problem(403, "pages of this origin may not ask; see --cors");
    }
  }

  /** Refuses who has not the token, where there is one. */
  void checkToken(Call call) throws Problem {
    if (token == null) {
      return;
    }
    if (!MessageDigest.isEqual(token, digest(given(call.header("Authorization"))))) {
      // takes the same time whatever is wrong
      throw call.isForPeople()
          ? new Problem(401, "this page needs the service's token, as the password")
              .with("WWW-Authenticate", "Basic realm=\"rapporteur\", charset=\"UTF-8\"")
          : new Problem(401, "send the service's token as: Authorization: Bearer TOKEN")
              .with("WWW-Authenticate", "Bearer realm=\"rapporteur\"");
    }
  }

  /** The token that a program sends, or a browser as a password; empty where there is none. */
  private static String given(@Nullable String sent) {
    if (sent != null && sent.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
      return sent.substring(BEARER.length()).strip();
    }
    if (sent != null && sent.regionMatches(true, 0, BASIC, 0, BASIC.length())) {
      try {
        byte[] pair = Base64.getDecoder().decode(sent.substring(BASIC.length()).strip());
        String read = new String(pair, StandardCharsets.UTF_8);
        return read.substring(read.indexOf(':') + 1); // whatever the user's name is
      } catch (IllegalArgumentException noBase64) {
        return "";
      }
    }
    return "";
  }

  private boolean isAllowed(@Nullable String origin) {
    return cors != null && origin != null && (cors.equals("*") || cors.equalsIgnoreCase(origin));
  }

  private boolean isThisMachine(String name) {
    return THIS_MACHINE.contains(name) || name.equals(host);
  }

  /** {@code LocalHost:8080} gives {@code localhost}. */
  private static String name(String hostAndPort) {
    int colon = hostAndPort.lastIndexOf(':');
    boolean port = colon > hostAndPort.lastIndexOf(']');
    return (port ? hostAndPort.substring(0, colon) : hostAndPort).toLowerCase(Locale.ROOT);
  }

  private static byte[] digest(String text) {
    return Digest.sha256(text.getBytes(StandardCharsets.UTF_8));
  }
}
