package org.rapporteur.index;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Takes single parts out of facts in their JSON form ({@link Fields#FACTS}) as they stand there, so
 * that an index keeps them once. All methods may be called from any thread.
 */
public final class FactsParts {
  private static final JsonFactory JSON = new JsonFactory();

  private FactsParts() {}

  /** The article's metadata: {@code {"title":"Talks open","language":"en"}}. */
  public static String metadata(String facts) {
    try (JsonParser json = JSON.createParser(facts)) {
      enter(json, "article");
      return object(json, facts);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // an index keeps what FactsJson wrote
    }
  }

  /**
   * A quote: {@code {"id":"q12","type":"direct", …}}.
   *
   * @throws IllegalArgumentException if there is none of that id
   */
  public static String quote(String facts, String id) {
    try (JsonParser json = JSON.createParser(facts)) {
      enter(json, "quotes");
      while (json.nextToken() == JsonToken.START_OBJECT) {
        String quote = object(json, facts);
        if (quote.startsWith("{\"id\":\"" + id + "\"")) {
          return quote;
        }
      }
      throw new IllegalArgumentException("no quote of id " + id);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Goes to the value of a field of the whole. */
  private static void enter(JsonParser json, String field) throws IOException {
    json.nextToken();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      json.nextToken();
      if (name.equals(field)) {
        return;
      }
      json.skipChildren();
    }
    throw new IllegalArgumentException("no " + field + " in the facts");
  }

  /** The object that begins here, as it stands; goes to its end. */
  private static String object(JsonParser json, String facts) throws IOException {
    int begin = Math.toIntExact(json.currentTokenLocation().getCharOffset());
    json.skipChildren();
    return facts.substring(begin, Math.toIntExact(json.currentLocation().getCharOffset()));
  }
}
