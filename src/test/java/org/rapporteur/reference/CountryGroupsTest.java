package org.rapporteur.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountryGroupsTest {
  @ParameterizedTest
  @CsvSource({
    "EU, EU",
    "the European Union, EU",
    "european union, EU",
    "g-77, G77",
    "Group of 77, G77",
    "OPEC+, OPEC+",
    "opec, OPEC",
    "Arab League, LAS",
    "Visegrád Group, V4",
    "Organisation of American States, OAS",
    "african-group, AFRICAN-GROUP",
  })
  void aGroupIsFoundByAnyOfItsNames(String name, String id) {
    assertThat(CountryGroups.idOf(name)).isEqualTo(id);
  }

  @Test
  void whatIsNoGroupHasNoIdNoNameAndNoMembers() {
    assertThat(CountryGroups.idOf("Atlantis League")).isNull();
    assertThat(CountryGroups.idOf("")).isNull();
    assertThat(CountryGroups.name("XYZ")).isNull();
    assertThat(CountryGroups.membersOn("XYZ", CountryGroups.AS_OF)).isEmpty();
  }

  @Test
  void everyIdNamesItsOwnGroup() {
    for (String id : CountryGroups.ids()) {
      assertThat(CountryGroups.idOf(id)).isEqualTo(id);
      assertThat(CountryGroups.idOf(String.valueOf(CountryGroups.name(id)))).isEqualTo(id);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "EU,    2020-01-31, GB, true",
    "EU,    2020-02-01, GB, false",
    "NATO,  2023-04-03, FI, false",
    "NATO,  2023-04-04, FI, true",
    "NATO,  2024-03-07, SE, true",
    "BRICS, 2023-12-31, EG, false",
    "BRICS, 2024-01-01, AE, true",
    "BRICS, 2025-01-06, ID, true",
    "BRICS, 2025-06-01, AR, false",
    "G8,    2013-06-01, RU, true",
    "G8,    2015-06-01, RU, false",
    "AU,    2022-01-01, ML, true",
    "COMMONWEALTH, 2014-01-01, GM, false",
    "COMMONWEALTH, 2019-01-01, GM, true",
  })
  void membersComeAndGo(String id, LocalDate day, String code, boolean member) {
    assertThat(CountryGroups.membersOn(id, day).contains(code)).isEqualTo(member);
  }

  @ParameterizedTest
  @CsvSource({
    "EU, 27",
    "NATO, 32",
    "ASEAN, 11",
    "G7, 7",
    "G20, 19",
    "LAS, 22",
    "AU, 55",
    "CARICOM, 15",
    "COMMONWEALTH, 56",
    "OIC, 57",
    "GRULAC, 33",
    "WEOG, 28",
    "PIF, 18",
    "SADC, 16",
    "G77, 0",
  })
  void theTablesHaveSoManyMembersNow(String id, int members) {
    assertThat(CountryGroups.membersOn(id, CountryGroups.AS_OF)).hasSize(members);
  }

  @Test
  void allMembersAreCountriesAndSorted() {
    for (String id : CountryGroups.ids()) {
      var members = CountryGroups.membersOn(id, CountryGroups.AS_OF);
      assertThat(Countries.codes()).containsAll(members);
      assertThat(members).isSorted().doesNotHaveDuplicates();
    }
  }
}
