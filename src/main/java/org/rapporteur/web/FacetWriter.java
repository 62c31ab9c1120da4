package org.rapporteur.web;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.search.Facet;
import org.rapporteur.search.FacetCount;
import org.rapporteur.search.Facets;
import org.rapporteur.search.QueryException;

/** Writes counts by what answers have in common. */
final class FacetWriter {
  private static final Csv COLUMNS =
      Csv.of("facet=/facet", "value=/value", "label=/label", "count=/count", "articles=/articles");

  private FacetWriter() {}

  /** Sends them as JSON or CSV. */
  static void send(Call call, Parameters asked, Facets facets)
      throws IOException, QueryException, Problem {
    if (!asked.isCsv()) {
      call.sendJson(json -> write(json, facets));
      return;
    }
    call.sendCsv(
        COLUMNS,
        rows -> {
          for (Map.Entry<Facet, List<FacetCount>> facet : facets.counts().entrySet()) {
            for (FacetCount count : facet.getValue()) {
              rows.write(json -> row(json, facet.getKey(), count));
            }
          }
        });
  }

  /** Writes the members of an object that is open. */
  static void write(JsonGenerator json, Facets facets) throws IOException {
    json.writeNumberField("total", facets.total());
    json.writeNumberField("articles", facets.articles());
    json.writeObjectFieldStart("facets");
    for (Map.Entry<Facet, List<FacetCount>> facet : facets.counts().entrySet()) {
      json.writeArrayFieldStart(name(facet.getKey()));
      for (FacetCount count : facet.getValue()) {
        json.writeStartObject();
        write(json, count);
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private static void row(JsonGenerator json, Facet facet, FacetCount count) throws IOException {
    json.writeStartObject();
    json.writeStringField("facet", name(facet));
    write(json, count);
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, FacetCount count) throws IOException {
    json.writeStringField("value", count.value());
    json.writeStringField("label", count.label());
    json.writeNumberField("count", count.count());
    json.writeNumberField("articles", count.articles());
  }

  private static String name(Facet facet) {
    return facet.name().toLowerCase(Locale.ROOT);
  }
}
