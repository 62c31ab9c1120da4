package org.rapporteur.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import com.apicatalog.jsonld.loader.FileLoader;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.fact.Quote;

/**
 * Read back by Titanium, a JSON-LD processor, with those terms of the W3C's context that are used;
 * nothing is fetched.
 */
class AnnotationsWriterTest {
  private static final String OA = "http://www.w3.org/ns/oa#";
  private static final String RDF_VALUE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#value";

  private static final String CONTEXT =
      """
      {"@context": {
        "oa": "http://www.w3.org/ns/oa#", "as": "http://www.w3.org/ns/activitystreams#",
        "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
        "xsd": "http://www.w3.org/2001/XMLSchema#", "id": "@id", "type": "@type",
        "Annotation": "oa:Annotation", "TextualBody": "oa:TextualBody",
        "SpecificResource": "oa:SpecificResource", "AnnotationPage": "as:OrderedCollectionPage",
        "TextPositionSelector": "oa:TextPositionSelector",
        "TextQuoteSelector": "oa:TextQuoteSelector",
        "tagging": "oa:tagging", "identifying": "oa:identifying", "describing": "oa:describing",
        "items": {"@id": "as:items", "@type": "@id", "@container": "@list"},
        "body": {"@id": "oa:hasBody", "@type": "@id"},
        "target": {"@id": "oa:hasTarget", "@type": "@id"},
        "source": {"@id": "oa:hasSource", "@type": "@id"},
        "scope": {"@id": "oa:hasScope", "@type": "@id"},
        "selector": {"@id": "oa:hasSelector", "@type": "@id"},
        "motivation": {"@id": "oa:motivatedBy", "@type": "@vocab"},
        "purpose": {"@id": "oa:hasPurpose", "@type": "@vocab"},
        "value": "rdf:value", "exact": "oa:exact", "prefix": "oa:prefix", "suffix": "oa:suffix",
        "start": {"@id": "oa:start", "@type": "xsd:nonNegativeInteger"},
        "end": {"@id": "oa:end", "@type": "xsd:nonNegativeInteger"}}}
      """;

  private static final DocumentLoader OFFLINE =
      (iri, options) ->
          iri.toString().equals("http://www.w3.org/ns/anno.jsonld")
              ? JsonDocument.of(new StringReader(CONTEXT))
              : new FileLoader().loadDocument(iri, options);

  @TempDir static Path folder;
  private static List<JsonObject> annotations = List.of();

  @BeforeAll
  static void export() throws IOException, JsonLdError {
    Path file = folder.resolve("facts.jsonld");
    News.export(ExportFormat.ANNOTATIONS, file, ExportOptions.DEFAULT);
    JsonObject page = JsonLd.expand(file.toUri()).loader(OFFLINE).get().getJsonObject(0);
    annotations =
        page.getJsonArray("http://www.w3.org/ns/activitystreams#items")
            .getJsonObject(0)
            .getJsonArray("@list")
            .getValuesAs(JsonObject.class);
  }

  private static List<JsonObject> all(JsonObject node, String term) {
    return node.containsKey(OA + term)
        ? node.getJsonArray(OA + term).getValuesAs(JsonObject.class)
        : List.of();
  }

  private static int number(JsonObject node, String term) {
    return Integer.parseInt(String.valueOf(all(node, term).get(0).get("@value")));
  }

  private static String text(JsonObject node, String term) {
    return all(node, term).isEmpty() ? "" : all(node, term).get(0).getString("@value");
  }

  private static List<String> bodies(JsonObject annotation, String purpose) {
    List<String> values = new ArrayList<>();
    for (JsonObject body : all(annotation, "hasBody")) {
      if (all(body, "hasPurpose").get(0).getString("@id").equals(OA + purpose)) {
        values.add(body.getJsonArray(RDF_VALUE).getJsonObject(0).getString("@value"));
      }
    }
    return values;
  }

  private static List<JsonObject> tagged(String tag) {
    return annotations.stream().filter(each -> bodies(each, "tagging").contains(tag)).toList();
  }

  /** Texts as UTF-8 has them, by IRI. */
  private static Map<String, String> texts() {
    Map<String, String> texts = new HashMap<>();
    for (ExportedArticle article : News.articles()) {
      String iri =
          new Iris(ExportOptions.DEFAULT.base()).article(article.collection(), article.id());
      texts.put(iri, article.text().replace("\uD83D Peru", "? Peru"));
    }
    return texts;
  }

  @Test
  void positionsInCodePointsAndWordsNameTheSamePlace() {
    Map<String, String> texts = texts();
    int places = 0;
    for (JsonObject annotation : annotations) {
      for (JsonObject target : all(annotation, "hasTarget")) {
        String text = texts.getOrDefault(all(target, "hasSource").get(0).getString("@id"), "");
        JsonObject position = all(target, "hasSelector").get(0);
        JsonObject words = all(target, "hasSelector").get(1);
        int start = text.offsetByCodePoints(0, number(position, "start"));
        int end = text.offsetByCodePoints(0, number(position, "end"));
        String exact = text(words, "exact");
        assertThat(text.substring(start, end)).isEqualTo(exact);
        assertThat(text).contains(text(words, "prefix") + exact + text(words, "suffix"));
        places++;
      }
    }
    assertThat(places).isGreaterThan(500);
  }

  @Test
  void everyQuoteIsAnAnnotationWithItsSpeakerAndPlaces() {
    List<Quote> quotes = News.quotes();
    List<JsonObject> read = tagged("quote");
    assertThat(read).hasSameSizeAs(quotes);
    for (int i = 0; i < read.size(); i++) {
      Quote quote = quotes.get(i);
      assertThat(read.get(i).getString("@id")).endsWith("#" + quote.id());
      assertThat(bodies(read.get(i), "tagging")).contains(Names.of(quote.type()));
      assertThat(all(read.get(i), "hasTarget")).hasSameSizeAs(quote.content());
      if (quote.speaker().name() != null) {
        assertThat(bodies(read.get(i), "identifying")).contains(quote.speaker().name());
      }
    }
  }

  @Test
  void countriesGroupsAndResolutionsAreAnnotationsToo() {
    assertThat(bodies(tagged("country").getLast(), "identifying")).containsExactly("PE");
    assertThat(bodies(tagged("group").getLast(), "identifying")).containsExactly("EU");
    JsonObject resolution = tagged("resolution").getLast();
    assertThat(bodies(resolution, "tagging")).containsExactly("resolution", "UNHRC", "adopted");
    assertThat(bodies(resolution, "identifying")).containsExactly("A/HRC/RES/10/19");
    assertThat(all(all(resolution, "hasTarget").get(0), "hasScope").get(0).getString("@id"))
        .isEqualTo("https://news.example/odd");
  }
}
