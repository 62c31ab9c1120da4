package org.rapporteur.export;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fact.ArticleFacts;
import org.rapporteur.fact.ArticleMetadata;
import org.rapporteur.fact.CatalogueMatch;
import org.rapporteur.fact.Country;
import org.rapporteur.fact.CountryGroup;
import org.rapporteur.fact.Quote;
import org.rapporteur.fact.Resolution;
import org.rapporteur.fact.Speaker;
import org.rapporteur.fact.SpeakerKind;

/**
 * One JSON-LD document in the words of <a href="https://schema.org/Quotation">schema.org</a>: a
 * {@code NewsArticle} an article, which {@code mentions} each {@code Country}, group of states and
 * resolution ({@code Legislation}) and is {@code about} those countries that it is about, and a
 * {@code Quotation} a quote, which {@code isPartOf} its article and has {@code spokenByCharacter},
 * or {@code isBasedOn} a document.
 *
 * <p>The context stands in the document, so that no reader needs the net. What schema.org has no
 * word for (a quote's type, act and confidence) is under the prefix {@code rapporteur}.
 */
final class JsonLdWriter implements FactsWriter {
  /** As schema.org's own context has it: with https its terms would be others. */
  private static final String SCHEMA_ORG = "http://schema.org/";

  private static final String CONTEXT =
      """
      {"@vocab":"%s","rapporteur":"urn:rapporteur:vocabulary#","url":{"@type":"@id"}}\
      """
          .formatted(SCHEMA_ORG);

  private final JsonDocument json;
  private final Iris iris;
  private final boolean withText;

  JsonLdWriter(Writer out, ExportOptions options) throws IOException {
    json = new JsonDocument(out);
    iris = new Iris(options.base());
    withText = options.withText();
    json.beginObject().withJson("@context", CONTEXT).beginArray("@graph");
  }

  @Override
  public void write(ExportedArticle article) throws IOException {
    ArticleFacts facts = article.facts();
    String iri = iris.article(article.collection(), article.id());
    json.beginObject().with("@type", "NewsArticle").with("@id", iri);
    json.with("identifier", facts.id());
    addMetadata(facts.article());
    json.with("articleBody", withText ? article.text() : null);
    json.beginArray("about");
    for (Country country : facts.countries()) {
      if (country.isFocus()) {
        add(country);
      }
    }
    json.endArray().beginArray("mentions");
    for (Country country : facts.countries()) {
      add(country);
    }
    for (CountryGroup group : facts.groups()) {
      json.beginObject().with("@type", "Organization").with("identifier", group.id());
      json.with("name", group.name()).endObject();
    }
    for (Resolution resolution : facts.resolutions()) {
      add(resolution, iri);
    }
    json.endArray().endObject();
    for (Quote quote : facts.quotes()) {
      add(quote, iri);
    }
  }

  private void addMetadata(ArticleMetadata metadata) throws IOException {
    json.with("headline", metadata.title()).with("url", metadata.url());
    json.with("datePublished", metadata.published()).with("inLanguage", metadata.language());
    if (metadata.author() != null) {
      json.beginObject("author").with("name", metadata.author()).endObject(); // people or an agency
    }
    if (metadata.source() != null) {
      json.beginObject("publisher").with("@type", "Organization");
      json.with("name", metadata.source()).endObject();
    }
  }

  private void add(Country country) throws IOException {
    json.beginObject().with("@type", "Country").with("identifier", country.code());
    json.with("name", country.name()).endObject();
  }

  private void add(Resolution resolution, String article) throws IOException {
    CatalogueMatch match = resolution.catalogue();
    String symbol = resolution.symbol() == null && match != null ? match.symbol() : null;
    String title = match == null ? null : match.title();
    String adopted = resolution.adopted() == null && match != null ? match.adopted() : null;
    json.beginObject().with("@type", "Legislation");
    json.with("@id", Iris.fact(article, resolution.id()));
    json.with("legislationIdentifier", resolution.symbol() == null ? symbol : resolution.symbol());
    json.with("name", title == null ? resolution.mentions().get(0).text() : title);
    json.with("legislationDate", resolution.adopted() == null ? adopted : resolution.adopted());
    if (resolution.body() != null) {
      json.beginObject("legislationPassedBy").with("@type", "Organization");
      json.with("identifier", Names.of(resolution.body())).endObject();
    }
    json.with("rapporteur:status", Names.orNull(resolution.status())).endObject();
  }

  private void add(Quote quote, String article) throws IOException {
    json.beginObject().with("@type", "Quotation");
    json.with("@id", Iris.fact(article, quote.id())).with("identifier", quote.id());
    json.with("text", quote.text());
    json.beginObject("isPartOf").with("@id", article).endObject();
    List<Speaker> sources = new ArrayList<>(List.of(quote.speaker()));
    sources.addAll(quote.alsoSpeakers());
    sources.removeIf(source -> source.name() == null && source.as() == null); // nobody is named
    Predicate<Speaker> isDocument = source -> source.kind() == SpeakerKind.DOCUMENT;
    add("spokenByCharacter", sources.stream().filter(isDocument.negate()).toList());
    add("isBasedOn", sources.stream().filter(isDocument).toList());
    json.with("rapporteur:type", Names.of(quote.type()));
    json.with("rapporteur:act", Names.orNull(quote.act()));
    json.with("rapporteur:confidence", quote.confidence()).endObject();
  }

  private void add(String term, List<Speaker> sources) throws IOException {
    if (!sources.isEmpty()) {
      json.beginArray(term);
      for (Speaker source : sources) {
        add(source);
      }
      json.endArray();
    }
  }

  /** The article's own words where the source has no name. */
  private void add(Speaker speaker) throws IOException {
    json.beginObject().with("@type", type(speaker.kind()));
    json.with(speaker.name() == null ? "description" : "name", words(speaker));
    json.with("jobTitle", speaker.role());
    if (speaker.affiliation() != null) {
      json.beginObject("affiliation").with("@type", "Organization");
      json.with("name", speaker.affiliation()).endObject();
    }
    if (speaker.country() != null) {
      boolean person = speaker.kind() == SpeakerKind.PERSON;
      json.beginObject(person ? "nationality" : "location").with("@type", "Country");
      json.with("identifier", speaker.country()).endObject();
    }
    json.endObject();
  }

  private static String words(Speaker speaker) {
    return Objects.requireNonNullElse(speaker.name(), speaker.as());
  }

  /** Null for what may be one or several people. */
  private static @Nullable String type(SpeakerKind kind) {
    return switch (kind) {
      case PERSON -> "Person";
      case ORGANIZATION -> "Organization";
      case DOCUMENT -> "CreativeWork";
      case GROUP, UNKNOWN -> null;
    };
  }

  @Override
  public void finish() throws IOException {
    json.endArray().endObject().finish();
  }

  @Override
  public void close() throws IOException {
    json.close();
  }
}
