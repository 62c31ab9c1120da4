package org.rapporteur.web;

import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.search.DateParser;
import org.rapporteur.search.DateRange;
import org.rapporteur.search.ListCursor;
import org.rapporteur.search.Order;
import org.rapporteur.search.QueryException;

/**
 * What a request asks for behind the question mark, checked: an unknown name, a value that is not
 * of its kind and one name twice are each a {@link Problem} that says so.
 */
final class Parameters {
  static final int MOST_ITEMS = 1000;
  private static final int USUAL_ITEMS = 20;
  private static final int LONGEST_VALUE = 2000;
  private static final DateParser DATES = new DateParser(Clock.system(ZoneId.systemDefault()));

  private final SortedMap<String, String> values = new TreeMap<>();

  private Parameters() {}

  /** Reads a query as it came, {@code q=a%20b&limit=5}, of which {@code known} may be asked. */
  static Parameters read(String rawQuery, Set<String> known) throws Problem {
    Parameters parameters = new Parameters();
    for (String pair : rawQuery.split("&", known.size() + 2)) {
      if (!pair.isEmpty()) {
        parameters.add(pair, known);
      }
    }
    return parameters;
  }

  private void add(String pair, Set<String> known) throws Problem {
    int equals = pair.indexOf('=');
    String name = Percent.decode(equals < 0 ? pair : pair.substring(0, equals), true);
    String value = equals < 0 ? "" : Percent.decode(pair.substring(equals + 1), true);
    if (!known.contains(name)) {
      throw new Problem(
          400,
          "there is no parameter '"
              + name
              + "' here"
              + (known.isEmpty() ? "" : "; there are " + String.join(", ", known)));
    }
    if (value.length() > LONGEST_VALUE) {
      throw new Problem(400, name + " is longer than " + LONGEST_VALUE + " characters");
    }
    if (values.put(name, value) != null) {
      throw new Problem(400, name + " is given twice");
    }
  }

  /** The value; null where it is not given or blank. */
  @Nullable String text(String name) {
    String value = values.get(name);
    return value == null || value.isBlank() ? null : value.strip();
  }

  /** All that is given and not blank. */
  SortedMap<String, String> all() {
    SortedMap<String, String> given = new TreeMap<>(values);
    given.values().removeIf(String::isBlank);
    return given;
  }

  /** Whether the answer is to be CSV. */
  boolean isCsv() throws Problem {
    String format = text("format");
    if (format != null && !format.equals("csv") && !format.equals("json")) {
      throw new Problem(400, "format has no '" + format + "'; it has json, csv");
    }
    return "csv".equals(format);
  }

  /** Which items come first; {@code usual} where it is not given. */
  Order order(Order usual) throws Problem {
    String value = text("order");
    if (value == null) {
      return usual;
    }
    return Arrays.stream(Order.values())
        .filter(order -> written(order).equals(value))
        .findFirst()
        .orElseThrow(() -> noSuch("order", value, Order.class));
  }

  String required(String name) throws Problem {
    String value = text(name);
    if (value == null) {
      throw new Problem(400, "the parameter '" + name + "' is needed");
    }
    return value;
  }

  /** How many items are asked for. */
  int limit() throws Problem {
    return number("limit", USUAL_ITEMS);
  }

  /** A number of items from 1 on; {@code usual} where it is not given. */
  int number(String name, int usual) throws Problem {
    String value = text(name);
    if (value == null) {
      return usual;
    }
    // No more digits than an int takes.
    int number = value.matches("[0-9]{1,9}") ? Integer.parseInt(value) : 0;
    if (number < 1 || number > MOST_ITEMS) {
      throw new Problem(400, name + " must be a number from 1 to " + MOST_ITEMS + ", not " + value);
    }
    return number;
  }

  /** Where the list goes on; null at its begin. */
  @Nullable ListCursor cursor(String path) throws QueryException {
    String value = text("cursor");
    return value == null ? null : ListCursor.read(value, question(path));
  }

  /** What is asked at {@code path}, but for the part of the list. */
  String question(String path) {
    SortedMap<String, String> asked = new TreeMap<>(values);
    asked.remove("cursor");
    asked.remove("limit");
    asked.remove("format");
    return path + asked;
  }

  /**
   * The days from that of {@code from} to that of {@code to}, as people write them: {@code
   * from=2024-07&to=yesterday}.
   */
  DateRange days() throws QueryException {
    return DATES.between(text("from"), text("to"));
  }

  /** From 0 to 1; 0 where it is not given. */
  double probability(String name) throws Problem {
    String value = text(name);
    double number =
        value == null ? 0 : value.matches("[01]|[01]?\\.[0-9]{1,9}") ? number(value) : -1;
    if (!(number >= 0 && number <= 1)) {
      throw new Problem(400, name + " must be from 0 to 1, not " + value);
    }
    return number;
  }

  private static double number(String value) {
    return Double.parseDouble(value);
  }

  /** Values of a kind, commas between them, as the facts write them: {@code US-HOUSE,unga}. */
  <E extends Enum<E>> Set<E> several(String name, Class<E> kind) throws Problem {
    Set<E> chosen = EnumSet.noneOf(kind);
    String all = text(name);
    List<String> asked =
        all == null ? List.of() : new ArrayList<>(Arrays.asList(all.split(",", -1)));
    for (String one : asked) {
      chosen.add(
          Arrays.stream(kind.getEnumConstants())
              .filter(value -> written(value).equalsIgnoreCase(one.strip()))
              .findFirst()
              .orElseThrow(() -> noSuch(name, one, kind)));
    }
    return chosen;
  }

  private static <E extends Enum<E>> Problem noSuch(String name, String value, Class<E> kind) {
    String known =
        Arrays.stream(kind.getEnumConstants())
            .map(Parameters::written)
            .collect(Collectors.joining(", "));
    return new Problem(400, name + " has no '" + value + "'; it has " + known);
  }

  private static String written(Enum<?> value) {
    String name = value.name().replace('_', '-');
    return value instanceof org.rapporteur.fact.Body ? name : name.toLowerCase(Locale.ROOT);
  }
}
