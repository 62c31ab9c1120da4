package org.rapporteur.web;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.helidon.http.Status;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A request that is refused or fails: an HTTP status and one sentence for whoever sent it, told as
 * {@code application/problem+json} (RFC 9457).
 *
 * <pre>{@code
 * {"type":"about:blank","title":"Bad Request","status":400,"detail":"limit must be 1 to 1000."}
 * }</pre>
 */
final class Problem extends Exception {
  static final String MEDIA_TYPE = "application/problem+json";

  private static final long serialVersionUID = 1L;
  private static final JsonFactory JSON = new JsonFactory();
  private static final int LONGEST = 500;

  private final int status;
  private final transient Map<String, String> headers = new LinkedHashMap<>();
  private final transient Map<String, List<String>> lists = new LinkedHashMap<>();

  Problem(int status, String detail) {
    super(sentence(detail), null, false, false); // no stack trace: it is no fault of the program
    this.status = status;
  }

  /** The same, sent with a header. */
  Problem with(String header, String value) {
    headers.put(header, value);
    return this;
  }

  /** The same with a member of its own. */
  Problem with(String member, List<String> values) {
    lists.put(member, values);
    return this;
  }

  int status() {
    return status;
  }

  Map<String, String> headers() {
    return headers;
  }

  /** What kind of problem it is, {@code Not Found}. */
  String title() {
    return Status.create(status).reasonPhrase();
  }

  /** The values of a member; none where it has none of that name. */
  List<String> list(String member) {
    return lists.getOrDefault(member, List.of());
  }

  byte[] json() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = JSON.createGenerator(bytes)) {
      json.writeStartObject();
      json.writeStringField("type", "about:blank");
      json.writeStringField("title", title());
      json.writeNumberField("status", status);
      json.writeStringField("detail", getMessage());
      for (Map.Entry<String, List<String>> list : lists.entrySet()) {
        json.writeArrayFieldStart(list.getKey());
        for (String value : list.getValue()) {
          json.writeString(value);
        }
        json.writeEndArray();
      }
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // memory always takes more
    }
    return bytes.toByteArray();
  }

  /** On one line, not too long (a client's words may be in it), and with a full stop. */
  private static String sentence(String detail) {
    String line = detail.replaceAll("\\p{Cntrl}+", " ").strip();
    if (line.length() > LONGEST) {
      int end = Character.isHighSurrogate(line.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
      return line.substring(0, end) + "…";
    }
    return line.endsWith(".") ? line : line + ".";
  }
}
