package org.rapporteur.country;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.country.Texts.mentions;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Every member and observer state of the UN by its name, its adjective and its people. */
class EveryCountryTest {
  @ParameterizedTest
  @CsvFileSource(resources = "countries.csv", numLinesToSkip = 1)
  void isFoundByNameAdjectiveAndPeople(String code, String name, String adjective, String people) {
    String text =
        "Officials arrived from %s yesterday. The %s delegation spoke, and two %s voted."
            .formatted(name, adjective, people);
    assertThat(mentions(text))
        .containsExactly(name + "=" + code, adjective + "=" + code, people + "=" + code);
  }
}
