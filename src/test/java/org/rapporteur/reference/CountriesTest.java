package org.rapporteur.reference;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountriesTest {
  @ParameterizedTest
  @CsvSource({
    "Britain,GB",
    "the US,US",
    "u.s.,US",
    "U.S.A.,US",
    "us,US",
    "cn,CN",
    "the United States of America,US",
    "Cote d'Ivoire,CI",
    "CÔTE D’IVOIRE,CI",
    "Ivory Coast,CI",
    "Türkiye,TR",
    "TÜRKİYE,TR",
    "Burma,MM",
    "Soviet Union,SU",
    "East Germany,DD",
    "Yugoslavia,YU",
    "Czechoslovak,CS",
    "Republic of Korea,KR",
    "Democratic People's Republic of Korea,KP",
    "DPRK,KP",
    "Republic of China,TW",
    "People's Republic of China,CN",
    "Congo,CD",
    "Republic of the Congo,CG",
    "St. Kitts & Nevis,KN",
    "Venezuelans,VE",
    "Frenchwomen,FR",
    "Holy See,VA",
    "Kosovo,XK",
    "Guinea Bissau,GW",
    "São Tomé and Príncipe,ST"
  })
  void aCountryIsFoundByAnyOfItsNames(String name, String code) {
    assertThat(Countries.codeOf(name)).isEqualTo(code);
  }

  @Test
  void everyCodeIsItsCountrysCode() {
    assertThat(Countries.codes())
        .allSatisfy(code -> assertThat(Countries.codeOf(code)).isEqualTo(code));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "England", "Scottish", "Northern Ireland", "Atlantis", "ZZ", "\ud83d"})
  void whatIsNoCountryHasNoCode(String name) {
    assertThat(Countries.codeOf(name)).isNull();
  }

  @Test
  void theTableHoldsAllOfIso3166AndTheFormerStates() {
    Set<String> expected = new HashSet<>(List.of(Locale.getISOCountries()));
    expected.addAll(List.of("XK", "SU", "YU", "CS", "DD", "AN", "VD", "YD"));
    assertThat(Countries.codes()).containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void theTableAgreesWithTheNamesOfCldr() {
    for (DisplayContext length : List.of(DisplayContext.LENGTH_FULL, DisplayContext.LENGTH_SHORT)) {
      LocaleDisplayNames cldr = LocaleDisplayNames.getInstance(ULocale.ENGLISH, length);
      for (String code : Locale.getISOCountries()) {
        assertThat(Countries.codeOf(cldr.regionDisplayName(code))).isEqualTo(code);
      }
    }
  }

  @Test
  void everyCountryIsFoundByItsOwnName() {
    for (String code : Countries.codes()) {
      String name = Countries.name(code);
      assertThat(name).isNotBlank();
      assertThat(Countries.codeOf(String.valueOf(name))).isEqualTo(code);
    }
  }

  @Test
  void noTwoCountriesShareAForm() {
    for (CountryForm form : Countries.forms()) {
      if (!Countries.codes().contains(form.text())) {
        assertThat(Countries.codeOf(form.text())).as(form.text()).isEqualTo(form.code());
      }
    }
  }

  @Test
  void anUnknownCodeHasNoName() {
    assertThat(Countries.name("ZZ")).isNull();
    assertThat(Countries.name("us")).isNull();
  }
}
