package org.rapporteur.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.search.PersonName.Agreement;

class PersonNameTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Mr. Jürgen A. von Müller     | jurgen a muller",
        "FU Cong                      | fu cong",
        "Tyrell \"The Lift\" Jordan   | tyrell jordan",
        "Nabil al-Qasswari            | nabil qasswari",
        "Gabriela Montes de Oca       | gabriela montes oca",
        "Aïssatou N'Diaye-Bâ          | aissatou ndiaye ba",
        "Dr. O’Hara                   | ohara",
        "Dr                           | ",
        "Al                           | al",
      })
  void aNameIsItsWordsWithoutCaseAccentsAddressesNicknamesAndParticles(
      String name, @Nullable String words) {
    assertThat(String.join(" ", PersonName.of(name).words())).isEqualTo(words == null ? "" : words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "FU Cong               | Fu Cong                     | SAME",
        "Xi Jin-ping           | Xi Jinping                  | SAME",
        "Cong Fu               | Fu Cong                     | OTHER_ORDER",
        "Dana Trumble          | Dana J. Trumble             | MIDDLE",
        "Dana Trumble          | Dana Jane Trumble           | MIDDLE",
        "Dana J. Trumble       | Dana Jane Trumble           | MIDDLE",
        "D. Trumble            | Dana Trumble                | SHORTENED",
        "D. J. Trumble         | Dana Jane Trumble           | SHORTENED",
        "Bob Trumble           | Robert Trumble              | SHORTENED",
        "María José Ovalle     | María José Ovalle Cifuentes | BEGINNING",
        "Trumble               | Dana Trumble                | SURNAME",
        "Ovalle                | María José Ovalle Cifuentes | SURNAME",
        "Fu                    | Fu Cong                     | SURNAME",
        "al-Qasswari           | Nabil al-Qasswari           | SURNAME",
        "Martin Trumble        | Martin Trumble Jr.          | SAME",
      })
  void aNameMayStandForAMoreCompleteOne(String name, String other, Agreement agreement) {
    assertThat(PersonName.of(name).standsFor(PersonName.of(other))).isEqualTo(agreement);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Dana Trumble          | Diane Trumble",
        "Dana K. Trumble       | Dana J. Trumble",
        "E. Trumble            | Dana Trumble",
        "Dana                  | Dana Trumble",
        "D. T.                 | Dana Trumble",
        "Martin Trumble Sr.    | Martin Trumble Jr.",
        "Dana Trumble Kowalski | Dana Trumble",
      })
  void otherNamesMayNot(String name, String other) {
    Agreement agreement = PersonName.of(name).standsFor(PersonName.of(other));
    assertThat(agreement).isNull();
  }
}
