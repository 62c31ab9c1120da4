package org.rapporteur.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page's JSON-LD says of its article (schema.org's {@code NewsArticle} and its kin).
 *
 * @param node the article's object; a missing node where the page has none
 */
record StructuredData(JsonNode node) {
  private static final JsonMapper MAPPER = new JsonMapper();

  /** Objects looked at in a page; a list of hundreds of teasers is not the article. */
  private static final int MAX_OBJECTS = 500;

  static StructuredData of(Document page) {
    for (Element script : page.select("script[type=application/ld+json]")) {
      try {
        JsonNode found = article(MAPPER.readTree(script.data()));
        if (found != null) {
          return new StructuredData(found);
        }
      } catch (JsonProcessingException e) {
        // broken structured data says nothing; the page itself is still read
      }
    }
    return new StructuredData(MAPPER.missingNode());
  }

  /** A field's text, or null. */
  @Nullable String text(String field) {
    JsonNode value = node.path(field);
    return value.isTextual() && !value.asText().isBlank()
        ? Jsoup.parse(value.asText()).text()
        : null;
  }

  /** The names in a field, where it is a string, an object with a name, or several of either. */
  @Nullable String names(String field) {
    return JsonFields.names(node.path(field));
  }

  /** The article's address. */
  @Nullable String url() {
    JsonNode page = node.path("mainEntityOfPage");
    String id = page.isTextual() ? page.asText() : page.path("@id").asText(null);
    return node.path("url").isTextual() ? node.path("url").asText() : id;
  }

  /** The article's text as paragraphs with blank lines between them, or null. */
  @Nullable String articleBody() {
    JsonNode body = node.path("articleBody");
    if (!body.isTextual()) {
      return null;
    }
    String text = body.asText();
    if (text.contains("</")) {
      return MainText.blocks(Jsoup.parseBodyFragment(text).body());
    }
    StringBuilder paragraphs = new StringBuilder();
    text.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .forEach(line -> paragraphs.append(paragraphs.isEmpty() ? "" : "\n\n").append(line));
    return paragraphs.toString();
  }

  /** The first article among an object, a list or an {@code @graph}, whatever lies how deep. */
  private static @Nullable JsonNode article(JsonNode root) {
    Deque<JsonNode> open = new ArrayDeque<>();
    open.add(root);
    for (int i = 0; i < MAX_OBJECTS && !open.isEmpty(); i++) {
      JsonNode node = open.removeFirst();
      if (node.isArray()) {
        node.forEach(open::addLast);
      } else if (isArticle(node.path("@type"))) {
        return node;
      } else if (node.isObject()) {
        open.addLast(node.path("@graph"));
        open.addLast(node.path("mainEntity"));
      }
    }
    return null;
  }

  /** {@code NewsArticle}, {@code ReportageNewsArticle}, {@code BlogPosting}, or a list with one. */
  private static boolean isArticle(JsonNode type) {
    for (JsonNode element : type) {
      if (isArticle(element)) {
        return true;
      }
    }
    String name = type.asText();
    return name.endsWith("Article") || name.endsWith("Posting") || name.equals("Report");
  }
}
