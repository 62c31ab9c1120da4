package org.rapporteur.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateParserTest {
  /** A Wednesday. */
  private static final Instant NOON = Instant.parse("2024-07-03T12:00:00Z");

  private static final DateParser DATES = new DateParser(Clock.fixed(NOON, ZoneOffset.UTC));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2024                  | 2024-01-01 | 2024-12-31",
        "2024-02               | 2024-02-01 | 2024-02-29",
        "2024-07-02            | 2024-07-02 | 2024-07-02",
        "March 2024            | 2024-03-01 | 2024-03-31",
        "SEPT. 2024            | 2024-09-01 | 2024-09-30",
        "may 2024              | 2024-05-01 | 2024-05-31",
        "2 July 2024           | 2024-07-02 | 2024-07-02",
        "02 jul 2024           | 2024-07-02 | 2024-07-02",
        "2nd July, 2024        | 2024-07-02 | 2024-07-02",
        "July 2, 2024          | 2024-07-02 | 2024-07-02",
        "today                 | 2024-07-03 | 2024-07-03",
        "Yesterday             | 2024-07-02 | 2024-07-02",
        "this week             | 2024-07-01 | 2024-07-07",
        "last week             | 2024-06-24 | 2024-06-30",
        "this month            | 2024-07-01 | 2024-07-31",
        "last month            | 2024-06-01 | 2024-06-30",
        "this year             | 2024-01-01 | 2024-12-31",
        "last  year            | 2023-01-01 | 2023-12-31",
        "last 30 days          | 2024-06-04 | 2024-07-03",
        "past 1 day            | 2024-07-03 | 2024-07-03",
        "last 2 weeks          | 2024-06-20 | 2024-07-03",
        "last 3 months         | 2024-04-04 | 2024-07-03",
        "2024-01..2024-06      | 2024-01-01 | 2024-06-30",
        "2023 .. last month    | 2023-01-01 | 2024-06-30",
        "1 May 2024 to today   | 2024-05-01 | 2024-07-03",
      })
  void aDateIsTheDaysThatItMeans(String typed, LocalDate first, LocalDate last)
      throws QueryException {
    assertThat(DATES.parse(typed)).isEqualTo(new DateRange(first, last));
  }

  @Test
  void anEndOfARangeMayBeOpen() throws QueryException {
    assertThat(DATES.parse("2024..")).isEqualTo(new DateRange(LocalDate.of(2024, 1, 1), null));
    assertThat(DATES.parse("..2024-06")).isEqualTo(new DateRange(null, LocalDate.of(2024, 6, 30)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "..",
        "someday",
        "24",
        "2024-13",
        "2024-02-30",
        "30 February 2024",
        "2024-1",
        "02/07/2024",
        "+99999-01-01",
        "July",
        "ju 2024",
        "Smarch 2024",
        "last days",
        "last 0 days",
        "this 3 days",
        "last 99999 days",
        "2024..someday",
        "someday..2024",
        "2024..2025..2026",
      })
  void whatIsNoDateIsToldWithWhatIsOne(String typed) {
    assertThatThrownBy(() -> DATES.parse(typed))
        .isInstanceOf(QueryException.class)
        .hasMessageStartingWith("no date: '" + typed + "'; a date is 2024, 2024-07, ");
  }

  @Test
  void aRangeThatEndsBeforeItBeginsIsRefused() {
    assertThatThrownBy(() -> DATES.parse("2024-06..2024-01"))
        .hasMessage("'2024-06..2024-01' ends before it begins");
  }

  @Test
  void todayIsThatOfTheClocksZone() throws QueryException {
    Instant lateInLondon = Instant.parse("2024-07-03T23:30:00Z");
    DateParser tokyo = new DateParser(Clock.fixed(lateInLondon, ZoneId.of("Asia/Tokyo")));
    assertThat(tokyo.parse("today").from()).isEqualTo(LocalDate.of(2024, 7, 4));
  }
}
