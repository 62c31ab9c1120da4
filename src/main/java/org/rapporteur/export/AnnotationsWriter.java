package org.rapporteur.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fact.ArticleFacts;
import org.rapporteur.fact.Country;
import org.rapporteur.fact.CountryGroup;
import org.rapporteur.fact.CountryMention;
import org.rapporteur.fact.GroupMention;
import org.rapporteur.fact.Quote;
import org.rapporteur.fact.Resolution;
import org.rapporteur.fact.ResolutionMention;
import org.rapporteur.fact.Span;
import org.rapporteur.fact.Speaker;

/**
 * One JSON-LD document of <a href="https://www.w3.org/TR/annotation-model/">W3C Web
 * Annotations</a>: one annotation a fact of an article, with a target for each place.
 *
 * <p>Its bodies are tags ({@code quote}, {@code direct}; {@code country}; {@code group}; {@code
 * resolution}, {@code adopted}), who or what it is ({@code Lin Qiao}, {@code CN}, {@code S/RES/2999
 * (2024)}) and why. The places of a quote's source are an annotation of their own, {@code speaker}.
 * What targets count in is the article's text as it was read, whose IRI is the source; the page
 * where the article stood is the scope.
 */
final class AnnotationsWriter implements FactsWriter {
  private static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";

  private final JsonDocument json;
  private final Iris iris;

  AnnotationsWriter(Writer out, ExportOptions options) throws IOException {
    json = new JsonDocument(out);
    iris = new Iris(options.base());
    json.beginObject().with("@context", CONTEXT).with("type", "AnnotationPage");
    json.with("id", options.base() + "annotations").beginArray("items");
  }

  @Override
  public void write(ExportedArticle article) throws IOException {
    ArticleFacts facts = article.facts();
    String iri = iris.article(article.collection(), article.id());
    Targets targets = new Targets(json, iri, facts.article().url(), article.text());
    for (Quote quote : facts.quotes()) {
      add(quote, targets);
    }
    for (Country country : facts.countries()) {
      begin(targets, country.code(), Stream.of("country"));
      body("identifying", country.code());
      body("describing", country.why());
      end(targets, country.mentions().stream().map(CountryMention::span).toList());
    }
    for (CountryGroup group : facts.groups()) {
      begin(targets, "group-" + group.id(), Stream.of("group"));
      body("identifying", group.id());
      end(targets, group.mentions().stream().map(GroupMention::span).toList());
    }
    for (Resolution resolution : facts.resolutions()) {
      add(resolution, targets);
    }
  }

  private void add(Quote quote, Targets targets) throws IOException {
    String act = Names.orNull(quote.act());
    begin(targets, quote.id(), Stream.of("quote", Names.of(quote.type()), act));
    for (Speaker speaker : speakers(quote).toList()) {
      body("identifying", words(speaker));
      body("describing", speaker.role());
    }
    end(targets, quote.content());
    if (!quote.source().isEmpty()) {
      begin(
          targets, quote.id() + "-source", Stream.of("speaker", Names.of(quote.speaker().kind())));
      for (Speaker speaker : speakers(quote).toList()) {
        body("identifying", words(speaker));
      }
      body("describing", quote.speaker().why());
      end(targets, quote.source());
    }
  }

  private static Stream<Speaker> speakers(Quote quote) {
    return Stream.concat(Stream.of(quote.speaker()), quote.alsoSpeakers().stream());
  }

  private static @Nullable String words(Speaker speaker) {
    return speaker.name() == null ? speaker.as() : speaker.name();
  }

  private void add(Resolution resolution, Targets targets) throws IOException {
    begin(
        targets,
        resolution.id(),
        Stream.of(
            "resolution", Names.orNull(resolution.body()), Names.orNull(resolution.status())));
    body("identifying", resolution.symbol());
    if (resolution.catalogue() != null) {
      if (resolution.symbol() == null) {
        body("identifying", resolution.catalogue().symbol());
      }
      body("describing", resolution.catalogue().title());
    }
    end(targets, resolution.mentions().stream().map(ResolutionMention::span).toList());
  }

  private void begin(Targets targets, String fact, Stream<@Nullable String> tags)
      throws IOException {
    json.beginObject().with("type", "Annotation").with("id", targets.fact(fact));
    json.with("motivation", "identifying").beginArray("body");
    for (String tag : tags.filter(Objects::nonNull).toList()) {
      body("tagging", tag);
    }
  }

  private void body(String purpose, @Nullable String value) throws IOException {
    if (value != null && !value.isEmpty()) {
      json.beginObject().with("type", "TextualBody").with("purpose", purpose);
      json.with("value", value).endObject();
    }
  }

  private void end(Targets targets, List<Span> places) throws IOException {
    json.endArray().beginArray("target");
    targets.add(places);
    json.endArray().endObject();
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
