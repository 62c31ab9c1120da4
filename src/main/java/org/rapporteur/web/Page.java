package org.rapporteur.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The page at {@code /} and what belongs to it, from the folder {@code page} beside this class.
 *
 * <p>The page names its parts as {@code static/NAME}. They are served as {@code
 * /static/DIGEST/NAME} and may be kept for ever: another content has another address. Only what the
 * page names is read, once, at the start; a request never reaches a file.
 */
final class Page {
  static final String PREFIX = "/static/";

  private static final Pattern PART = Pattern.compile("static/([a-z0-9-]+\\.([a-z0-9]+))");
  private static final String POLICY =
      "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
  private static final Map<String, String> MEDIA_TYPES =
      Map.of(
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "svg", "image/svg+xml",
          "png", "image/png",
          "woff2", "font/woff2");

  private static final class Part {
    private final String mediaType;
    private final byte[] bytes;

    Part(String mediaType, byte[] bytes) {
      this.mediaType = mediaType;
      this.bytes = bytes;
    }
  }

  private final Map<String, Part> parts = new HashMap<>();
  private final Document page;

  /** Reads the page and its parts. */
  Page() throws IOException {
    String html = new String(read("index.html"), StandardCharsets.UTF_8);
    Matcher names = PART.matcher(html);
    StringBuilder addressed = new StringBuilder();
    while (names.find()) {
      byte[] bytes = read("static/" + names.group(1));
      String path = PREFIX + Digest.hex(bytes) + "/" + names.group(1);
      String mediaType = MEDIA_TYPES.getOrDefault(names.group(2), "application/octet-stream");
      parts.put(path, new Part(mediaType, bytes));
      names.appendReplacement(addressed, Matcher.quoteReplacement(path.substring(1)));
    }
    names.appendTail(addressed);
    byte[] bytes = addressed.toString().getBytes(StandardCharsets.UTF_8);
    this.page = new Document("text/html; charset=utf-8", bytes);
  }

  private static byte[] read(String name) throws IOException {
    try (InputStream in = Page.class.getResourceAsStream("page/" + name)) {
      if (in == null) {
        throw new IOException("not on the class path: page/" + name);
      }
      return in.readAllBytes();
    }
  }

  /** {@code GET /}. */
  void page(Call call) throws IOException, Problem {
    call.set("Content-Security-Policy", POLICY);
    page.answer(call);
  }

  /** {@code GET /static/…}. */
  void part(Call call) throws IOException, Problem {
    call.parameters(Set.of());
    Part part = parts.get(call.path());
    if (part == null) {
      throw new Problem(404, "the page has no such part");
    }
    call.set("Cache-Control", "public, max-age=31536000, immutable");
    call.send(200, part.mediaType, part.bytes);
  }
}
