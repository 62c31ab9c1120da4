package org.rapporteur.web;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fact.CatalogueMatch;
import org.rapporteur.fact.Country;
import org.rapporteur.fact.CountryMention;
import org.rapporteur.fact.Quote;
import org.rapporteur.fact.Resolution;
import org.rapporteur.fact.ResolutionMention;
import org.rapporteur.fact.Span;
import org.rapporteur.search.QueryException;
import org.rapporteur.search.StoredArticle;

/** The facts of an article as a table: a row for each place of the text where one stands. */
final class FactTable {
  private static final Csv COLUMNS =
      Csv.of(
          "kind=/kind",
          "id=/id",
          "begin=/begin",
          "end=/end",
          "text=/text",
          "name=/name",
          "why=/why",
          "confidence=/confidence");

  private FactTable() {}

  static void send(Call call, StoredArticle article) throws IOException, QueryException, Problem {
    call.sendCsv(
        COLUMNS,
        rows -> {
          for (Quote quote : article.facts().quotes()) {
            Span whole =
                quote.content().get(0).union(quote.content().get(quote.content().size() - 1));
            String name = quote.speaker().name();
            String why = quote.speaker().why();
            rows.write(
                json -> {
                  begin(json, "quote", quote.id(), whole, quote.text(), name, why);
                  if (quote.confidence() != null) {
                    json.writeNumberField("confidence", quote.confidence());
                  }
                  json.writeEndObject();
                });
          }
          for (Country country : article.facts().countries()) {
            for (CountryMention mention : country.mentions()) {
              String why = country.why();
              rows.write(
                  json -> {
                    begin(
                        json,
                        "country",
                        country.code(),
                        mention.span(),
                        mention.text(),
                        country.name(),
                        why);
                    json.writeEndObject();
                  });
            }
          }
          for (Resolution resolution : article.facts().resolutions()) {
            CatalogueMatch match = resolution.catalogue();
            String name = match == null ? resolution.symbol() : match.symbol();
            for (ResolutionMention mention : resolution.mentions()) {
              rows.write(
                  json -> {
                    String why = match == null ? null : match.why();
                    begin(
                        json,
                        "resolution",
                        resolution.id(),
                        mention.span(),
                        mention.text(),
                        name,
                        why);
                    json.writeEndObject();
                  });
            }
          }
        });
  }

  private static void begin(
      JsonGenerator json,
      String kind,
      String id,
      Span span,
      String text,
      @Nullable String name,
      @Nullable String why)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", kind);
    json.writeStringField("id", id);
    json.writeNumberField("begin", span.begin());
    json.writeNumberField("end", span.end());
    json.writeStringField("text", text);
    Fields.text(json, "name", name);
    Fields.text(json, "why", why);
  }
}
