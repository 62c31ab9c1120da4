package org.rapporteur.export;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fact.Span;

/** Places in one article as targets of Web Annotations. */
final class Targets {
  /** How much of the text before and behind a place helps to find it again. */
  private static final int CONTEXT = 32;

  private final JsonDocument json;
  private final String article;
  private final @Nullable String page;
  private final String text;
  private final CodePoints codePoints;

  Targets(JsonDocument json, String article, @Nullable String page, String text) {
    this.json = json;
    this.article = article;
    this.page = page;
    this.text = text;
    this.codePoints = new CodePoints(text);
  }

  /** The IRI of a fact of the article. */
  String fact(String id) {
    return Iris.fact(article, id);
  }

  /** Writes a target a place: by position, in code points, and by what stands there. */
  void add(List<Span> places) throws IOException {
    for (Span place : places) {
      json.beginObject().with("type", "SpecificResource").with("source", article);
      json.with("scope", page).beginArray("selector");
      json.beginObject().with("type", "TextPositionSelector");
      json.with("start", codePoints.at(place.begin()));
      json.with("end", codePoints.at(place.end())).endObject();
      json.beginObject().with("type", "TextQuoteSelector").with("exact", place.of(text));
      json.with("prefix", text.substring(before(place.begin()), place.begin()));
      json.with("suffix", text.substring(place.end(), behind(place.end()))).endObject();
      json.endArray().endObject();
    }
  }

  /** Where the context of a place begins: never inside a surrogate pair. */
  private int before(int begin) {
    int offset = Math.max(0, begin - CONTEXT);
    return isInside(offset) ? offset + 1 : offset;
  }

  private int behind(int end) {
    int offset = Math.min(text.length(), end + CONTEXT);
    return isInside(offset) ? offset - 1 : offset;
  }

  private boolean isInside(int offset) {
    return offset > 0
        && offset < text.length()
        && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
  }
}
