package org.rapporteur.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fact.Span;

/**
 * Reads gold from JSON Lines, one article a line, also gzipped.
 *
 * <pre>
 * line         = {"id", "text", attributions | countries | resolutions, "ignore"?}
 * attributions = [{"type": "direct|mixed|indirect", "source": spans, "cue": spans, "content": spans}]
 * countries    = [{"span": span, "iso": "CN"}]
 * resolutions  = [{"mentions": spans, "symbol"?, "body"?, "number"?, "year"?, "status"?, "vote"?,
 *                  "sponsors"?, "catalogue"?}]
 * spans        = [span, ...]      span = [begin, end]      ignore = spans
 * </pre>
 */
final class GoldLinesReader {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Set<String> TYPES = Set.of("direct", "mixed", "indirect");

  private final Path file;
  private final Map<String, GoldArticle> articles = new LinkedHashMap<>();
  private Gold.@Nullable Kind kind;
  private int line;

  private GoldLinesReader(Path file) {
    this.file = file;
  }

  static Gold read(Path file) throws IOException {
    return new GoldLinesReader(file).read();
  }

  private Gold read() throws IOException {
    try (InputStream raw = Files.newInputStream(file);
        InputStream bytes = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
      for (String json = lines.readLine(); json != null; json = lines.readLine()) {
        line++;
        if (!json.isBlank()) {
          add(parse(json));
        }
      }
    }
    if (kind == null) {
      throw new GoldException(file + ": holds no article");
    }
    return new Gold(kind, articles, file);
  }

  private JsonNode parse(String json) throws GoldException {
    try {
      JsonNode article = JSON.readTree(json);
      if (!article.isObject()) {
        throw bad("is no JSON object");
      }
      return article;
    } catch (JsonProcessingException e) {
      throw bad("is no JSON: " + e.getOriginalMessage().lines().findFirst().orElse(""));
    }
  }

  private void add(JsonNode article) throws GoldException {
    String id = GoldArticle.key(string(article, "id"));
    String text = string(article, "text");
    Gold.Kind ownKind = kindOf(article);
    if (kind != null && kind != ownKind) {
      throw bad("has \"" + ownKind.field() + "\", the lines before \"" + kind.field() + "\"");
    }
    kind = ownKind;
    List<GoldArticle.Attribution> attributions = new ArrayList<>();
    List<GoldArticle.CountryMention> countries = new ArrayList<>();
    List<GoldArticle.Resolution> resolutions = new ArrayList<>();
    for (JsonNode fact : article.get(ownKind.field())) {
      switch (ownKind) {
        case ATTRIBUTIONS -> attributions.add(attribution(fact, text));
        case COUNTRIES ->
            countries.add(
                new GoldArticle.CountryMention(span(fact.get("span"), text), string(fact, "iso")));
        default -> resolutions.add(new GoldArticle.Resolution(spans(fact, "mentions", text), fact));
      }
    }
    GoldArticle gold =
        new GoldArticle(
            id, text, attributions, countries, resolutions, spans(article, "ignore", text));
    if (articles.put(id, gold) != null) {
      throw bad("repeats the id " + id);
    }
  }

  private Gold.Kind kindOf(JsonNode article) throws GoldException {
    for (Gold.Kind candidate : Gold.Kind.values()) {
      if (article.path(candidate.field()).isArray()) {
        return candidate;
      }
    }
    throw bad("has no list \"attributions\", \"countries\" or \"resolutions\"");
  }

  private GoldArticle.Attribution attribution(JsonNode fact, String text) throws GoldException {
    String type = string(fact, "type");
    if (!TYPES.contains(type)) {
      throw bad("the type \"" + type + "\" is none of direct, mixed and indirect");
    }
    if (fact.path("content").isEmpty()) {
      throw bad("an attribution without content");
    }
    return new GoldArticle.Attribution(
        type, spans(fact, "source", text), spans(fact, "cue", text), spans(fact, "content", text));
  }

  private String string(JsonNode object, String field) throws GoldException {
    JsonNode value = object.get(field);
    if (value == null || !value.isTextual()) {
      throw bad("has no \"" + field + "\"");
    }
    return value.textValue();
  }

  private List<Span> spans(JsonNode object, String field, String text) throws GoldException {
    List<Span> spans = new ArrayList<>();
    for (JsonNode span : object.path(field)) {
      spans.add(span(span, text));
    }
    return spans;
  }

  private Span span(@Nullable JsonNode span, String text) throws GoldException {
    if (span == null || span.size() != 2 || !span.path(0).isInt() || !span.path(1).isInt()) {
      throw bad("a span must be [begin, end], not " + span);
    }
    int begin = span.get(0).intValue();
    int end = span.get(1).intValue();
    if (begin < 0 || end < begin || end > text.length()) {
      throw bad("the span " + span + " does not lie in the text of " + text.length());
    }
    return new Span(begin, end);
  }

  private GoldException bad(String reason) {
    return new GoldException(file + ", line " + line + ": " + reason);
  }
}
