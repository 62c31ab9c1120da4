package org.rapporteur.article;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fact.Article;

/**
 * The named fields of one article: of a JSON object, or of a row whose columns have names. Those
 * that nobody takes are the rest.
 */
final class JsonFields {
  private static final ObjectMapper PLAIN = new ObjectMapper();

  /** Numbers from here on, but below its thousandfold, are seconds since 1970: September 2001. */
  private static final long FIRST_SECONDS = 1_000_000_000L;

  private static final String[] TEXT = {"text", "body", "content"};
  private static final String[] TITLE = {"title", "headline"};
  private static final String[] DATE = {"published", "date", "datePublished"};
  private static final String[] SOURCE = {"source", "publisher"};
  private static final String[] AUTHOR = {"author", "byline"};
  private static final String[] URL = {"url", "link"};

  private final Map<String, JsonNode> fields = new LinkedHashMap<>();

  JsonFields(JsonNode object) {
    object.properties().forEach(field -> fields.put(field.getKey(), field.getValue()));
  }

  /**
   * The spelling that is known of a name: {@code Headline} gives {@code headline}, {@code
   * DATEPUBLISHED} gives {@code datePublished}; other names stay as they are.
   */
  static String known(String name) {
    for (String[] names : new String[][] {{"id"}, TEXT, TITLE, DATE, SOURCE, AUTHOR, URL}) {
      for (String known : names) {
        if (known.equalsIgnoreCase(name)) {
          return known;
        }
      }
    }
    return name;
  }

  /** Whether a name is one of an article's text. */
  static boolean isText(String name) {
    return List.of(TEXT).contains(name);
  }

  /**
   * The article that the fields tell of.
   *
   * @throws BadArticleException if there is no text among them
   */
  Article article(String id, ReadOptions options) throws BadArticleException {
    String text = takeText(TEXT);
    if (text == null) {
      throw new BadArticleException("no text: a field \"text\", \"body\" or \"content\" is needed");
    }
    ArticleDraft draft = new ArticleDraft();
    draft.title = takeText(TITLE);
    draft.date = takeDate(DATE);
    draft.source = takeNames(SOURCE);
    draft.author = takeNames(AUTHOR);
    draft.url = takeText(URL);
    rest(draft.other);
    return draft.finish(id, text, options);
  }

  /** The first of the fields named that is a string or a number; it is taken from the rest. */
  @Nullable String takeText(String... names) {
    for (String name : names) {
      JsonNode node = fields.get(name);
      if (node != null && (node.isTextual() || node.isNumber())) {
        fields.remove(name);
        return node.asText();
      }
    }
    return null;
  }

  /** A date's text; a number counts as seconds or milliseconds since 1970. */
  @Nullable String takeDate(String... names) {
    for (String name : names) {
      JsonNode node = fields.get(name);
      if (node != null && node.isIntegralNumber() && node.canConvertToLong()) {
        long number = node.longValue();
        if (number >= FIRST_SECONDS && number < FIRST_SECONDS * 1_000_000) {
          fields.remove(name);
          return Instant.ofEpochSecond(number < FIRST_SECONDS * 100 ? number : number / 1000)
              .toString();
        }
      }
    }
    return takeText(names);
  }

  /** Names as text: of a string, of an object that has a name, of a list of either. */
  @Nullable String takeNames(String... names) {
    for (String name : names) {
      JsonNode node = fields.get(name);
      String found = node == null ? null : names(node);
      if (found != null) {
        fields.remove(name);
        return found;
      }
    }
    return null;
  }

  /** Puts what nobody took where it is kept; nulls say nothing and are left out. */
  void rest(Map<String, Object> target) {
    fields.forEach(
        (name, node) -> {
          if (!node.isNull()) {
            target.put(name, PLAIN.convertValue(node, Object.class));
          }
        });
  }

  static @Nullable String names(JsonNode node) {
    if (node.isTextual()) {
      return node.asText();
    }
    if (node.isObject()) {
      return node.path("name").isTextual() ? node.path("name").asText() : null;
    }
    List<String> found = new ArrayList<>();
    for (JsonNode element : node) {
      String name = element.isArray() ? null : names(element);
      if (name != null) {
        found.add(name);
      }
    }
    return found.isEmpty() ? null : String.join(", ", found);
  }
}
