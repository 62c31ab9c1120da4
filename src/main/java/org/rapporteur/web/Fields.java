package org.rapporteur.web;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fact.Span;
import org.rapporteur.search.ArticleHead;

/** Members of JSON objects that several resources have, as the command line writes them too. */
final class Fields {
  private Fields() {}

  /** Where an article is found, and its metadata. */
  static void article(JsonGenerator json, ArticleHead head) throws IOException {
    json.writeStringField("collection", head.collection());
    json.writeStringField("id", head.id());
    json.writeStringField("href", ArticleResource.href(head.collection(), head.id()));
    raw(json, "article", head.metadata());
  }

  /** A value that is JSON already; left out where it is empty. */
  static void raw(JsonGenerator json, String name, @Nullable String value) throws IOException {
    if (value != null && !value.isEmpty()) {
      json.writeFieldName(name);
      json.writeRawValue(value);
    }
  }

  /** A string; left out where it is null. */
  static void text(JsonGenerator json, String name, @Nullable String value) throws IOException {
    if (value != null) {
      json.writeStringField(name, value);
    }
  }

  static void texts(JsonGenerator json, String name, List<String> values) throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  /** {@code [[0,5],[12,16]]}. */
  static void spans(JsonGenerator json, String name, List<Span> spans) throws IOException {
    json.writeArrayFieldStart(name);
    for (Span span : spans) {
      json.writeArray(new int[] {span.begin(), span.end()}, 0, 2);
    }
    json.writeEndArray();
  }
}
