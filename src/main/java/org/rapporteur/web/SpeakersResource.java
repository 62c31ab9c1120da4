package org.rapporteur.web;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Objects;
import org.rapporteur.search.QueryException;
import org.rapporteur.search.SpeakerCount;
import org.rapporteur.search.SpeakerRole;

/** {@code GET speakers?prefix=gut}: named speakers, the most quoted first. */
final class SpeakersResource extends IndexResource {
  private static final Csv COLUMNS =
      Csv.of(
          "speaker=/speaker",
          "kind=/kind",
          "country=/country",
          "roles=/roles",
          "quotes=/quotes",
          "articles=/articles",
          "key=/key",
          "forms=/forms");

  SpeakersResource(IndexAccess index) {
    super(index, "prefix", "format", "limit", "cursor");
  }

  @Override
  void answer(Call call, Parameters asked, Question question)
      throws IOException, QueryException, Problem {
    String prefix = Objects.requireNonNullElse(asked.text("prefix"), "");
    new ItemList<SpeakerCount>(call, asked, question, SpeakersResource::write)
        .sendAll(search -> search.speakers(prefix), COLUMNS);
  }

  static void write(JsonGenerator json, SpeakerCount count) throws IOException {
    json.writeStringField("key", count.key());
    json.writeStringField("speaker", count.name());
    json.writeStringField("kind", count.kind());
    Fields.text(json, "country", count.country());
    json.writeArrayFieldStart("roles");
    for (SpeakerRole role : count.roles()) {
      json.writeStartObject();
      json.writeStringField("role", role.role());
      json.writeNumberField("quotes", role.quotes());
      Fields.text(json, "first", role.first());
      Fields.text(json, "last", role.last());
      json.writeEndObject();
    }
    json.writeEndArray();
    Fields.texts(json, "forms", count.forms());
    Fields.texts(json, "why", count.why());
    json.writeNumberField("quotes", count.quotes());
    json.writeNumberField("articles", count.articles());
  }
}
