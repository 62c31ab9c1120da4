package org.rapporteur.reference;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.lang.reflect.RecordComponent;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fact.Body;

/** One line of a catalogue, read and checked; what is wrong with it is told in our own words. */
final class CatalogueLine {
  private static final ObjectReader ENTRY =
      new JsonMapper()
          .readerFor(CatalogueEntry.class)
          .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  /** No resolution is older or younger: a year out of these is a slip or no date. */
  private static final int FIRST_YEAR = 1900;

  private static final int LAST_YEAR = 2200;

  private static final String BODIES =
      Arrays.stream(Body.values()).map(CatalogueLine::name).collect(Collectors.joining(", "));

  private static final String FIELDS =
      Arrays.stream(CatalogueEntry.class.getRecordComponents())
          .map(RecordComponent::getName)
          .collect(Collectors.joining(", "));

  /** The least that an entry has. */
  static final String LEAST = "{\"symbol\":...,\"body\":...,\"title\":...,\"adopted\":...}";

  private CatalogueLine() {}

  /** A body as entries have it: {@code US-HOUSE}. */
  static String name(Body body) {
    return body.name().replace('_', '-');
  }

  /**
   * The entry of a line.
   *
   * @param place file and line, for messages
   * @throws CatalogueException if the line is no entry
   */
  static CatalogueEntry read(String line, String place) throws CatalogueException {
    CatalogueEntry entry;
    try {
      entry = ENTRY.readValue(line);
    } catch (JsonProcessingException e) {
      throw new CatalogueException(place + ": not an entry: " + reason(line, e));
    }
    check(place, "symbol", entry == null ? null : entry.symbol());
    check(place, "body", entry.body());
    checkList(place, "sponsors", entry.sponsors());
    checkList(place, "additionalSponsors", entry.additionalSponsors());
    checkList(place, "subjects", entry.subjects());
    checkList(place, "countries", entry.countries());
    check(place, "title", entry.title());
    check(place, "adopted", entry.adopted());
    checkDay(place, entry.adopted());
    return entry;
  }

  private static String reason(String line, JsonProcessingException e) {
    if (!(e instanceof JsonMappingException wrong)) {
      return "no JSON from column " + e.getLocation().getColumnNr() + " on";
    }
    String field = null;
    for (JsonMappingException.Reference step : wrong.getPath()) {
      field = field == null ? step.getFieldName() : field;
    }
    if (field == null) {
      return line.stripLeading().startsWith("{")
          ? "more than one object on the line"
          : "an entry must be an object as " + LEAST;
    }
    if (e instanceof UnrecognizedPropertyException && wrong.getPath().size() == 1) {
      return "no field is named '"
          + field
          + "'; there are "
          + FIELDS
          + ", and lines that begin with # for remarks";
    }
    return field
        + " must be "
        + switch (field) {
          case "body" -> "one of " + BODIES;
          case "vote" -> "an object as {\"for\":14,\"against\":0,\"abstain\":1}";
          case "sponsors", "additionalSponsors", "subjects", "countries" ->
              "a list of texts as [\"...\",\"...\"]";
          default -> "a text";
        };
  }

  private static void check(String place, String field, @Nullable Object value)
      throws CatalogueException {
    if (value == null || value.toString().isBlank()) {
      throw new CatalogueException(
          place + ": no \"" + field + "\"; an entry has symbol, body, title and adopted");
    }
  }

  private static void checkList(String place, String field, List<String> values)
      throws CatalogueException {
    for (@Nullable String value : values) {
      if (value == null || value.isBlank()) {
        throw new CatalogueException(place + ": an empty value in \"" + field + "\"");
      }
    }
  }

  private static void checkDay(String place, String adopted) throws CatalogueException {
    int year;
    try {
      year = LocalDate.parse(adopted).getYear();
    } catch (DateTimeException e) {
      throw new CatalogueException(place + ": adopted is a date as 2024-07-01, not " + adopted);
    }
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      throw new CatalogueException(
          place
              + ": adopted is a day from "
              + FIRST_YEAR
              + " to "
              + LAST_YEAR
              + ", not "
              + adopted);
    }
  }
}
