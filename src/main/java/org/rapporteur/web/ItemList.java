package org.rapporteur.web;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rapporteur.search.LiveSearch;
import org.rapporteur.search.Mark;
import org.rapporteur.search.PartEnd;
import org.rapporteur.search.QueryException;

/**
 * A list in JSON, a part at a time: {@code {"items": [...], "total": 45, "next": "AV8c..."}}; what
 * is {@code next} asks for the next part as the parameter {@code cursor}, and is not there at the
 * end.
 */
final class ItemList {
  private final Parameters asked;
  private final IndexResource.Question question;
  private final String path;

  ItemList(Call call, Parameters asked, IndexResource.Question question) {
    this.asked = asked;
    this.question = question;
    this.path = call.path();
  }

  /** Writes one item. */
  interface Writer<T> {
    void write(JsonGenerator json, T item) throws IOException;
  }

  /** Asks for items from a mark on, at most so many. */
  interface Part<T> {
    LiveSearch.Question<PartEnd> of(@Nullable Mark after, int limit, Consumer<T> answer);
  }

  /** Writes the part that is asked for into an object that is open. */
  <T> void write(JsonGenerator json, Part<T> part, Writer<T> writer)
      throws IOException, QueryException, Problem {
    Cursor cursor = asked.cursor(path);
    Mark after = cursor == null ? null : cursor.mark();
    int limit = asked.limit();
    json.writeArrayFieldStart("items");
    PartEnd end = question.ask(part.of(after, limit, item -> writeUnchecked(json, item, writer)));
    json.writeEndArray();
    json.writeNumberField("total", end.total());
    if (end.next() != null) {
      long asking = asked.question(path);
      String next = new Cursor(question.state().name(), asking, end.next()).written();
      json.writeStringField("next", next);
    }
  }

  /** Writes a part of a list that is made as a whole; its marks count items. */
  <T> void writeAll(JsonGenerator json, LiveSearch.Question<List<T>> all, Writer<T> writer)
      throws IOException, QueryException, Problem {
    this.<T>write(
        json,
        (after, limit, answer) ->
            search -> {
              List<T> items = all.ask(search);
              int from = after == null ? 0 : Math.clamp(after.sortKey(), 0, items.size());
              int to = Math.min(items.size(), from + limit);
              items.subList(from, to).forEach(answer);
              return new PartEnd(items.size(), to < items.size() ? new Mark(0, to) : null);
            },
        writer);
  }

  private static <T> void writeUnchecked(JsonGenerator json, T item, Writer<T> writer) {
    try {
      json.writeStartObject();
      writer.write(json, item);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
