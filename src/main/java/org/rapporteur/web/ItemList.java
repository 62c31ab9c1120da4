package org.rapporteur.web;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.search.ListCursor;
import org.rapporteur.search.LiveSearch;
import org.rapporteur.search.Page;
import org.rapporteur.search.QueryException;

/**
 * A list, a part at a time: as JSON {@code {"items": [...], "total": 45, "next": "5f1c..."}}; what
 * is {@code next} asks for the next part as the parameter {@code cursor}, and is not there at the
 * end. With {@code format=csv} as CSV, and all of it where {@code limit} does not say how much.
 */
final class ItemList<T> {
  private static final int MOST_AT_A_TIME = 1000;

  private final Call call;
  private final Parameters asked;
  private final IndexResource.Question question;
  private final Writer<T> writer;

  ItemList(Call call, Parameters asked, IndexResource.Question question, Writer<T> writer) {
    this.call = call;
    this.asked = asked;
    this.question = question;
    this.writer = writer;
  }

  /** Writes the members of one item. */
  interface Writer<T> {
    void write(JsonGenerator json, T item) throws IOException;
  }

  /** Asks for items from a place on, at most so many. */
  interface Part<T> {
    LiveSearch.Question<Page<T>> of(@Nullable String after, int limit);
  }

  /** Members of the JSON object that stand before the items. */
  interface Head {
    void write(JsonGenerator json) throws IOException;
  }

  /** Sends what is asked for. */
  void send(Part<T> part, Csv csv) throws IOException, QueryException, Problem {
    send(json -> {}, part, csv);
  }

  /** Sends what is asked for, as JSON behind {@code head}. */
  void send(Head head, Part<T> part, Csv csv) throws IOException, QueryException, Problem {
    if (asked.isCsv()) {
      sendCsv(part, csv);
      return;
    }
    Page<T> page = page(part, asked.limit());
    call.sendJson(
        json -> {
          head.write(json);
          json.writeArrayFieldStart("items");
          for (T item : page.items()) {
            writeObject(json, item);
          }
          json.writeEndArray();
          json.writeNumberField("total", page.total());
          if (page.next() != null) {
            json.writeStringField("next", question.cursor(call, asked, page.next()));
          }
        });
  }

  /** Sends a list that is made as a whole; its places count items. */
  void sendAll(LiveSearch.Question<List<T>> all, Csv csv)
      throws IOException, QueryException, Problem {
    send((after, limit) -> search -> slice(all.ask(search), after, limit), csv);
  }

  private Page<T> page(Part<T> part, int limit) throws IOException, QueryException, Problem {
    ListCursor cursor = asked.cursor(call.path());
    return question.ask(part.of(cursor == null ? null : cursor.place(), limit));
  }

  private void sendCsv(Part<T> part, Csv csv) throws IOException, QueryException, Problem {
    int left = asked.text("limit") == null ? Integer.MAX_VALUE : asked.limit();
    Page<T> first = page(part, Math.min(left, MOST_AT_A_TIME));
    call.sendCsv(
        csv,
        rows -> {
          Page<T> page = first;
          int more = left;
          while (true) {
            for (T item : page.items()) {
              rows.write(json -> writeObject(json, item));
            }
            more -= page.items().size();
            String next = page.next();
            if (next == null || more <= 0) {
              return;
            }
            page = question.ask(part.of(next, Math.min(more, MOST_AT_A_TIME)));
          }
        });
  }

  private void writeObject(JsonGenerator json, T item) throws IOException {
    json.writeStartObject();
    writer.write(json, item);
    json.writeEndObject();
  }

  /** The part that is asked for of a list that is made as a whole; next is a cursor. */
  static <T> Page<T> slice(
      Call call,
      Parameters asked,
      IndexResource.Question question,
      LiveSearch.Question<List<T>> all)
      throws IOException, QueryException, Problem {
    ListCursor cursor = asked.cursor(call.path());
    String after = cursor == null ? null : cursor.place();
    Page<T> page = slice(question.ask(all), after, asked.limit());
    String next = page.next() == null ? null : question.cursor(call, asked, page.next());
    return new Page<>(page.items(), page.total(), next);
  }

  /** The part of {@code items} behind the place {@code after}. */
  private static <T> Page<T> slice(List<T> items, @Nullable String after, int limit) {
    int from = 0;
    if (after != null) {
      from = after.matches("[0-9]{1,9}") ? Math.min(Integer.parseInt(after), items.size()) : 0;
    }
    int to = Math.min(items.size(), from + limit);
    return new Page<>(
        items.subList(from, to), items.size(), to < items.size() ? Integer.toString(to) : null);
  }
}
