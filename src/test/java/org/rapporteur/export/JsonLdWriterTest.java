package org.rapporteur.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.fact.Quote;

/** Read back by Titanium, a JSON-LD processor, which knows nothing but IRIs. */
class JsonLdWriterTest {
  private static final String BASE = "https://facts.example/";

  @TempDir static Path folder;
  private static final Map<String, JsonObject> NODES = new LinkedHashMap<>();

  @BeforeAll
  static void export() throws IOException, JsonLdError {
    Path file = folder.resolve("facts.jsonld");
    News.export(ExportFormat.JSONLD, file, new ExportOptions(false, BASE));
    for (JsonValue node : JsonLd.expand(file.toUri()).get()) {
      JsonObject object = node.asJsonObject();
      NODES.put(object.getString("@id"), object);
    }
  }

  private static List<JsonObject> ofType(String type) {
    String iri = "http://schema.org/" + type;
    return NODES.values().stream()
        .filter(node -> node.getJsonArray("@type").getString(0).equals(iri))
        .toList();
  }

  private static List<JsonObject> values(JsonObject node, String term) {
    JsonArray values = node.getJsonArray("http://schema.org/" + term);
    return values == null ? List.of() : values.getValuesAs(JsonObject.class);
  }

  private static String value(JsonObject node, String term) {
    List<JsonObject> values = values(node, term);
    return values.isEmpty() ? "" : values.get(0).getString("@value", "");
  }

  @Test
  void everyArticleIsANewsArticle() {
    assertThat(ofType("NewsArticle"))
        .extracting(node -> value(node, "identifier"))
        .isEqualTo(News.articles().stream().map(ExportedArticle::id).toList());
  }

  @Test
  void everyQuoteIsAQuotationOfItsSpeakersInItsArticle() {
    List<List<String>> expected = new ArrayList<>();
    for (ExportedArticle article : News.articles()) {
      for (Quote quote : News.facts(article).quotes()) {
        String name = Objects.toString(quote.speaker().name(), "");
        expected.add(List.of(article.id(), quote.id(), quote.text(), name));
      }
    }

    List<List<String>> read = new ArrayList<>();
    for (JsonObject quotation : ofType("Quotation")) {
      String iri = values(quotation, "isPartOf").get(0).getString("@id");
      JsonObject article = Objects.requireNonNull(NODES.get(iri));
      List<JsonObject> speakers = new ArrayList<>(values(quotation, "spokenByCharacter"));
      speakers.addAll(values(quotation, "isBasedOn"));
      String name = speakers.isEmpty() ? "" : value(speakers.get(0), "name");
      read.add(
          List.of(
              value(article, "identifier"),
              value(quotation, "identifier"),
              value(quotation, "text"),
              name));
    }
    assertThat(read).isEqualTo(expected);
  }

  @Test
  void anArticleMentionsItsCountriesGroupsAndResolutions() {
    JsonObject odd = ofType("NewsArticle").getLast();
    assertThat(odd.getString("@id")).isEqualTo(BASE + "news%2C%20daily/odd%20%231%3F/%C3%BC.txt");
    assertThat(values(odd, "mentions"))
        .extracting(node -> node.getJsonArray("@type").getString(0))
        .containsExactly(
            "http://schema.org/Country",
            "http://schema.org/Organization",
            "http://schema.org/Legislation");
    assertThat(value(values(odd, "mentions").get(2), "legislationIdentifier"))
        .isEqualTo("A/HRC/RES/10/19");
    assertThat(values(odd, "about"))
        .extracting(node -> value(node, "identifier"))
        .containsExactly("PE");
    assertThat(values(odd, "url").get(0).getString("@id")).isEqualTo("https://news.example/odd");
  }

  @Test
  void whatSchemaOrgHasNoWordForHasOneOfOurs() {
    assertThat(ofType("Quotation").getLast().getJsonArray("urn:rapporteur:vocabulary#type"))
        .singleElement()
        .satisfies(type -> assertThat(type.asJsonObject().getString("@value")).isEqualTo("direct"));
  }
}
