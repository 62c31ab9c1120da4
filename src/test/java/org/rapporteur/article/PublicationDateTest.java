package org.rapporteur.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationDateTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2024-07-02 | 2024-07-02",
        "2024-07-02T10:30:00-04:00 | 2024-07-02T10:30:00-04:00",
        "2024-07-02T10:30:00.123Z | 2024-07-02T10:30:00Z",
        "2024-07-02T10:30+0530 | 2024-07-02T10:30:00+05:30",
        "2024-07-02 10:30:00 | 2024-07-02",
        "2024-07-02 10:30:00 UTC | 2024-07-02T10:30:00Z",
        "2024/7/2 | 2024-07-02",
        "20240702 | 2024-07-02",
        "20240702T103000Z | 2024-07-02T10:30:00Z",
        "Tue, 2 Jul 2024 10:30:00 GMT | 2024-07-02T10:30:00Z",
        "Tue, 02 Jul 2024 10:30:00 +0200 | 2024-07-02T10:30:00+02:00",
        "Tue, 02 Jul 2024 10:30:00 EDT | 2024-07-02T10:30:00-04:00",
        "Tue Jul 02 10:30:00 +0000 2024 | 2024-07-02T10:30:00Z",
        "July 2, 2024 | 2024-07-02",
        "JULY 2, 2024 | 2024-07-02",
        "Jul. 2, 2024 | 2024-07-02",
        "Sept. 9, 2024 | 2024-09-09",
        "Tuesday, July 2nd, 2024 | 2024-07-02",
        "2 July 2024 | 2024-07-02",
        "2nd of April 2024 | 2024-04-02",
        "02-Jul-2024 | 2024-07-02",
        "Published on July 2, 2024 at 9:05 p.m. EDT | 2024-07-02",
        "Published July 2, 2024, updated 2024-07-04 | 2024-07-02",
        "2.7.2024 | 2024-07-02",
        "25/07/2024 | 2024-07-25",
        "07/25/2024 | 2024-07-25",
        "05/05/2024 | 2024-05-05",
        "1500-01-01 | 1500-01-01",
        "0001-01-01, updated 2024-07-04 | 2024-07-04",
      })
  void aDateIsBroughtToIso(String text, String iso) {
    assertThat(PublicationDate.normalize(text)).isEqualTo(iso);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "yesterday",
        "July 2024",
        "02/07/2024",
        "31 June 2024",
        "2024-13-01",
        "July 2",
        "May be in 2024",
        "2 July 24",
        "resolution 2024",
        "2024-07-02T99:00:00Z",
        "0001-01-01", // the null date of other systems
        "0001-01-01T00:00:00Z",
        "1/1/0001",
        "0000-01-01",
        "Mon, 01 Jan 0001 00:00:00 GMT",
        "1499-12-31",
      })
  void whatIsNoDateOrAmbiguousIsNull(String text) {
    assertThat(PublicationDate.normalize(text)).isNull();
  }

  @Test
  void namesOfMonthsDoNotDependOnTheLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(PublicationDate.normalize("FRIDAY, APRIL 5, 2024")).isEqualTo("2024-04-05");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Property
  void noTextIsAnException(
      @ForAll @StringLength(max = 40) @CharRange(from = '+', to = '9') String digits,
      @ForAll @StringLength(max = 3) String anything) {
    assertThatCode(() -> PublicationDate.normalize(digits + anything + " May " + digits))
        .doesNotThrowAnyException();
  }
}
