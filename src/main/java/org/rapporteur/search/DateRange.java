package org.rapporteur.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.search.IndexOrDocValuesQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import org.rapporteur.index.Fields;

/**
 * Days from and to, both included; null is open.
 *
 * <p>{@link DateParser} reads them as people type them.
 *
 * @param from the first day
 * @param to the last day
 * @since 0.1.0
 */
public record DateRange(@Nullable LocalDate from, @Nullable LocalDate to) {
  /** All days. */
  public static final DateRange ALL = new DateRange(null, null);

  /** The days of {@code 2024}, {@code 2024-07} or {@code 2024-07-02}; null for what is none. */
  static @Nullable DateRange of(String date) {
    try {
      return switch (date.length()) {
        case 4 -> {
          Year year = Year.parse(date);
          yield new DateRange(year.atDay(1), year.atDay(year.length()));
        }
        case 7 -> {
          YearMonth month = YearMonth.parse(date);
          yield new DateRange(month.atDay(1), month.atEndOfMonth());
        }
        default -> {
          LocalDate day = LocalDate.parse(date);
          yield new DateRange(day, day);
        }
      };
    } catch (DateTimeException noDate) {
      return null;
    }
  }

  /** The first day; the earliest there is where it is open. */
  LocalDate first() {
    return from == null ? LocalDate.MIN : from;
  }

  /** The last day; the latest there is where it is open. */
  LocalDate last() {
    return to == null ? LocalDate.MAX : to;
  }

  /** Articles and quotes of these days. */
  Query query() {
    long first = from == null ? Long.MIN_VALUE : from.atStartOfDay().toEpochSecond(ZoneOffset.UTC);
    long last =
        to == null
            ? Long.MAX_VALUE
            : to.plusDays(1).atStartOfDay().toEpochSecond(ZoneOffset.UTC) - 1;
    return new IndexOrDocValuesQuery(
        LongPoint.newRangeQuery(Fields.DATE, first, last),
        NumericDocValuesField.newSlowRangeQuery(Fields.DATE, first, last));
  }
}
