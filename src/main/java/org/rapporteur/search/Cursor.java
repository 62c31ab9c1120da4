package org.rapporteur.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.SortField;
import org.jspecify.annotations.Nullable;

/**
 * The place of an answer in a list as a short text: the index's version, then what the list is
 * sorted by, {@code 17.date.1719878400.4711}.
 *
 * <p>Documents have other numbers after every change of the index, so a cursor of another version
 * is refused: a page may be asked for again, but never skips or repeats anything. Who makes one up
 * sees nothing but another page of what may be asked for anyhow.
 *
 * @param version of the index
 * @param documents how many it has, deleted ones too
 * @param order of the list
 */
record Cursor(long version, int documents, Order order) {
  /** The place of {@code last}. */
  String at(FieldDoc last) {
    List<String> parts = new ArrayList<>();
    parts.add(Long.toString(version));
    parts.add(name());
    for (Object value : last.fields) {
      parts.add(
          value instanceof Float score
              ? Integer.toHexString(Float.floatToIntBits(score))
              : String.valueOf(value));
    }
    return String.join(".", parts);
  }

  /**
   * The place that {@code cursor} tells; null where it is null, the begin.
   *
   * @throws QueryException if it is none, or one of another state of the index or another order
   */
  @Nullable FieldDoc read(@Nullable String cursor) throws QueryException {
    if (cursor == null) {
      return null;
    }
    String[] parts = cursor.split("\\.", -1);
    SortField[] fields = order.sort().getSort();
    boolean known =
        parts.length == fields.length + 2
            && parts[0].equals(Long.toString(version))
            && parts[1].equals(name());
    try {
      if (known) {
        Object[] values = new Object[fields.length];
        for (int i = 0; i < fields.length; i++) {
          values[i] = value(fields[i], parts[i + 2]);
        }
        int document = (Integer) values[fields.length - 1];
        if (document >= 0 && document < documents) {
          return new FieldDoc(document, Float.NaN, values);
        }
      }
    } catch (NumberFormatException e) {
      throw unknown(cursor);
    }
    throw unknown(cursor);
  }

  private String name() {
    return order.name().toLowerCase(Locale.ROOT);
  }

  private static Object value(SortField field, String text) {
    return switch (field.getType()) {
      case SCORE -> Float.intBitsToFloat(Integer.parseUnsignedInt(text, 16));
      case DOC -> Integer.valueOf(text);
      default -> Long.valueOf(text);
    };
  }

  private static QueryException unknown(String cursor) {
    return QueryException.of(
        "no page begins at '"
            + cursor
            + "': the index or the order is another; begin at the first");
  }
}
